package org.klimatgap.ghg.recalculation;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.klimatgap.filling.TracedSeries;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.scope.Scope;
import org.klimatgap.pathway.Baseline;
import org.klimatgap.pathway.Observation;
import org.klimatgap.pathway.ReductionTarget;

/**
 * What a ledger does to a base year, such as 'base year 2019: 15000 t -> 15780 t'.
 *
 * @param original the base year as it was first reported
 * @param policy the threshold and how changes add up
 * @param ledger every change, also those that count for nothing
 * @param decisions one for each year that has changes to test, in their order
 * @param applied the changes that the base year was recalculated for
 * @param waiting the changes that have not reached the threshold since the last recalculation
 * @param unknown the changes whose effect on the base year is not known
 * @param restated the base year after all recalculations; the original one if there was none
 */
public record Recalculation(
        Baseline original,
        RecalculationPolicy policy,
        RecalculationLedger ledger,
        List<RecalculationDecision> decisions,
        List<LedgerEvent> applied,
        List<LedgerEvent> waiting,
        List<LedgerEvent> unknown,
        Baseline restated)
        implements Serializable {
    /** Copies the lists. */
    public Recalculation {
        decisions = List.copyOf(decisions);
        applied = List.copyOf(applied);
        waiting = List.copyOf(waiting);
        unknown = List.copyOf(unknown);
    }

    /** {@return whether the base year was recalculated at least once} */
    public boolean isRecalculated() {
        return !applied.isEmpty();
    }

    /**
     * Restates a series of totals by the changes that the base year was recalculated for.
     *
     * <p>A year before a change needs an amount of it; a year without one has no place in the restated series, since it would compare with
     * nothing. The year of a change and later years count it already, unless the ledger has an amount.
     *
     * @param series the totals as they were reported
     * @return the restated series, with the years that it lacks as findings
     */
    public Checked<TracedSeries> restate(TracedSeries series) {
        return new SeriesRestatement(applied, Optional.empty()).restate(series);
    }

    /**
     * Restates a series of one scope; see {@link #restate(TracedSeries)}. Only amounts whose part is in the scope count, and a year with
     * an amount that names no scope has no place in the restated series.
     *
     * @param series the emissions of the scope as they were reported
     * @param scope the scope
     * @return the restated series, with the years that it lacks as findings
     */
    public Checked<TracedSeries> restate(TracedSeries series, Scope scope) {
        return new SeriesRestatement(applied, Optional.of(scope)).restate(series);
    }

    /**
     * Restates a goal. A percentage, a rate and a cap on what may remain follow the new base year; a ceiling in tonnes, in total or per
     * person, does not.
     *
     * @param target a goal on the base year's basis
     * @return the goal before and after
     * @throws org.klimatgap.basis.BasisMismatchException if the bases differ
     * @throws IllegalArgumentException if the goal is measured against another reference year
     */
    public RestatedTarget restate(ReductionTarget target) {
        target.baseline().filter(from -> from.year() != original.year()).ifPresent(from -> {
            throw new IllegalArgumentException("the goal is measured against " + from.year()
                    + ", must be against the base year " + original.year());
        });
        return new RestatedTarget(target, target.withBaseline(restated));
    }

    /**
     * The change since the base year, against the base year as first reported and as recalculated.
     *
     * @param now a later year on the same basis
     * @return both changes; empty when the year is not after the base year
     * @throws org.klimatgap.basis.BasisMismatchException if the bases differ
     */
    public Optional<AdjustedChange> changeTo(Observation now) {
        return now.changeSince(original)
                .flatMap(unadjusted ->
                        now.changeSince(restated).map(adjusted -> new AdjustedChange(unadjusted, adjusted)));
    }

    @Override
    public String toString() {
        return "base year " + original.year() + ": " + original.emissions().value()
                + (isRecalculated() ? " -> " + restated.emissions().value() : ", kept");
    }
}
