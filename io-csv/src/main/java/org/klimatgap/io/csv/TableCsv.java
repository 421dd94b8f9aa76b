package org.klimatgap.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.klimatgap.file.WholeFile;

/**
 * Writes any table as CSV, such as 'year,tonnes' above '2019,57215'.
 *
 * <p>RFC 4180 with LF, UTF-8 without a byte order mark. Cells are written as given: numbers must already have their
 * digits, and the decimal mark of the {@link CsvSeparator}. A cell that a spreadsheet would take for a formula (it begins
 * with {@code =}, {@code +}, {@code -} or {@code @} after any spaces, or with a tab or line break) gets an apostrophe
 * before it, unless it is a plain negative number; {@link CsvTableReader} takes the apostrophe away again.
 */
public final class TableCsv {
    private TableCsv() {}

    /**
     * Writes a file with commas between the columns.
     *
     * @param columns the column names
     * @param rows the rows, each with as many cells as there are columns
     * @param file the file, which is replaced if it exists, whole or not at all
     * @throws IllegalArgumentException if there is no column, or a row has another number of cells
     * @throws UncheckedIOException if the file cannot be written; then it is as it was
     */
    public static void write(List<String> columns, Iterable<List<String>> rows, Path file) {
        write(columns, rows, CsvSeparator.COMMA, file);
    }

    /**
     * Writes a file.
     *
     * @param columns the column names
     * @param rows the rows, each with as many cells as there are columns
     * @param separator what stands between the columns
     * @param file the file, which is replaced if it exists, whole or not at all
     * @throws IllegalArgumentException if there is no column, or a row has another number of cells
     * @throws UncheckedIOException if the file cannot be written; then it is as it was
     */
    public static void write(List<String> columns, Iterable<List<String>> rows, CsvSeparator separator, Path file) {
        WholeFile.write(file, writer -> write(columns, rows, separator, writer));
    }

    /**
     * Appends a table with commas between the columns to a text; the target is not closed.
     *
     * @param columns the column names
     * @param rows the rows, each with as many cells as there are columns
     * @param target for instance a {@link StringBuilder} or a {@link Writer}
     * @throws IllegalArgumentException if there is no column, or a row has another number of cells
     * @throws UncheckedIOException if the target cannot be written
     */
    public static void append(List<String> columns, Iterable<List<String>> rows, Appendable target) {
        append(columns, rows, CsvSeparator.COMMA, target);
    }

    /**
     * Appends a table to a text; the target is not closed.
     *
     * @param columns the column names
     * @param rows the rows, each with as many cells as there are columns
     * @param separator what stands between the columns
     * @param target for instance a {@link StringBuilder} or a {@link Writer}
     * @throws IllegalArgumentException if there is no column, or a row has another number of cells
     * @throws UncheckedIOException if the target cannot be written
     */
    public static void append(
            List<String> columns, Iterable<List<String>> rows, CsvSeparator separator, Appendable target) {
        try {
            write(columns, rows, separator, new AppendableWriter(target));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /**
     * A table as text with commas between the columns.
     *
     * @param columns the column names
     * @param rows the rows, each with as many cells as there are columns
     * @return the text, each line ended by LF
     * @throws IllegalArgumentException if there is no column, or a row has another number of cells
     */
    public static String text(List<String> columns, Iterable<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        append(columns, rows, text);
        return text.toString();
    }

    private static void write(List<String> columns, Iterable<List<String>> rows, CsvSeparator separator, Writer target)
            throws IOException {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table needs at least one column");
        }
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(separator.character())
                .lineDelimiter(LineDelimiter.LF)
                .build(target)) {
            writeRow(csv, columns);
            for (List<String> row : rows) {
                requireWidth(row, columns);
                writeRow(csv, row);
            }
        }
    }

    private static void requireWidth(List<String> row, List<String> columns) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException("row " + row + " has " + row.size() + " cells, must have "
                    + columns.size() + " as the columns " + columns);
        }
    }

    private static void writeRow(CsvWriter csv, List<String> cells) {
        csv.writeRecord(cells.stream().map(FormulaGuard::guard).toList());
    }
}
