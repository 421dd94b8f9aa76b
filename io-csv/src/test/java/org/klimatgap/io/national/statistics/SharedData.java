package org.klimatgap.io.national.statistics;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Real files of publishers, which lie beside the repository where the system property {@code klimatgap.shared} points.
 *
 * <p>Without them the tests that ask are skipped, and fail where the environment says {@code CI=true}.
 */
final class SharedData {
    private static final Path FOLDER = Path.of(System.getProperty("klimatgap.shared", "../shared"), "data");

    private SharedData() {}

    static Path file(String name) {
        Path file = FOLDER.resolve(name);
        boolean there = Files.isRegularFile(file);
        if (!there && Boolean.parseBoolean(System.getenv("CI"))) {
            throw new IllegalStateException("CI needs " + file + "; see data/README.md of the shared folder");
        }
        assumeTrue(there, () -> "skipped: no " + file + ", set -Dklimatgap.shared to the shared folder");
        return file;
    }
}
