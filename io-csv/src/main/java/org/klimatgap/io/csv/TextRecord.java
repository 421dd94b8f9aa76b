package org.klimatgap.io.csv;

import java.util.List;

/**
 * A row of a file before its cells mean anything, such as 'line 2: 0764, transport'.
 *
 * @param line the row's first line, counted from 1
 * @param cells its cells, in order
 * @param damaged whether a line of it is not the text that its author wrote
 */
record TextRecord(long line, List<String> cells, boolean damaged) {
    boolean isBlank() {
        return cells.stream().allMatch(cell -> CellText.strip(cell).isEmpty());
    }
}
