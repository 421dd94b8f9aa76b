package org.klimatgap.io.national;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Official statistics that lie beside the repository, where the system property {@code klimatgap.shared} points. Tests that
 * need one are skipped without it, and fail where the environment says {@code CI=true}.
 */
final class SharedData {
    static final String GHG_2021 = "national-emissions/lansrapport_GHG_2021-10-14.csv";
    static final String CO2_2024 = "national-emissions/lansrapport_CO2_2024-04-18.xlsx";
    static final String MAIN_2026_01 = "national-emissions/main_sectors_GHG_2026-01-15.csv";
    static final String MAIN_2026_06 = "national-emissions/main_sectors_GHG_2026-06-25.csv";

    private SharedData() {}

    static Path file(String name) {
        Path file = Path.of(System.getProperty("klimatgap.shared", "../shared"), "data")
                .resolve(name);
        boolean there = Files.isRegularFile(file);
        if (!there && Boolean.parseBoolean(System.getenv("CI"))) {
            throw new IllegalStateException("CI needs " + file);
        }
        assumeTrue(there, () -> "skipped: no " + file + ", set -Dklimatgap.shared to the shared folder");
        return file;
    }
}
