package org.klimatgap.ghg.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Small tables of published figures beside the tests. */
final class TestTables {
    private TestTables() {}

    /** The rows without comments, the header first. */
    static List<String> rows(String resource) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TestTables.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            return reader.lines().filter(row -> !row.startsWith("#")).toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
