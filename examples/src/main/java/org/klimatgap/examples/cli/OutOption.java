package org.klimatgap.examples.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --out} of commands that can write every format at once. */
final class OutOption {
    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Write all formats, and the charts if there are any, into this folder instead; each file is written"
                            + " whole or not at all.")
    private @Nullable Path folder;

    Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }
}
