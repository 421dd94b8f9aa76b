package org.klimatgap.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.provenance.SourceFile;

/**
 * A cited table of constants, such as 'sector scheme NED, SMHI, CC0'.
 *
 * <p>Format: UTF-8 text. First lines {@code # key: value}; the keys {@code title}, {@code source}, {@code version} and
 * {@code licence} must be there, others may. Then a comma-separated table (RFC 4180) with column names in its first line.
 * Empty lines are skipped. Example:
 *
 * <pre>
 * # title: Sectors of an example
 * # source: Example agency, https://example.org
 * # version: 2024
 * # licence: CC0-1.0
 * code,title_en
 * transport,Transport
 * </pre>
 *
 * @param file the file, with its digest
 * @param header the citation, by key, in the order of the file
 * @param columns the column names, in order
 * @param rows the rows, in order
 */
public record ReferenceTable(SourceFile file, Map<String, String> header, List<String> columns, List<ReferenceRow> rows)
        implements Serializable {
    /** Copies the parts. */
    public ReferenceTable {
        header = Collections.unmodifiableMap(new LinkedHashMap<>(header));
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @return the table, or every defect of the file
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Checked<ReferenceTable> read(Path path) {
        try {
            return ReferenceParser.parse(String.valueOf(path.getFileName()), Files.readAllBytes(path));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /**
     * Reads a file that is published beside a class.
     *
     * @param anchor the class
     * @param name the file's name
     * @return the table, or every defect of the file
     * @throws IllegalArgumentException if there is no such file
     */
    public static Checked<ReferenceTable> read(Class<?> anchor, String name) {
        try (InputStream stream = anchor.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("no data file '" + name + "' beside " + anchor.getName());
            }
            return ReferenceParser.parse(name, stream.readAllBytes());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /**
     * Demands columns.
     *
     * @param required the names that must be there
     * @return a finding for each that is not
     */
    public List<Finding> missingColumns(List<String> required) {
        List<Finding> findings = new ArrayList<>();
        for (String name : required) {
            if (!columns.contains(name)) {
                findings.add(ReferenceFinding.MISSING_COLUMN.in(file.name()).with("column", name));
            }
        }
        return findings;
    }

    /**
     * A line of the citation.
     *
     * @param key for instance {@code source}
     * @return its value, or empty
     */
    public Optional<String> cited(String key) {
        return Optional.ofNullable(header.get(key));
    }

    @Override
    public String toString() {
        return header.get("title") + ", " + header.get("version") + " (" + rows.size() + " rows)";
    }
}
