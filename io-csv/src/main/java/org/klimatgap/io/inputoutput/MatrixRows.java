package org.klimatgap.io.inputoutput;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klimatgap.ghg.inputoutput.LabelledMatrix;
import org.klimatgap.io.csv.CsvFinding;
import org.klimatgap.io.csv.CsvRow;
import org.klimatgap.io.csv.CsvTableBuilder;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.quantity.InputUnit;

/** The rows of one matrix. */
final class MatrixRows<R, C> implements CsvTableBuilder<LabelledMatrix<R, C>> {
    private final MatrixFormat<R, C> format;
    private final List<String> names;
    private final List<C> columns = new ArrayList<>();
    private final Map<R, Long> lines = new LinkedHashMap<>();
    private final List<double[]> values = new ArrayList<>();
    private final List<R> labels = new ArrayList<>();
    private @Nullable InputUnit unit;
    private boolean begun;

    MatrixRows(MatrixFormat<R, C> format, List<String> names) {
        this.format = format;
        this.names = names;
    }

    @Override
    public void accept(CsvRow row) {
        if (!begun) {
            begun = true;
            readLabels(row);
        }
        Optional<R> label = label(row);
        Optional<RowUnit> rowUnit = row.require(MatrixFormat.UNIT).flatMap(text -> unit(row, text));
        double[] numbers = new double[names.size()];
        for (int j = 0; j < numbers.length; j++) {
            numbers[j] = number(row, names.get(j), rowUnit);
        }
        if (row.isSound()) {
            label.ifPresent(known -> {
                labels.add(known);
                values.add(numbers);
            });
        }
    }

    private void readLabels(CsvRow row) {
        for (String name : names) {
            String spelled = row.spelling(name).orElse(name);
            format.column()
                    .apply(spelled)
                    .ifPresentOrElse(
                            columns::add,
                            () -> row.report(row.headerFinding(format.invalid()).with("column", spelled)));
        }
        if (names.isEmpty()) {
            row.report(row.headerFinding(MatrixFinding.NO_COLUMN));
        }
    }

    private Optional<R> label(CsvRow row) {
        List<String> heads = format.rows().heads();
        List<String> cells =
                heads.stream().map(row::require).flatMap(Optional::stream).toList();
        if (cells.size() < heads.size()) {
            return Optional.empty();
        }
        Optional<R> label = format.rows().label().apply(cells);
        if (label.isEmpty()) {
            row.report(row.finding(MatrixFinding.INVALID_ROW_LABEL).with("label", cells));
        }
        label.ifPresent(known -> checkUnique(row, known));
        return label;
    }

    private void checkUnique(CsvRow row, R label) {
        Long first = lines.putIfAbsent(label, row.line());
        if (first != null) {
            row.report(row.finding(MatrixFinding.DUPLICATE_ROW)
                    .with("label", label.toString())
                    .with("first", first));
        }
    }

    private Optional<RowUnit> unit(CsvRow row, String text) {
        Optional<RowUnit> found = format.units().find(text);
        if (found.isEmpty()) {
            row.report(row.finding(MatrixFinding.UNKNOWN_UNIT, MatrixFormat.UNIT)
                    .with("valid", format.units() == UnitKind.PER_MONEY ? "kg/SEK, t/MSEK" : "kg, t, kt, Mt"));
        }
        found.ifPresent(known -> checkSame(row, known.unit()));
        return found;
    }

    private void checkSame(CsvRow row, InputUnit next) {
        InputUnit first = unit == null ? next : unit;
        unit = first;
        if (!first.equals(next)) {
            row.report(row.finding(MatrixFinding.UNIT_CHANGES, MatrixFormat.UNIT)
                    .with("unit", next.symbol())
                    .with("first", first.symbol()));
        }
    }

    private double number(CsvRow row, String column, Optional<RowUnit> rowUnit) {
        Optional<BigDecimal> number =
                row.require(column).flatMap(text -> row.findNumber(column, MatrixFinding.NO_NUMBER));
        double value =
                number.flatMap(known -> rowUnit.map(each -> each.value(known))).orElse(0.0);
        if (!Double.isFinite(value)) {
            row.report(row.finding(CsvFinding.NOT_FINITE, column));
        }
        return value;
    }

    @Override
    public LabelledMatrix<R, C> build(SourceFile file) {
        InputUnit known = unit == null ? new InputUnit("?") : unit;
        LabelledMatrix.Builder<R, C> matrix = LabelledMatrix.builder(known, columns);
        if (columns.size() == names.size()) {
            for (int i = 0; i < labels.size(); i++) {
                Origin origin = new Origin.Place(file, lines.getOrDefault(labels.get(i), 1L), "");
                matrix.add(labels.get(i), values.get(i), origin);
            }
        }
        return matrix.build();
    }
}
