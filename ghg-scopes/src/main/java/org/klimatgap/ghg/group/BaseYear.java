package org.klimatgap.ghg.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.klimatgap.filling.TracedSeries;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.recalculation.Recalculation;
import org.klimatgap.ghg.scope.Scope;
import org.klimatgap.ghg.statement.GhgStatement;
import org.klimatgap.ghg.statement.StatementOperation;
import org.klimatgap.ghg.statement.StatementTotal;
import org.klimatgap.pathway.Baseline;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.series.AnnualSeries;
import org.klimatgap.series.ValueStatus;

/** Restates totals of a group by the changes that a base year was recalculated for. */
record BaseYear(GroupInventory group) {
    /** The base year of a total as it was reported; empty where the year lacks the total. */
    static Optional<Baseline> of(GhgStatement statement, StatementTotal total, int year) {
        return statement
                .total(total, year)
                .map(sum -> new Baseline(statement.basis(), year, sum, ValueStatus.REPORTED));
    }

    Checked<ComparableSeries> comparable(StatementTotal total) {
        TracedSeries reported = reported(total);
        Recalculation own = group.recalculations().get(total);
        if (own != null) {
            return restated(total, own, own.restate(reported));
        }
        return whole(total)
                .map(whole -> restated(total, whole, scopeByScope(total, whole)))
                .orElseGet(() -> Checked.of(new ComparableSeries(total, reported, false), notRestated(total)));
    }

    private static Checked<ComparableSeries> restated(
            StatementTotal total, Recalculation by, Checked<TracedSeries> series) {
        return series.map(known -> new ComparableSeries(total, known, by.isRecalculated()));
    }

    private TracedSeries reported(StatementTotal total) {
        Map<Integer, Traced<Emissions>> values = new TreeMap<>();
        AnnualSeries.Builder series = AnnualSeries.builder();
        for (int year : group.statement().years()) {
            group.statement().total(total, year).ifPresent(sum -> {
                values.put(year, sum);
                series.put(year, sum.value());
            });
        }
        return series(total, series, values);
    }

    /** A recalculated total that holds the scopes of this one, and scope 2 in the same way. */
    private Optional<Recalculation> whole(StatementTotal total) {
        return group.recalculations().entrySet().stream()
                .filter(each -> holds(each.getKey(), total))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean holds(StatementTotal whole, StatementTotal part) {
        return whole.scopes().containsAll(part.scopes())
                && (part.way().isEmpty() || part.way().equals(whole.way()));
    }

    /** Each scope by the changes whose part is in it, then their sum; a year needs all of them. */
    private Checked<TracedSeries> scopeByScope(StatementTotal total, Recalculation whole) {
        List<Finding> findings = new ArrayList<>();
        List<TracedSeries> parts = new ArrayList<>();
        for (Scope scope : total.scopes()) {
            Checked<TracedSeries> part = whole.restate(reported(single(scope, total)), scope);
            findings.addAll(part.findings());
            parts.add(part.get());
        }
        return Checked.of(parts.size() == 1 ? parts.get(0) : sum(total, parts), findings);
    }

    /** The total of one scope, scope 2 in the way of a larger one. */
    private static StatementTotal single(Scope scope, StatementTotal whole) {
        return Arrays.stream(StatementTotal.values())
                .filter(total -> total.scopes().equals(List.of(scope)))
                .filter(total -> total.way().isEmpty() || total.way().equals(whole.way()))
                .findFirst()
                .orElseThrow();
    }

    private static TracedSeries sum(StatementTotal total, List<TracedSeries> parts) {
        Map<Integer, Traced<Emissions>> sums = new TreeMap<>();
        AnnualSeries.Builder values = AnnualSeries.builder();
        for (int year : parts.get(0).years()) {
            if (parts.stream().allMatch(part -> part.find(year).isPresent())) {
                List<Traced<Emissions>> all =
                        parts.stream().map(part -> part.get(year)).toList();
                Emissions sum = Emissions.sum(all.stream().map(Traced::value).toList());
                sums.put(year, StatementOperation.SUM.derive(total.title(), sum, all));
                values.put(year, sum, status(parts, year));
            }
        }
        return series(total, values, sums);
    }

    private static ValueStatus status(List<TracedSeries> parts, int year) {
        return parts.stream()
                .map(part -> part.series().status(year))
                .reduce(ValueStatus.REPORTED, ValueStatus::combinedWith);
    }

    private static TracedSeries series(
            StatementTotal total, AnnualSeries.Builder values, Map<Integer, Traced<Emissions>> traces) {
        return TracedSeries.of(
                total.title(),
                values.build(),
                year -> Optional.ofNullable(traces.get(year)).orElseThrow());
    }

    private List<Finding> notRestated(StatementTotal total) {
        return group.recalculations().entrySet().stream()
                .filter(each -> each.getValue().isRecalculated())
                .limit(1)
                .map(each -> Finding.of(GroupFinding.NOT_RESTATED)
                        .with("total", total.title())
                        .with("recalculated", each.getKey().title()))
                .toList();
    }
}
