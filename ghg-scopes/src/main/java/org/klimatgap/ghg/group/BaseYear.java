package org.klimatgap.ghg.group;

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
        return part(total)
                .map(whole -> restated(
                        total, whole, whole.restate(reported, total.scopes().get(0))))
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
        return TracedSeries.of(
                total.title(),
                series.build(),
                year -> Optional.ofNullable(values.get(year)).orElseThrow());
    }

    /** A recalculated total that holds the single scope of this one, and scope 2 in the same way. */
    private Optional<Recalculation> part(StatementTotal total) {
        return group.recalculations().entrySet().stream()
                .filter(whole -> total.scopes().size() == 1 && holds(whole.getKey(), total))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean holds(StatementTotal whole, StatementTotal part) {
        return whole.scopes().containsAll(part.scopes())
                && (part.scopes().get(0) != Scope.SCOPE_2 || part.way().equals(whole.way()));
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
