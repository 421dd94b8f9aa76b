package org.klimatgap.reference;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a cited table, such as 'line 8: transport, Transport'.
 *
 * @param line its line in the file, counted from 1
 * @param cells its cells by column name; an empty cell is absent
 */
public record ReferenceRow(long line, Map<String, String> cells) implements Serializable {
    /** Copies the cells. */
    public ReferenceRow {
        cells = Map.copyOf(cells);
    }

    /**
     * Finds a cell.
     *
     * @param column the column's name
     * @return its text without surrounding spaces, or empty
     */
    public Optional<String> find(String column) {
        return Optional.ofNullable(cells.get(column));
    }

    /**
     * A cell that must be there.
     *
     * @param column the column's name
     * @return its text
     * @throws IllegalArgumentException if it is empty
     */
    public String get(String column) {
        return find(column)
                .orElseThrow(() -> new IllegalArgumentException("line " + line + ": column '" + column + "' is empty"));
    }
}
