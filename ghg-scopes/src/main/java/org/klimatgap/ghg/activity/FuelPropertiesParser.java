package org.klimatgap.ghg.activity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.provenance.Traced;
import org.klimatgap.reference.ReferenceRow;
import org.klimatgap.reference.ReferenceTable;

/** Makes fuel properties of a cited table and collects every defect. */
final class FuelPropertiesParser {
    private static final List<String> COLUMNS = List.of("fuel", "property", "value", "unit", "confidence", "source");

    private final CellChecks cells;
    private final List<FuelProperty> entries = new ArrayList<>();
    private final Map<String, Long> lines = new LinkedHashMap<>();

    private FuelPropertiesParser(ReferenceTable table, List<Finding> findings) {
        this.cells = new CellChecks(table, findings);
    }

    static Checked<FuelProperties> parse(Checked<ReferenceTable> table) {
        return table.find()
                .map(usable -> new FuelPropertiesParser(usable, table.findings()).parse(usable))
                .orElseGet(() -> Checked.failed(table.findings()));
    }

    private Checked<FuelProperties> parse(ReferenceTable table) {
        if (cells.hasColumns(COLUMNS)) {
            table.rows().forEach(this::add);
        }
        return Checked.of(new FuelProperties(entries), cells.findings());
    }

    private void add(ReferenceRow row) {
        Optional<String> fuel = cells.text(row, "fuel");
        Optional<FuelPropertyKind> kind = cells.one(
                row,
                "property",
                FuelPropertyKind::find,
                Arrays.asList(FuelPropertyKind.values()).toString());
        Optional<Double> value = cells.number(row, "value");
        Optional<UnitRatio> unit = unit(row, kind);
        Optional<Confidence> confidence = cells.one(
                row,
                "confidence",
                Confidence::find,
                Arrays.asList(Confidence.values()).toString());
        cells.text(row, "source");
        if (fuel.isPresent() && kind.isPresent() && unit.isPresent() && isUnique(row, fuel.get(), unit.get())) {
            value.filter(number -> isPositive(row, number))
                    .flatMap(number ->
                            confidence.map(sure -> property(row, fuel.get(), kind.get(), unit.get(), number, sure)))
                    .ifPresent(entries::add);
        }
    }

    private Optional<UnitRatio> unit(ReferenceRow row, Optional<FuelPropertyKind> kind) {
        return cells.one(
                row,
                "unit",
                text -> UnitRatio.find(text)
                        .filter(unit -> kind.isEmpty() || kind.get().suits(unit)),
                "MJ/l, GJ/t, kg/l");
    }

    /** A fuel without density or energy has none that is known. */
    private boolean isPositive(ReferenceRow row, double value) {
        if (value <= 0) {
            cells.invalid(row, "value", row.get("value"), "> 0");
        }
        return value > 0;
    }

    private boolean isUnique(ReferenceRow row, String fuel, UnitRatio unit) {
        String pair = fuel + ", " + unit.numerator().dimension() + "/"
                + unit.denominator().base();
        Long first = lines.putIfAbsent(pair, row.line());
        if (first != null) {
            cells.duplicate(row, pair, first);
        }
        return first == null;
    }

    private FuelProperty property(
            ReferenceRow row, String fuel, FuelPropertyKind kind, UnitRatio unit, double value, Confidence confidence) {
        return new FuelProperty(
                fuel,
                kind,
                unit,
                new Traced<>(
                        ActivityText.PROPERTY_OF.with("property", kind.title()).with("type", fuel),
                        unit.amount(value),
                        cells.origin(row)),
                confidence);
    }
}
