package org.klimatgap.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.klimatgap.finding.Finding;

/** Writes table files for tests and shows findings as code, place and values. */
public final class TableFiles {
    /** A complete citation, four lines long. */
    public static final String CITATION = """
            # title: Example
            # source: Example agency
            # version: 2024
            # licence: CC0-1.0
            """;

    private TableFiles() {}

    /**
     * Writes a file called {@code table.csv}.
     *
     * @param folder where to
     * @param text its text
     * @return the file
     */
    public static Path write(Path folder, String text) {
        return write(folder, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes a file called {@code table.csv}.
     *
     * @param folder where to
     * @param bytes its content
     * @return the file
     */
    public static Path write(Path folder, byte[] bytes) {
        try {
            return Files.write(folder.resolve("table.csv"), bytes);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /**
     * Findings without their sentences, which other tests check.
     *
     * @param findings the findings
     * @return for instance {@code DUPLICATE table.csv:7 {value=CO2, first=6}}
     */
    public static List<String> shown(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code().name()
                        + finding.location().map(place -> " " + place).orElse("")
                        + " " + finding.arguments())
                .toList();
    }
}
