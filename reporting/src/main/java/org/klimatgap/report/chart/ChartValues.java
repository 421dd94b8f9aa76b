package org.klimatgap.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.report.ChartValue;
import org.klimatgap.report.Line;
import org.klimatgap.series.AnnualSeries;
import org.klimatgap.series.ValueStatus;

/** Collects the values of a chart. */
final class ChartValues {
    private final List<ChartValue> values = new ArrayList<>();

    void add(Line series, int year, Quantity quantity) {
        add(series, Line.text(Integer.toString(year)), quantity);
    }

    void add(Line series, Line at, Quantity quantity) {
        values.add(new ChartValue(series, at, quantity, Optional.empty()));
    }

    void add(Line series, int year, Quantity quantity, ValueStatus status) {
        values.add(new ChartValue(series, Line.text(Integer.toString(year)), quantity, Optional.of(status)));
    }

    void add(Line series, AnnualSeries history) {
        history.years().forEach(year -> add(series, year, history.get(year), history.status(year)));
    }

    List<ChartValue> inOrder() {
        return List.copyOf(values);
    }

    /** By year, so that a table that has its rows in this order has them rising. */
    List<ChartValue> byYear() {
        List<Line> series = values.stream().map(ChartValue::series).distinct().toList();
        return values.stream()
                .sorted(Comparator.comparing(
                                (ChartValue value) -> Integer.valueOf(value.at().text()))
                        .thenComparing(value -> series.indexOf(value.series())))
                .toList();
    }
}
