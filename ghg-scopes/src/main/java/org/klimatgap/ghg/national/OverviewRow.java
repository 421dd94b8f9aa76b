package org.klimatgap.ghg.national;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.klimatgap.decomposition.EmissionsChange;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.audit.AuditReport;
import org.klimatgap.pathway.Baseline;
import org.klimatgap.pathway.Gap;
import org.klimatgap.pathway.GapAnalysis;
import org.klimatgap.pathway.Projection;
import org.klimatgap.pathway.Trajectory;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.quantity.Rate;
import org.klimatgap.quantity.Share;
import org.klimatgap.serial.RecordForm;

/**
 * An area in the comparison, such as '0764 Alvesta: 108398.87 t in 2019, 105666.22 t in 2024'.
 *
 * @param area the area
 * @param gaps its gaps, or empty when it lacks one of the years
 * @param rank its place among the municipalities, 1 being the best; equal values share a place; empty for larger areas
 * @param findings what was noticed in its data
 * @param trend where its trend leads, if one was asked for and its years allow one
 * @param budget its share of a carbon budget, if one was asked for and its years allow one
 * @param bySector the main sectors' parts of the change since the reference year, where it has all of them in both years
 */
public record OverviewRow(
        Area area,
        Optional<GapAnalysis> gaps,
        OptionalInt rank,
        List<Finding> findings,
        Optional<TrendOutlook> trend,
        Optional<BudgetOutlook> budget,
        Optional<EmissionsChange> bySector)
        implements Serializable {
    /** Copies the findings. */
    public OverviewRow {
        findings = List.copyOf(findings);
    }

    OverviewRow withRank(int newRank) {
        return new OverviewRow(area, gaps, OptionalInt.of(newRank), findings, trend, budget, bySector);
    }

    OverviewRow withBudget(Optional<BudgetOutlook> outlook) {
        return new OverviewRow(area, gaps, rank, findings, trend, outlook, bySector);
    }

    OverviewRow withAudit(AuditReport audit) {
        List<Finding> all =
                Stream.concat(findings.stream(), audit.findings(area).stream()).toList();
        return new OverviewRow(area, gaps, rank, all, trend, budget, bySector);
    }

    /** {@return the reference year's emissions} */
    public Optional<Baseline> baseline() {
        return gaps.flatMap(GapAnalysis::baseline);
    }

    /** {@return the relative change since the reference year, negative for a reduction} */
    public Optional<Traced<Share>> change() {
        return gaps.flatMap(GapAnalysis::change);
    }

    /** {@return present emissions per person, where the residents of that year are known} */
    public Optional<Traced<EmissionsPerCapita>> perCapita() {
        return gaps.flatMap(found -> found.current().perCapita());
    }

    /** {@return present emissions minus the goal's level} */
    public Optional<Gap> levelGap() {
        return gaps.map(GapAnalysis::level);
    }

    /** {@return present emissions minus the straight path's level in the same year} */
    public Optional<Gap> onTrackGap() {
        return gaps.flatMap(found -> found.baseline()
                .filter(from -> from.year() < found.target().year())
                .flatMap(from -> found.onTrack(Trajectory.linear(from, found.target()))));
    }

    /** {@return what is projected for the goal year at the historical rate, minus the goal's level} */
    public Optional<Gap> projectedGap() {
        return gaps.filter(found -> found.historicalRate().isPresent()
                        && found.current().year() < found.target().year())
                .flatMap(found ->
                        found.baseline().map(from -> found.projected(Projection.compoundRate(from, found.current()))));
    }

    /** {@return required minus historical rate; none where the goal's level is reached} */
    public Optional<Gap> rateGap() {
        return gaps.filter(found -> !found.isLevelReached()).flatMap(GapAnalysis::rate);
    }

    /** {@return the yearly reduction from now on that leads to the goal; none where the goal's level is reached} */
    public Optional<Traced<Rate>> requiredRate() {
        return gaps.filter(found -> !found.isLevelReached()).flatMap(GapAnalysis::requiredRate);
    }

    /** {@return the yearly reduction since the reference year} */
    public Optional<Traced<Rate>> historicalRate() {
        return gaps.flatMap(GapAnalysis::historicalRate);
    }

    @Override
    public String toString() {
        return area + gaps.map(found -> ": " + found).orElse(": no gaps");
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
