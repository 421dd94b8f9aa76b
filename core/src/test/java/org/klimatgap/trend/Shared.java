package org.klimatgap.trend;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Files that lie beside the repository, where the system property {@code klimatgap.shared} points. Tests that need one are
 * skipped without it, and fail where the environment says {@code CI=true}.
 */
final class Shared {
    private Shared() {}

    /** The cells of a comma-separated file without quoted commas, header left out. */
    static List<String[]> rows(String folder, String name) {
        Path file = Path.of(System.getProperty("klimatgap.shared", "../shared"))
                .resolve(folder)
                .resolve(name);
        boolean there = Files.isRegularFile(file);
        if (!there && Boolean.parseBoolean(System.getenv("CI"))) {
            throw new IllegalStateException("CI needs " + file);
        }
        assumeTrue(there, () -> "skipped: no " + file + ", set -Dklimatgap.shared to the shared folder");
        try {
            return Files.readAllLines(file).stream()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
