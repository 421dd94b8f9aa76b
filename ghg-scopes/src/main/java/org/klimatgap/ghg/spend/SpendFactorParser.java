package org.klimatgap.ghg.spend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.quantity.Share;
import org.klimatgap.reference.ReferenceRow;
import org.klimatgap.reference.ReferenceTable;

/** Makes factors of a cited table. */
final class SpendFactorParser {
    private static final List<String> PARTS = List.of("basic", "trade", "transport");
    private static final List<String> COLUMNS = List.of(
            "category",
            "title",
            "scope_category",
            "basic_percent",
            "basic_kg",
            "trade_percent",
            "trade_kg",
            "transport_percent",
            "transport_kg",
            "currency",
            "price_year",
            "index");
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final CitedRows rows;
    private final Map<String, SpendFactor> factors = new LinkedHashMap<>();

    private SpendFactorParser(CitedRows rows) {
        this.rows = rows;
    }

    static Checked<SpendFactors> parse(Checked<ReferenceTable> table) {
        return CitedRows.read(table, COLUMNS, rows -> new SpendFactorParser(rows).parse());
    }

    private SpendFactors parse() {
        rows.rows().forEach(this::add);
        return new SpendFactors(rows.table(), factors);
    }

    private void add(ReferenceRow row) {
        Optional<String> category = rows.require(row, "category");
        Optional<ScopeCategory> scope = rows.requireScope3(row, "scope_category");
        Optional<SpendFactor.Intensity> intensity = isEstimated(row) ? intensity(row) : Optional.empty();
        category.filter(code -> rows.isFirst(row, List.of(code)))
                .ifPresent(code -> scope.ifPresent(known -> factors.put(
                        code, new SpendFactor(code, row.find("title").orElse(code), known, intensity))));
    }

    private static boolean isEstimated(ReferenceRow row) {
        return COLUMNS.subList(3, COLUMNS.size()).stream()
                .anyMatch(column -> row.find(column).isPresent());
    }

    private Optional<SpendFactor.Intensity> intensity(ReferenceRow row) {
        Optional<String> currency = rows.requireCurrency(row, "currency");
        Optional<Integer> year = rows.requireYear(row, "price_year");
        Optional<Traced<InputAmount>> factor = factor(row, currency.orElse("SEK"));
        return currency.flatMap(money -> year.flatMap(
                prices -> factor.map(known -> new SpendFactor.Intensity(known, money, prices, row.find("index")))));
    }

    private Optional<Traced<InputAmount>> factor(ReferenceRow row, String currency) {
        BigDecimal share = BigDecimal.ZERO;
        double sum = 0;
        List<Traced<?>> inputs = new ArrayList<>();
        for (String part : PARTS) {
            Optional<BigDecimal> percent = rows.number(row, part + "_percent");
            Optional<BigDecimal> kilograms = percent.filter(number -> number.signum() > 0)
                    .flatMap(some -> rows.require(row, part + "_kg"))
                    .flatMap(cell -> rows.number(row, part + "_kg"));
            share = share.add(percent.orElse(BigDecimal.ZERO));
            if (kilograms.isPresent()) {
                inputs.add(share(row, part, percent.orElseThrow()));
                inputs.add(kilograms(row, part, kilograms.get(), currency));
                sum += percent.orElseThrow().multiply(kilograms.get()).doubleValue();
            }
        }
        if (share.compareTo(WHOLE) != 0) {
            String stated = share.toPlainString();
            rows.report(row, SpendFinding.PRICE_PARTS_NOT_WHOLE, finding -> finding.with("sum", stated));
            return Optional.empty();
        }
        InputAmount factor = SpendUnits.kilogramsPer(sum / 100, currency);
        return Optional.of(SpendOperation.PURCHASER_FACTOR.derive(SpendText.FACTOR.message(), factor, inputs));
    }

    private Traced<Share> share(ReferenceRow row, String part, BigDecimal percent) {
        return rows.traced(row, SpendText.share(part), Share.ofPercent(percent.doubleValue()));
    }

    private Traced<InputAmount> kilograms(ReferenceRow row, String part, BigDecimal kilograms, String currency) {
        return rows.traced(row, SpendText.factor(part), SpendUnits.kilogramsPer(kilograms.doubleValue(), currency));
    }
}
