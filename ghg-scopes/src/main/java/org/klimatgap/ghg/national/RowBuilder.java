package org.klimatgap.ghg.national;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.klimatgap.decomposition.EmissionsChange;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.Location;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.Municipality;
import org.klimatgap.ghg.inventory.AggregationRule;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.pathway.Baseline;
import org.klimatgap.pathway.GapAnalysis;
import org.klimatgap.pathway.ReductionTarget;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Share;

/** Makes the rows of the comparison. */
final class RowBuilder {
    /** A new sector below this share of the total moves no rate by as much as is shown of it. */
    private static final Share SLIGHT = Share.ofPercent(1);

    private final NationalEmissions national;
    private final OverviewRequest request;
    private final AggregationRule rule;
    private final int currentYear;
    private final ReferenceSplice splice;
    private final Residents residents;
    private final Outlooks outlooks;
    private final List<Finding> omitted = new ArrayList<>();

    RowBuilder(NationalEmissions national, OverviewRequest request, AggregationRule rule, int currentYear) {
        this.national = national;
        this.request = request;
        this.rule = rule;
        this.currentYear = currentYear;
        this.splice = new ReferenceSplice(national, request, rule);
        this.residents = new Residents(request.populations(), currentYear);
        this.outlooks = new Outlooks(request, currentYear);
    }

    /**
     * A row with the account that larger areas sum.
     *
     * @param row the row
     * @param account the account with its reference year, if there is one
     */
    record Draft(OverviewRow row, Optional<EmissionsAccount> account) {}

    /** The row of a municipality. */
    Draft draft(Area area) {
        return draft(area, List.of(area.code()));
    }

    /** The row of a larger area of the file, whose residents are those of all its municipalities, in the file or not. */
    Draft draftLarger(Area area) {
        return draft(
                area,
                national.register().municipalities().stream()
                        .map(Municipality::code)
                        .toList());
    }

    private Draft draft(Area area, Collection<String> municipalities) {
        Checked<EmissionsAccount> account = national.account(area, rule);
        List<Finding> findings = new ArrayList<>();
        account.findings().forEach(finding -> findings.add(ofOneArea(area, finding)));
        Optional<EmissionsAccount> whole = account.find()
                .map(found -> splice.fill(found, findings))
                .map(found -> found.withPopulations(residents.of(area, municipalities)));
        return new Draft(row(area, whole, findings), whole);
    }

    /** What hinders the account of one area must not withhold all others. */
    private Finding ofOneArea(Area area, Finding finding) {
        return finding.isError()
                ? find(OverviewFinding.NO_ACCOUNT).with("area", area.toString()).with("reason", finding.message())
                : finding;
    }

    /** The row of an area that the file lacks: the sum of its municipalities, if all have an account. */
    Optional<Draft> sum(Area area, List<Draft> parts) {
        List<EmissionsAccount> accounts =
                parts.stream().flatMap(part -> part.account().stream()).toList();
        long wanted = national.register().municipalities().stream()
                .filter(municipality ->
                        area.parent().isEmpty() || municipality.parent().equals(Optional.of(area.code())))
                .count();
        if (accounts.size() < Math.max(wanted, Math.max(parts.size(), 1))) {
            omitted.add(find(OverviewFinding.PARTIAL_AREA)
                    .with("area", area.toString())
                    .with("present", accounts.size())
                    .with("wanted", wanted));
            return Optional.empty();
        }
        List<String> codes =
                parts.stream().map(part -> part.row().area().code()).toList();
        EmissionsAccount sum = EmissionsAccount.sum(area, accounts).withPopulations(residents.of(area, codes));
        Optional<EmissionsAccount> whole = Optional.of(sum);
        return Optional.of(new Draft(row(area, whole, summed(area, accounts.size())), whole));
    }

    /** {@return why larger areas have no row} */
    List<Finding> omitted() {
        return List.copyOf(omitted);
    }

    /** Said once, of the largest area, since it is so for all of them. */
    private List<Finding> summed(Area area, int municipalities) {
        List<Finding> findings = new ArrayList<>();
        if (area.parent().isEmpty()) {
            findings.add(find(OverviewFinding.SUM_OF_MUNICIPALITIES).with("count", municipalities));
        }
        return findings;
    }

    private OverviewRow row(Area area, Optional<EmissionsAccount> account, List<Finding> findings) {
        Optional<GapAnalysis> gaps = account.flatMap(this::gaps);
        if (gaps.isEmpty()) {
            findings.add(find(OverviewFinding.NO_GAPS)
                    .with("area", area.toString())
                    .with("reference", request.referenceYear())
                    .with("current", currentYear));
        }
        account.filter(found -> found.total().has(currentYear)).ifPresent(found -> addAppearing(found, findings));
        account.filter(found -> gaps.isPresent())
                .flatMap(outlooks::noTrend)
                .ifPresent(reason -> findings.add(find(OverviewFinding.NO_TREND)
                        .with("area", area.toString())
                        .with("reason", reason)));
        Optional<TrendOutlook> trend = account.flatMap(found -> gaps.flatMap(known -> outlooks.trend(found, known)));
        Optional<EmissionsChange> bySector = account.filter(found -> gaps.isPresent())
                .flatMap(found -> found.change(request.referenceYear(), currentYear));
        return new OverviewRow(area, gaps, OptionalInt.empty(), findings, trend, Optional.empty(), bySector);
    }

    private Optional<GapAnalysis> gaps(EmissionsAccount account) {
        boolean known = account.total().has(request.referenceYear())
                && account.total().has(currentYear)
                && !account.total().get(request.referenceYear()).isNegative();
        if (!known) {
            return Optional.empty();
        }
        Baseline baseline = account.baseline(request.referenceYear());
        return Optional.of(GapAnalysis.of(
                account.observation(currentYear),
                ReductionTarget.reduction(baseline, request.reduction(), request.goalYear())));
    }

    /** A sector that is zero near the reference year and not now hints at a change of what the source counts. */
    private void addAppearing(EmissionsAccount account, List<Finding> findings) {
        account.nearestYearOfLines(request.referenceYear(), currentYear)
                .ifPresent(year -> account.appearing(year, currentYear)
                        .forEach(line -> findings.add(appearing(account, line, year))));
    }

    private Finding appearing(EmissionsAccount account, InventoryLine line, int year) {
        Emissions now = line.series().get(currentYear);
        Share share = now.shareOf(account.total().get(currentYear));
        boolean slight = share.compareTo(SLIGHT) < 0;
        return find(slight ? OverviewFinding.SLIGHT_SECTOR_APPEARS : OverviewFinding.SECTOR_APPEARS)
                .with("area", account.area().toString())
                .with("sector", line.sector().title())
                .with("year", year)
                .with("current", currentYear)
                .with("value", now)
                .with("share", share);
    }

    private Finding find(OverviewFinding code) {
        return Finding.at(code, Location.of(national.inventory().file().name()));
    }
}
