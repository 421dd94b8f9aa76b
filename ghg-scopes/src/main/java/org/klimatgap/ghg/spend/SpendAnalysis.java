package org.klimatgap.ghg.spend;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.ghg.scope.ScopeEntry;
import org.klimatgap.ghg.scope.ScopeMethod;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.quantity.Share;

/**
 * The spend of a ledger as emissions of scope 3, such as '412 lines, 35 left out, 3 not estimated'.
 *
 * @param method how it was priced
 * @param files the ledger's files
 * @param lines what is priced, in the order of the keys
 * @param excluded what is left out since it is counted elsewhere
 * @param notEstimated what cannot be priced
 * @param suppliers every supplier that something included was bought of, most emissions first, all years together
 */
public record SpendAnalysis(
        SpendMethod method,
        List<SourceFile> files,
        List<SpendLine> lines,
        List<ExcludedSpend> excluded,
        List<UncoveredSpend> notEstimated,
        List<RankedSpend> suppliers)
        implements Serializable {
    /** Copies the lists. */
    public SpendAnalysis {
        files = List.copyOf(files);
        lines = List.copyOf(lines);
        excluded = List.copyOf(excluded);
        notEstimated = List.copyOf(notEstimated);
        suppliers = List.copyOf(suppliers);
    }

    /** What lines of one entry have in common. */
    private record EntryKey(String unit, int year, ScopeCategory scope, ScopeMethod method)
            implements Comparable<EntryKey> {
        private static final Comparator<EntryKey> ORDER = Comparator.comparing(EntryKey::unit)
                .thenComparingInt(EntryKey::year)
                .thenComparing(EntryKey::scope)
                .thenComparing(EntryKey::method);

        static EntryKey of(SpendLine line) {
            LedgerKey key = line.key();
            return new EntryKey(
                    key.unit(),
                    key.year(),
                    line.scope(),
                    line.treatment().method().orElseThrow());
        }

        ScopeEntry entry(List<Traced<Emissions>> parts) {
            Traced<Emissions> sum =
                    SpendOperation.EMISSIONS_SUM.derive(SpendText.entry(scope, unit, year), sum(parts), parts);
            return new ScopeEntry(scope, unit, Optional.empty(), year, method, sum, Optional.empty());
        }

        @Override
        public int compareTo(EntryKey other) {
            return ORDER.compare(this, other);
        }
    }

    /** {@return an entry for each unit, year, category of scope 3 and method, in this order} */
    public List<ScopeEntry> entries() {
        Map<EntryKey, List<Traced<Emissions>>> parts = new TreeMap<>();
        lines.forEach(line -> parts.computeIfAbsent(EntryKey.of(line), key -> new ArrayList<>())
                .add(line.emissions()));
        return parts.entrySet().stream()
                .map(entry -> entry.getKey().entry(entry.getValue()))
                .toList();
    }

    /** {@return the emissions of all lines, all years together} */
    public Traced<Emissions> total() {
        List<Traced<Emissions>> parts =
                entries().stream().map(ScopeEntry::emissions).toList();
        return SpendOperation.EMISSIONS_SUM.derive(SpendText.TOTAL.message(), sum(parts), parts);
    }

    private static Emissions sum(List<Traced<Emissions>> parts) {
        return Emissions.sum(parts.stream().map(Traced::value).toList());
    }

    /** {@return whether purchases are missing from the total, so that it is a lower bound} */
    public boolean isLowerBound() {
        return !notEstimated.isEmpty();
    }

    /** {@return how much of the spend that no rule leaves out is treated in which way; ways that do not occur are absent} */
    public List<TreatmentCoverage> coverage() {
        Map<SpendTreatment, List<InputAmount>> spend = new TreeMap<>();
        Map<SpendTreatment, Long> rows = new TreeMap<>();
        lines.forEach(line -> {
            spend.computeIfAbsent(line.treatment(), key -> new ArrayList<>())
                    .add(line.spend().value());
            rows.merge(line.treatment(), line.sum().rows(), Long::sum);
        });
        notEstimated.forEach(gap -> {
            gap.spend()
                    .ifPresent(known -> spend.computeIfAbsent(SpendTreatment.NOT_ESTIMATED, key -> new ArrayList<>())
                            .add(known.value()));
            rows.merge(SpendTreatment.NOT_ESTIMATED, gap.sum().rows(), Long::sum);
        });
        double all =
                SpendPricing.sum(spend.values().stream().flatMap(List::stream).toList());
        return rows.entrySet().stream()
                .map(entry ->
                        coverage(entry.getKey(), entry.getValue(), spend.getOrDefault(entry.getKey(), List.of()), all))
                .toList();
    }

    private TreatmentCoverage coverage(SpendTreatment treatment, long rows, List<InputAmount> spend, double all) {
        double part = SpendPricing.sum(spend);
        Optional<Share> share = all > 0 ? Optional.of(Share.ofFraction(part / all)) : Optional.empty();
        return new TreatmentCoverage(treatment, rows, SpendUnits.money(part, method.currency()), share);
    }

    /** {@return every purchase category that is not left out, most emissions first, all years together} */
    public List<RankedSpend> categories() {
        SpendTotals totals = new SpendTotals(method.currency());
        lines.forEach(line -> {
            totals.addSpend(line.key().category(), line.spend().value());
            totals.addEmissions(line.key().category(), line.emissions().value());
        });
        notEstimated.forEach(
                gap -> gap.spend().ifPresent(known -> totals.addSpend(gap.key().category(), known.value())));
        return totals.ranked(
                code -> method.factors().find(code).map(SpendFactor::title).orElse(code));
    }

    /**
     * The purchase categories that emit most.
     *
     * @param count how many
     * @return at most so many, most emissions first
     */
    public List<RankedSpend> topCategories(int count) {
        return categories().stream().limit(count).toList();
    }

    /**
     * The suppliers that emit most.
     *
     * @param count how many
     * @return at most so many, most emissions first
     */
    public List<RankedSpend> topSuppliers(int count) {
        return suppliers.stream().limit(count).toList();
    }

    @Override
    public String toString() {
        return lines.size() + " lines, " + excluded.size() + " left out, " + notEstimated.size() + " not estimated";
    }
}
