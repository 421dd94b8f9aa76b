package org.klimatgap.io.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.klimatgap.ghg.NotationKey;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.series.ValueStatus;

/**
 * What a row says of its year, such as '2019: 46972.96 t, reported'.
 *
 * @param row counted from 1
 * @param year the year; empty when it is defective
 * @param emissions the value; empty when it is defective or there is a notation key
 * @param notation why there is no value
 * @param status how the value came about
 * @param words what the table says of the value's source, or empty
 */
record CellOfTable(
        int row,
        Optional<Integer> year,
        Optional<Emissions> emissions,
        Optional<NotationKey> notation,
        ValueStatus status,
        String words) {
    private static final String VALUE = "value";
    private static final List<String> KEYS =
            Arrays.stream(NotationKey.values()).map(NotationKey::name).toList();

    static CellOfTable read(TableRow row) {
        Optional<Integer> year = row.year();
        Optional<String> key = row.text("notation");
        Optional<Emissions> emissions = emissions(row, key);
        return new CellOfTable(row.number(), year, emissions, notation(row, key), row.status(), words(row));
    }

    private static Optional<Emissions> emissions(TableRow row, Optional<String> key) {
        OptionalDouble value = row.number(VALUE);
        if (value.isEmpty()) {
            reportMissing(row, key);
            return Optional.empty();
        }
        key.ifPresent(both -> reportBoth(row, value.getAsDouble(), both));
        if (value.getAsDouble() < 0) {
            row.report(TableFinding.NEGATIVE, VALUE, value.getAsDouble());
            return Optional.empty();
        }
        return row.tonnes(VALUE, value.getAsDouble());
    }

    private static void reportMissing(TableRow row, Optional<String> key) {
        if (key.isEmpty() && row.has(VALUE)) {
            row.report(row.finding(TableFinding.MISSING_VALUE).with("valid", KEYS));
        }
    }

    private static void reportBoth(TableRow row, double value, String key) {
        row.report(row.finding(TableFinding.VALUE_AND_NOTATION)
                .with("value", TableRow.written(value))
                .with("key", Shown.of(key)));
    }

    private static Optional<NotationKey> notation(TableRow row, Optional<String> key) {
        Optional<NotationKey> notation = key.flatMap(NotationKey::find);
        if (key.isPresent() && notation.isEmpty()) {
            row.reportUnknown(TableFinding.UNKNOWN_NOTATION, key.get(), KEYS);
        }
        return notation;
    }

    private static String words(TableRow row) {
        String line = row.text("line").map(number -> ":" + number).orElse("");
        return Stream.of(row.text("source"), row.text("file").map(file -> file + line))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }
}
