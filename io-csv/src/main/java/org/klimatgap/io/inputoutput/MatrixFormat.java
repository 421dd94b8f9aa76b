package org.klimatgap.io.inputoutput;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.klimatgap.ghg.inputoutput.LabelledMatrix;
import org.klimatgap.io.csv.CsvColumns;
import org.klimatgap.io.csv.CsvFormat;
import org.klimatgap.io.csv.CsvTableBuilder;

/**
 * Matrices of one kind; every column that is no head of rows is a column of the matrix.
 *
 * @param rows what the rows are
 * @param units what the unit may be
 * @param column the label of a column's name, or empty if it is none
 * @param invalid what is reported of a column's name that is no label
 */
record MatrixFormat<R, C>(RowKind<R> rows, UnitKind units, Function<String, Optional<C>> column, MatrixFinding invalid)
        implements CsvFormat<LabelledMatrix<R, C>> {
    static final String UNIT = "unit";

    MatrixFormat(RowKind<R> rows, UnitKind units, Function<String, Optional<C>> column) {
        this(rows, units, column, MatrixFinding.INVALID_COLUMN_LABEL);
    }

    @Override
    public CsvColumns columns(List<String> header) {
        List<String> heads = heads();
        if (!header.containsAll(heads)) {
            return new CsvColumns(heads, List.of(), false);
        }
        List<String> labels = header.stream()
                .filter(name -> !name.isEmpty() && !heads.contains(name))
                .toList();
        return new CsvColumns(heads, labels, false);
    }

    @Override
    public CsvTableBuilder<LabelledMatrix<R, C>> begin(CsvColumns columns) {
        return new MatrixRows<>(this, columns.optional());
    }

    private List<String> heads() {
        return Stream.concat(rows.heads().stream(), Stream.of(UNIT)).toList();
    }
}
