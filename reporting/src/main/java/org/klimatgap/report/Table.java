package org.klimatgap.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table, such as one of emissions by year with the columns 'År' and 'Utsläpp (ton)'.
 *
 * @param caption what the table shows
 * @param columns at least one column
 * @param rows the rows, each with one cell for each column
 * @param rowHeaders whether the first cell of each row names the row
 */
public record Table(Line caption, List<Column> columns, List<List<Cell>> rows, boolean rowHeaders) implements Block {
    /**
     * Checks that the rows fit the columns, and copies both.
     *
     * @throws IllegalArgumentException if there is no column, or a row has more or fewer cells than there are columns
     */
    public Table {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table needs at least one column");
        }
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (int row = 0; row < rows.size(); row++) {
            requireCells(rows.get(row).size(), columns.size(), row);
        }
    }

    private static void requireCells(int cells, int columns, int row) {
        if (cells != columns) {
            throw new IllegalArgumentException("row " + (row + 1) + " of the table has " + cells
                    + " cells, must have one for each of its " + columns + " columns");
        }
    }

    /**
     * A table without rows.
     *
     * @param caption what it shows
     * @param columns at least one column
     * @return the table
     */
    public static Table of(Line caption, Column... columns) {
        return new Table(caption, List.of(columns), List.of(), false);
    }

    /**
     * Adds a row.
     *
     * @param cells one for each column
     * @return a table with the row appended
     * @throws IllegalArgumentException if there are more or fewer cells than columns
     */
    public Table withRow(Cell... cells) {
        List<List<Cell>> more = new ArrayList<>(rows);
        more.add(List.of(cells));
        return new Table(caption, columns, more, rowHeaders);
    }

    /**
     * Lets the first cell of each row name the row, which is how a screen reader finds its way.
     *
     * @return the table with row headers
     */
    public Table withRowHeaders() {
        return new Table(caption, columns, rows, true);
    }

    /** {@return why cells are omitted, each reason once, in the order of first use; renderers number them from 1} */
    public List<Line> omissions() {
        return rows.stream()
                .flatMap(List::stream)
                .flatMap(cell -> cell instanceof Cell.Omitted omitted ? Stream.of(omitted.reason()) : Stream.empty())
                .distinct()
                .toList();
    }

    /** {@return caption and size, for instance {@code Utsläpp per år: 5 rows, 3 columns}} */
    @Override
    public String toString() {
        return caption + ": " + rows.size() + " rows, " + columns.size() + " columns";
    }
}
