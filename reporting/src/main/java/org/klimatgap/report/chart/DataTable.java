package org.klimatgap.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.klimatgap.report.Cell;
import org.klimatgap.report.ChartValue;
import org.klimatgap.report.Column;
import org.klimatgap.report.Line;
import org.klimatgap.report.Table;
import org.klimatgap.series.ValueStatus;

/** The values of a chart as a table: a row for each year or category, a column for each series. */
final class DataTable {
    private final Words words;
    private final List<ChartValue> values;

    DataTable(Words words, List<ChartValue> values) {
        this.words = words;
        this.values = values;
    }

    Table build(Line title, String unit, ChartText first) {
        List<Line> series = values.stream().map(ChartValue::series).distinct().toList();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.ofText(words.line(first.of())));
        series.forEach(each -> columns.add(Column.ofNumbers(each)));
        Line caption = words.line(ChartText.CAPTION.with("title", title).with("unit", unit));
        List<List<Cell>> rows = values.stream()
                .map(ChartValue::at)
                .distinct()
                .map(at -> row(at, series))
                .toList();
        return new Table(caption, columns, rows, true);
    }

    private List<Cell> row(Line at, List<Line> series) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(at));
        series.forEach(each -> cells.add(values.stream()
                .filter(value -> value.at().equals(at) && value.series().equals(each))
                .map(this::number)
                // Two goals may lie in one year.
                .reduce((one, next) -> one + "; " + next)
                .map(numbers -> Cell.of(Line.text(numbers)))
                .orElseGet(() -> Cell.omitted(words.line(ChartText.CELL_NONE.of())))));
        return cells;
    }

    private String number(ChartValue value) {
        String amount = words.number(value.quantity());
        return value.status()
                .filter(status -> status != ValueStatus.REPORTED)
                .map(status ->
                        words.text(ChartText.CELL_STATUS.with("amount", amount).with("status", status.title())))
                .orElse(amount);
    }
}
