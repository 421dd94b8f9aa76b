package org.klimatgap.io.scope;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klimatgap.ghg.activity.ActivityUnit;
import org.klimatgap.ghg.energy.EnergyUnits;
import org.klimatgap.ghg.energy.Instrument;
import org.klimatgap.ghg.energy.InstrumentKind;
import org.klimatgap.ghg.scope.Scope;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.io.csv.CsvRow;
import org.klimatgap.io.csv.CsvTableBuilder;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.quantity.InputUnit;

/** Rows of one instrument each. */
final class InstrumentRows implements CsvTableBuilder<List<Instrument>> {
    private static final List<String> YES_OR_NO = List.of("yes", "no");
    private static final List<String> UNITS_OF_FACTOR = List.of("g CO2e/kWh", "kg CO2e/MWh", "t CO2e/GWh");

    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Long> lines = new LinkedHashMap<>();

    /** A sound row. */
    private record Row(
            long line,
            String note,
            String id,
            InstrumentKind kind,
            ScopeCategory category,
            Optional<String> unit,
            String market,
            int year,
            int produced,
            boolean cancelled,
            Optional<InputAmount> amount,
            InputAmount factor,
            Optional<String> supplier) {
        Instrument instrument(SourceFile file) {
            Origin place = new Origin.Place(file, line, note);
            return new Instrument(
                    id,
                    kind,
                    category,
                    unit,
                    market,
                    year,
                    produced,
                    cancelled,
                    amount.map(energy ->
                            new Traced<>(ScopeFileText.INSTRUMENT_AMOUNT.with("instrument", id), energy, place)),
                    new Traced<>(ScopeFileText.INSTRUMENT_FACTOR.with("instrument", id), factor, place),
                    supplier);
        }
    }

    @Override
    public void accept(CsvRow row) {
        Optional<String> id = row.require("instrument");
        id.ifPresent(known -> checkRepeated(row, known));
        Optional<InstrumentKind> kind = Cells.requireWord(row, "kind", InstrumentKind::find, InstrumentKind.values());
        Optional<ScopeCategory> category = category(row);
        Optional<String> market = row.require("market");
        Optional<Integer> year = row.requireYear("year");
        Optional<Integer> produced = row.find("produced").isPresent() ? row.requireYear("produced") : year;
        boolean certificate =
                kind.filter(known -> known == InstrumentKind.CERTIFICATE).isPresent();
        boolean cancelled = cancelled(row, certificate);
        Optional<InputAmount> amount = amount(row, certificate);
        Optional<InputAmount> factor = factor(row);
        kind.ifPresent(known -> checkSupplier(row, known));
        if (row.isSound()) {
            rows.add(new Row(
                    row.line(),
                    row.find("source").orElse(""),
                    id.orElseThrow(),
                    kind.orElseThrow(),
                    category.orElseThrow(),
                    row.find("unit"),
                    market.orElseThrow(),
                    year.orElseThrow(),
                    produced.orElseThrow(),
                    cancelled,
                    amount,
                    factor.orElseThrow(),
                    row.find("supplier")));
        }
    }

    private static void checkSupplier(CsvRow row, InstrumentKind kind) {
        if (kind == InstrumentKind.SUPPLIER) {
            row.require("supplier");
        } else if (row.find("supplier").isPresent()) {
            row.report(
                    row.finding(ScopeFileFinding.USELESS_SUPPLIER, "supplier").with("kind", kind.title()));
        }
    }

    private void checkRepeated(CsvRow row, String id) {
        Long first = lines.putIfAbsent(id, row.line());
        if (first != null) {
            row.report(row.finding(ScopeFileFinding.DUPLICATE_INSTRUMENT)
                    .with("instrument", id)
                    .with("first", first));
        }
    }

    private static Optional<ScopeCategory> category(CsvRow row) {
        Optional<ScopeCategory> category = Cells.category(row);
        category.filter(known -> known.scope() != Scope.SCOPE_2)
                .ifPresent(other -> row.report(row.finding(ScopeFileFinding.OTHER_SCOPE, "category")));
        return category;
    }

    private static boolean cancelled(CsvRow row, boolean certificate) {
        Optional<String> text = certificate ? row.require("cancelled") : row.find("cancelled");
        if (text.filter(word -> !YES_OR_NO.contains(word)).isPresent()) {
            row.report(Cells.unknown(row, "cancelled", YES_OR_NO));
        }
        return text.filter("yes"::equals).isPresent();
    }

    private static Optional<InputAmount> amount(CsvRow row, boolean certificate) {
        if (certificate) {
            row.require("amount");
        }
        Optional<BigDecimal> number = number(row, "amount");
        Optional<ActivityUnit> unit = Cells.findWord(
                row, "unit_of_amount", EnergyUnits::find, EnergyUnits.all().toArray());
        if (row.find("amount").isPresent() != row.find("unit_of_amount").isPresent()) {
            row.report(row.finding(ScopeFileFinding.HALF_AMOUNT));
        }
        return number.flatMap(known -> unit.map(of -> of.amount(known.doubleValue())));
    }

    private static Optional<BigDecimal> number(CsvRow row, String column) {
        Optional<BigDecimal> number = row.findAmount(column);
        number.filter(known -> known.signum() < 0)
                .ifPresent(below -> row.report(row.finding(ScopeFileFinding.BELOW_ZERO, column)));
        return number;
    }

    private static Optional<InputAmount> factor(CsvRow row) {
        row.require("factor");
        Optional<BigDecimal> number = number(row, "factor");
        Optional<InputUnit> unit = row.require("unit_of_factor").map(InputUnit::new);
        if (unit.filter(known -> !EnergyUnits.isOfFactor(known)).isPresent()) {
            row.report(Cells.unknown(row, "unit_of_factor", UNITS_OF_FACTOR));
        }
        return number.flatMap(known -> unit.map(of -> InputAmount.of(known.doubleValue(), of)));
    }

    @Override
    public List<Instrument> build(SourceFile file) {
        return rows.stream().map(row -> row.instrument(file)).toList();
    }
}
