package org.klimatgap.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whole outputs that a person has read, such as {@code alvesta.sv.md}.
 *
 * <p>With {@code -Dklimatgap.golden=write} an output that differs replaces its file, and the test fails all the same: the
 * difference has to be read before the file is an expectation again.
 */
public final class Golden {
    private static final boolean WRITES = "write".equals(System.getProperty("klimatgap.golden"));

    private Golden() {}

    public static Path file(String name) {
        return Project.root().resolve("examples/src/test/resources/golden").resolve(name);
    }

    public static String read(String name) {
        return Project.read(file(name));
    }

    /** Fails where an output is not what its golden file says. */
    public static void check(String name, String output) {
        Path file = file(name);
        if (WRITES) {
            write(file, output);
        }
        assertThat(file).as("golden file").exists();
        assertThat(output).as(name).isEqualTo(Project.read(file));
    }

    private static void write(Path file, String output) {
        try {
            if (Files.exists(file) && Project.read(file).equals(output)) {
                return;
            }
            Files.createDirectories(file.getParent());
            Files.writeString(file, output, StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        throw new AssertionError(file + " is new: read the difference, then run the test without -Dklimatgap.golden");
    }
}
