package org.klimatgap.io.national.statistics;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.klimatgap.io.sheet.SheetRow;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.series.AnnualSeries;

/** The tonnes of a row by year; an empty cell is a year without a number. */
final class YearCells {
    private YearCells() {}

    static AnnualSeries read(SheetRow row, ColumnHeader header, SheetFindings findings) {
        SortedMap<Integer, Double> tonnes = new TreeMap<>();
        for (Map.Entry<Integer, Integer> column : header.years().entrySet()) {
            if (!row.isEmpty(column.getValue())) {
                put(row, column.getKey(), column.getValue(), tonnes, findings);
            }
        }
        AnnualSeries.Builder builder = AnnualSeries.builder();
        tonnes.forEach((year, value) -> builder.put(year, Emissions.ofTonnes(value)));
        return builder.build();
    }

    private static void put(
            SheetRow row, int year, int column, SortedMap<Integer, Double> tonnes, SheetFindings findings) {
        OptionalDouble number = GroupedNumber.in(row, column);
        if (number.isPresent()) {
            tonnes.put(year, number.getAsDouble());
        } else {
            findings.add(findings.at(StatisticsFinding.NOT_A_NUMBER, row.line())
                    .with("value", row.text(column))
                    .with("column", Integer.toString(year)));
        }
    }
}
