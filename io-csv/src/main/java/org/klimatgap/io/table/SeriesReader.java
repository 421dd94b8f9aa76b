package org.klimatgap.io.table;

import static org.klimatgap.io.table.CellType.NUMBER;
import static org.klimatgap.io.table.CellType.TEXT;
import static org.klimatgap.io.table.CellType.WHOLE_NUMBER;
import static org.klimatgap.io.table.ColumnRule.optional;
import static org.klimatgap.io.table.ColumnRule.required;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.klimatgap.finding.Checked;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.series.AnnualSeries;
import org.klimatgap.series.ValueStatus;
import tech.tablesaw.api.Table;

/** Reads series by name out of an analyst's table. */
final class SeriesReader {
    private static final List<ColumnRule> RULES = Stream.concat(
                    Stream.of(
                            required("series", TEXT),
                            required("year", WHOLE_NUMBER),
                            required("tonnes", NUMBER),
                            optional("status", TEXT),
                            optional("shape", TEXT)),
                    BasisColumns.NAMES.stream().map(name -> optional(name, TEXT)))
            .toList();

    /**
     * What may stand only once.
     *
     * @param series the series' name
     * @param year the year
     */
    private record Key(String series, int year) {}

    private final TableSource source;
    private final Map<Key, Integer> rows = new HashMap<>();
    private final Map<String, AnnualSeries.Builder> builders = new LinkedHashMap<>();

    SeriesReader(Table table) {
        this.source = new TableSource(table, RULES);
    }

    Checked<Map<String, AnnualSeries>> read() {
        source.forEachRow(this::read);
        Map<String, AnnualSeries> series = new LinkedHashMap<>();
        builders.forEach((name, builder) -> series.put(name, builder.build()));
        return Checked.of(Collections.unmodifiableMap(series), source.findings());
    }

    private void read(TableRow row) {
        Optional<String> name = row.requireText("series");
        Optional<Integer> year = row.year();
        Optional<Emissions> tonnes = tonnes(row);
        ValueStatus status = row.status();
        name.ifPresent(series -> year.ifPresent(each -> checkFirst(row, new Key(series, each))));
        if (row.isSound()) {
            name.ifPresent(series -> year.ifPresent(each -> put(series, each, tonnes, status)));
        }
    }

    private static Optional<Emissions> tonnes(TableRow row) {
        OptionalDouble number = row.number("tonnes");
        return number.isPresent() ? row.tonnes("tonnes", number.getAsDouble()) : Optional.empty();
    }

    private void checkFirst(TableRow row, Key key) {
        Integer first = rows.putIfAbsent(key, row.number());
        if (first != null) {
            row.report(row.finding(TableFinding.DUPLICATE_YEAR)
                    .with("series", Shown.of(key.series()))
                    .with("year", String.valueOf(key.year()))
                    .with("first", first));
        }
    }

    /** A series whose years are all gaps is empty, not absent. */
    private void put(String name, int year, Optional<Emissions> tonnes, ValueStatus status) {
        AnnualSeries.Builder builder = builders.computeIfAbsent(name, key -> AnnualSeries.builder());
        tonnes.ifPresent(known -> builder.put(year, known, status));
    }
}
