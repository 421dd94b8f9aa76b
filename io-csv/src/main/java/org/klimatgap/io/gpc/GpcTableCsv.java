package org.klimatgap.io.gpc;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.klimatgap.ghg.gpc.GpcCell;
import org.klimatgap.ghg.gpc.GpcColumn;
import org.klimatgap.ghg.gpc.GpcTable;
import org.klimatgap.ghg.gpc.GpcTableRow;
import org.klimatgap.io.csv.TableCsv;
import org.klimatgap.message.Language;
import org.klimatgap.quantity.PlainNumber;

/**
 * The table of a city's inventory as CSV, such as the row 'I.1,Residential buildings,2046.81,n/a,1250.5,,n/a,3297.31,3297.31,2046.81'.
 *
 * <p>Columns: {@code reference} (empty in the row of totals), {@code title}, then those of {@link GpcColumn}: {@code scope_1}, {@code
 * scope_1_territorial_only}, {@code scope_2}, {@code scope_3}, {@code undivided}, {@code basic}, {@code basic_plus} and {@code
 * territorial}. A cell holds tonnes of CO2 equivalents with every digit and a decimal point, or the notation keys of its lines, {@code IE}
 * with its target; {@code n/a} where the standard has nothing in this place; nothing where nobody reported.
 */
public final class GpcTableCsv {
    private static final String NOT_APPLICABLE = "n/a";

    private GpcTableCsv() {}

    /**
     * Writes a table as text.
     *
     * @param table the table
     * @param language the language of the titles
     * @return the text, each line ended by LF
     */
    public static String text(GpcTable table, Language language) {
        return TableCsv.text(columns(), rows(table, language));
    }

    /**
     * Writes a table to a file.
     *
     * @param table the table
     * @param language the language of the titles
     * @param file the file, which is replaced if it exists, whole or not at all
     * @throws UncheckedIOException if the file cannot be written; then it is as it was
     */
    public static void write(GpcTable table, Language language, Path file) {
        TableCsv.write(columns(), rows(table, language), file);
    }

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("reference", "title"));
        Arrays.stream(GpcColumn.values()).map(GpcColumn::id).forEach(columns::add);
        return columns;
    }

    private static List<List<String>> rows(GpcTable table, Language language) {
        return table.rows().stream().map(row -> cells(row, language)).toList();
    }

    private static List<String> cells(GpcTableRow row, Language language) {
        List<String> cells =
                new ArrayList<>(List.of(row.reference(), row.title().text(language)));
        row.cells().values().stream().map(GpcTableCsv::cell).forEach(cells::add);
        return cells;
    }

    private static String cell(GpcCell cell) {
        if (!cell.applicable()) {
            return NOT_APPLICABLE;
        }
        return cell.emissions()
                .map(sum -> PlainNumber.format(sum.value().tonnes()))
                .orElseGet(() -> String.join("; ", cell.keys()));
    }
}
