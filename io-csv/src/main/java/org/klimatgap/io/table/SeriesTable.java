package org.klimatgap.io.table;

import java.util.Map;
import java.util.TreeMap;
import org.klimatgap.finding.Checked;
import org.klimatgap.series.AnnualSeries;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * Series by name as a Tablesaw table and back, such as the row 'Alvesta, 2019, 57215, reported'.
 *
 * <p>One row for each series and year. The columns: {@code series} (text), the name; {@code year} (whole numbers), 1900 to
 * 2100; {@code tonnes} (numbers); {@code status} (text), such as {@code reported}, which is also what a missing status
 * means. A year without a row or with a missing {@code tonnes} is a gap of the series, never zero.
 */
public final class SeriesTable {
    private final StringColumn series = StringColumn.create("series");
    private final IntColumn year = IntColumn.create("year");
    private final DoubleColumn tonnes = DoubleColumn.create("tonnes");
    private final StringColumn status = StringColumn.create("status");

    private SeriesTable() {}

    /**
     * The table of series.
     *
     * @param series the series by name
     * @return a new table named {@code series}, in the order of the names, whatever that of the map
     */
    public static Table of(Map<String, AnnualSeries> series) {
        SeriesTable rows = new SeriesTable();
        new TreeMap<>(series).forEach(rows::append);
        return rows.table();
    }

    private void append(String name, AnnualSeries values) {
        values.years().forEach(each -> {
            series.append(name);
            year.append(each);
            tonnes.append(values.get(each).tonnes());
            status.append(values.status(each).id());
        });
    }

    private Table table() {
        return Table.create("series").addColumns(series, year, tonnes, status);
    }

    /**
     * Reads series back, from a table of this class, of {@link PathTable} or of the analyst's own. Columns in any order;
     * {@code status} may be left out, and a column that none of these tables has is a warning.
     *
     * @param table a table made in memory; its name stands in findings
     * @return the series by name, in the order of the table, or every defect of the table; see {@link TableFinding}
     */
    public static Checked<Map<String, AnnualSeries>> toSeries(Table table) {
        return new SeriesReader(table).read();
    }
}
