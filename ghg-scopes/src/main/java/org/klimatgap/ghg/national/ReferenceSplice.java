package org.klimatgap.ghg.national;

import java.util.List;
import java.util.Optional;
import org.klimatgap.filling.FilledSeries;
import org.klimatgap.filling.GapFilling;
import org.klimatgap.filling.Overlap;
import org.klimatgap.filling.OverlapRatios;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.Location;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.inventory.AccountFinding;
import org.klimatgap.ghg.inventory.AggregationRule;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.message.Message;
import org.klimatgap.sector.SectorCode;

/** Fills a reference year that a release lacks from an older one, by the years that both have. */
final class ReferenceSplice {
    private final NationalEmissions national;
    private final OverviewRequest request;
    private final List<SectorCode> lacking;
    private final Optional<AggregationRule> olderRule;

    ReferenceSplice(NationalEmissions national, OverviewRequest request, AggregationRule rule) {
        this.national = national;
        this.request = request;
        this.lacking = request.previous()
                .map(older -> rule.sectors().stream()
                        .filter(code -> !older.hasSector(code))
                        .toList())
                .orElse(List.of());
        this.olderRule = lacking.isEmpty() ? Optional.of(rule) : without(rule, lacking);
    }

    private static Optional<AggregationRule> without(AggregationRule rule, List<SectorCode> lacking) {
        List<SectorCode> kept =
                rule.sectors().stream().filter(code -> !lacking.contains(code)).toList();
        return kept.isEmpty() ? Optional.empty() : Optional.of(AggregationRule.sectors(kept));
    }

    /** The account with its reference year, where the older release can give it. */
    EmissionsAccount fill(EmissionsAccount account, List<Finding> findings) {
        if (account.total().has(request.referenceYear())) {
            return account;
        }
        return request.previous()
                .flatMap(older -> olderAccount(account.area(), older, findings))
                .flatMap(older -> splice(account, older, findings))
                .orElse(account);
    }

    /** The older account; what it lacks stands with the area, since the splice rests on it. */
    private Optional<EmissionsAccount> olderAccount(Area area, NationalEmissions older, List<Finding> findings) {
        Checked<EmissionsAccount> account = olderRule
                .map(rule -> older.account(area, rule))
                .orElseGet(() -> Checked.failed(List.of(lacking(area))));
        account.findings()
                .forEach(finding -> findings.add(
                        finding.isError()
                                ? find(OverviewFinding.CANNOT_SPLICE, area).with("reason", finding.message())
                                : finding));
        if (account.isUsable() && !lacking.isEmpty()) {
            findings.add(find(OverviewFinding.OLDER_LACKS_SECTORS, area)
                    .with("sectors", lacking.stream().map(SectorCode::toString).toList()));
        }
        return account.find();
    }

    private Finding lacking(Area area) {
        return Finding.at(AccountFinding.NO_SECTOR, Location.of(file()))
                .with("municipality", area.toString())
                .with("sectors", lacking.stream().map(SectorCode::toString).toList());
    }

    private Finding find(OverviewFinding code, Area area) {
        return Finding.at(code, Location.of(file()))
                .with("area", area.toString())
                .with("year", request.referenceYear());
    }

    private String file() {
        return national.inventory().file().name();
    }

    private Optional<EmissionsAccount> splice(
            EmissionsAccount account, EmissionsAccount older, List<Finding> findings) {
        Overlap overlap = GapFilling.overlap(older.series(), request.overlapMethod());
        Optional<Message> obstacle = overlap.obstacle(account.series(), request.referenceYear());
        if (obstacle.isPresent()) {
            findings.add(find(OverviewFinding.CANNOT_SPLICE, account.area()).with("reason", obstacle.get()));
            return Optional.empty();
        }
        FilledSeries filled = overlap.fill(account.series(), request.referenceYear());
        filled.overlap().ifPresent(ratios -> report(account, ratios, filled, findings));
        return Optional.of(account.with(filled));
    }

    private void report(EmissionsAccount account, OverlapRatios ratios, FilledSeries filled, List<Finding> findings) {
        Finding found = Finding.at(
                        ratios.isSteady() ? OverviewFinding.SPLICED : OverviewFinding.UNSTEADY_OVERLAP,
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
