package org.klimatgap.ghg.national;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.klimatgap.filling.FilledSeries;
import org.klimatgap.filling.GapFilling;
import org.klimatgap.filling.Overlap;
import org.klimatgap.filling.OverlapRatios;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.Location;
import org.klimatgap.ghg.inventory.AggregationRule;
import org.klimatgap.ghg.inventory.EmissionsAccount;

/** Fills a reference year that a release lacks from an older one, by the years that both have. */
final class ReferenceSplice {
    /**
     * Releases whose relation varies by more than this do not measure the same thing, so that a splice hides a break. In the
     * releases of January and June 2026 nine municipalities of ten stay below a fifth of it.
     */
    private static final double STEADY_POINTS = 5;

    private final NationalEmissions national;
    private final OverviewRequest request;
    private final Optional<AggregationRule> olderRule;

    ReferenceSplice(NationalEmissions national, OverviewRequest request, AggregationRule rule) {
        this.national = national;
        this.request = request;
        this.olderRule = request.previous().map(older -> sameSectors(rule, older));
    }

    /** The rule with the sectors that the older release has too; a sector that it lacks was zero there. */
    private static AggregationRule sameSectors(AggregationRule rule, NationalEmissions older) {
        Set<?> present = Set.copyOf(older.mainSectors());
        boolean all = present.containsAll(rule.sectors());
        return all
                ? rule
                : AggregationRule.sectors(
                        rule.sectors().stream().filter(present::contains).toList());
    }

    /** The account with its reference year, where the older release can give it. */
    EmissionsAccount fill(EmissionsAccount account, List<Finding> findings) {
        if (account.total().has(request.referenceYear())) {
            return account;
        }
        return request.previous()
                .flatMap(older ->
                        older.account(account.area(), olderRule.orElseThrow()).find())
                .flatMap(older -> splice(account, older, findings))
                .orElse(account);
    }

    private Optional<EmissionsAccount> splice(
            EmissionsAccount account, EmissionsAccount older, List<Finding> findings) {
        Overlap overlap = GapFilling.overlap(older.series(), request.overlapMethod());
        if (overlap.obstacle(account.series(), request.referenceYear()).isPresent()) {
            return Optional.empty();
        }
        FilledSeries filled = overlap.fill(account.series(), request.referenceYear());
        filled.overlap().ifPresent(ratios -> report(account, ratios, filled, findings));
        return Optional.of(account.with(filled));
    }

    private void report(EmissionsAccount account, OverlapRatios ratios, FilledSeries filled, List<Finding> findings) {
        boolean steady = ratios.spread().points() <= STEADY_POINTS;
        Finding found = Finding.at(
                        steady ? OverviewFinding.SPLICED : OverviewFinding.UNSTEADY_OVERLAP,
                        Location.of(national.inventory().file().name()))
                .with("area", account.area().toString())
                .with("year", request.referenceYear())
                .with("value", filled.series().get(request.referenceYear()))
                .with("years", ratios.years())
                .with("lowest", ratios.lowest())
                .with("highest", ratios.highest());
        findings.add(found);
    }
}
