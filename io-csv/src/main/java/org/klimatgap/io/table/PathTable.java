package org.klimatgap.io.table;

import java.util.Map;
import java.util.TreeMap;
import org.klimatgap.pathway.Trajectory;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * The levels of paths as a Tablesaw table, such as the row 'to 2030, linear, 2023, 40570.6'.
 *
 * <p>One row for each path and year. The columns: {@code series}, the name that the caller gives the path; {@code shape},
 * its kind; {@code year}; {@code tonnes}; and the parts of its basis ({@link AccountTable#BASIS_COLUMNS}). The levels of
 * such a table also {@link SeriesTable#toSeries come back} as series.
 */
public final class PathTable {
    private final StringColumn series = StringColumn.create("series");
    private final StringColumn shape = StringColumn.create("shape");
    private final IntColumn year = IntColumn.create("year");
    private final DoubleColumn tonnes = DoubleColumn.create("tonnes");
    private final BasisColumns basis = new BasisColumns();

    private PathTable() {}

    /**
     * The levels of paths.
     *
     * @param paths the paths by a name of the caller's choice
     * @return a new table named {@code paths}, in the order of the names, whatever that of the map
     */
    public static Table of(Map<String, ? extends Trajectory> paths) {
        PathTable rows = new PathTable();
        new TreeMap<String, Trajectory>(paths).forEach(rows::append);
        return rows.table();
    }

    private void append(String name, Trajectory path) {
        path.levels().forEach((each, level) -> {
            series.append(name);
            shape.append(path.shape().id());
            year.append(each);
            tonnes.append(level.tonnes());
            basis.append(path.basis());
        });
    }

    private Table table() {
        return Table.create("paths").addColumns(series, shape, year, tonnes).addColumns(basis.columns());
    }
}
