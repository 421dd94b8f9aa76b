package org.klimatgap.io.scope;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;

/** Files of tests, and findings as text. */
final class ScopeFiles {
    private ScopeFiles() {}

    static Path write(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static Path resource(String name) {
        try {
            return Path.of(Objects.requireNonNull(ScopeFiles.class.getResource(name), name)
                    .toURI());
        } catch (URISyntaxException cause) {
            throw new IllegalStateException(cause);
        }
    }

    static List<String> texts(Checked<?> checked) {
        return checked.findings().stream().map(Finding::toString).toList();
    }
}
