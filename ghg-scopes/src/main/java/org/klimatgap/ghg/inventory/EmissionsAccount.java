package org.klimatgap.ghg.inventory;

import java.io.Serializable;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.klimatgap.basis.Basis;
import org.klimatgap.decomposition.EmissionsChange;
import org.klimatgap.decomposition.SectorLevels;
import org.klimatgap.filling.FilledSeries;
import org.klimatgap.filling.TracedSeries;
import org.klimatgap.ghg.Area;
import org.klimatgap.pathway.Baseline;
import org.klimatgap.pathway.Observation;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Population;
import org.klimatgap.sector.Sector;
import org.klimatgap.sector.SectorCode;
import org.klimatgap.sector.SectorLevel;
import org.klimatgap.series.AnnualSeries;

/**
 * The emissions of one area on one basis by one rule, such as 'Alvesta, CO2 in the area: 2019: 57215 t'.
 *
 * <p>Accounts of different bases cannot be added: {@link #plus} throws with both bases in its message.
 */
public final class EmissionsAccount implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Area area;
    private final Basis basis;
    private final AggregationRule rule;
    private final AnnualSeries total;
    private final TotalTraces traces;
    private final List<InventoryLine> lines;
    private final Map<Integer, Traced<Population>> populations;

    EmissionsAccount(
            Area area,
            Basis basis,
            AggregationRule rule,
            AnnualSeries total,
            TotalTraces traces,
            List<InventoryLine> lines,
            Map<Integer, Traced<Population>> populations) {
        this.area = area;
        this.basis = basis;
        this.rule = rule;
        this.total = total;
        this.traces = traces;
        this.lines = List.copyOf(lines);
        this.populations = Collections.unmodifiableMap(new TreeMap<>(populations));
    }

    /**
     * An account whose totals were computed elsewhere, for instance out of accounts of several boundaries, or by scopes.
     *
     * @param area whose emissions
     * @param basis what the tonnes stand for
     * @param rule which sectors are in the total
     * @param total the total by year with its origins
     * @param lines the parts of the total, at most one for each sector; may be empty
     * @return the account, without residents
     */
    public static EmissionsAccount of(
            Area area, Basis basis, AggregationRule rule, TracedSeries total, List<InventoryLine> lines) {
        TotalTraces traces = new TotalTraces.OfSeries(total);
        return new EmissionsAccount(area, basis, rule, total.series(), traces, lines, Map.of());
    }

    /** {@return the residents by year; none where they are unknown} */
    public Map<Integer, Traced<Population>> populations() {
        return populations;
    }

    /** {@return whose emissions} */
    public Area area() {
        return area;
    }

    /** {@return what the tonnes stand for} */
    public Basis basis() {
        return basis;
    }

    /** {@return which sectors are in the total} */
    public AggregationRule rule() {
        return rule;
    }

    /** {@return the total by year} */
    public AnnualSeries total() {
        return total;
    }

    /** {@return every line of the area in the file, also outside the rule; none for a sum of accounts} */
    public List<InventoryLine> lines() {
        return lines;
    }

    /**
     * The total as a named series, from which gaps of another release can be filled.
     *
     * @return the total by year with its origins, named after the vintage
     */
    public TracedSeries series() {
        return TracedSeries.named(basis.vintage().label(), total, this::traced);
    }

    /**
     * The account with years that were filled, for instance by splicing an older release. Sectors stay as the file has them.
     *
     * @param filled what {@link #series()} became
     * @return the account, whose filled years have the status of their method
     */
    public EmissionsAccount with(FilledSeries filled) {
        TotalTraces both = new TotalTraces.OfSeries(filled.traced());
        return new EmissionsAccount(area, basis, rule, filled.series(), both, lines, populations);
    }

    /**
     * Adds the accounts of the parts of an area, for instance of the municipalities of a county. Only years that all have
     * get a total.
     *
     * @param whole the area that they make together
     * @param parts at least one account, all of one basis
     * @return the sum
     * @throws org.klimatgap.basis.BasisMismatchException if the bases differ
     * @throws IllegalArgumentException if there is no part
     */
    public static EmissionsAccount sum(Area whole, List<EmissionsAccount> parts) {
        AnnualSeries sum =
                AnnualSeries.sum(parts.stream().map(EmissionsAccount::total).toList());
        EmissionsAccount first = parts.get(0);
        parts.forEach(part -> first.basis.requireSame(part.basis, "add"));
        AggregationRule rule =
                parts.stream().map(EmissionsAccount::rule).distinct().count() == 1
                        ? first.rule
                        : parts.stream()
                                .map(EmissionsAccount::rule)
                                .reduce(AggregationRule::plus)
                                .orElseThrow();
        TotalTraces traces = new TotalTraces.OfAccounts(
                sum, parts.stream().map(part -> part.traces).toList());
        return new EmissionsAccount(whole, first.basis, rule, sum, traces, List.of(), Map.of());
    }

    /**
     * The account with residents by year, from which emissions per person follow.
     *
     * @param residents the population by year
     * @return the account with these populations
     */
    public EmissionsAccount withPopulations(Map<Integer, Traced<Population>> residents) {
        return new EmissionsAccount(area, basis, rule, total, traces, lines, residents);
    }

    /**
     * The reference year of a goal.
     *
     * @param year a year with a total
     * @return the baseline
     * @throws IllegalArgumentException if the year has no total; the message names the years that have one
     */
    public Baseline baseline(int year) {
        return new Baseline(basis, year, traced(year), total.status(year));
    }

    /**
     * The value of one year, with its population where known.
     *
     * @param year a year with a total
     * @return the observation
     * @throws IllegalArgumentException if the year has no total; the message names the years that have one
     */
    public Observation observation(int year) {
        return new Observation(basis, year, traced(year), total.status(year), population(year));
    }

    /**
     * The residents of a year.
     *
     * @param year the year
     * @return the population, or empty when it is unknown
     */
    public Optional<Traced<Population>> population(int year) {
        return Optional.ofNullable(populations.get(year));
    }

    /**
     * The main sectors of a year with their shares of the total: all of them where the total is the source's own,
     * otherwise those that the rule sums.
     *
     * @param year a year with a total above zero
     * @return the sectors, the largest first; none where the source has no sectors, and none of a sum of accounts
     */
    public List<SectorShare> sectorShares(int year) {
        Traced<Emissions> whole = traced(year);
        if (whole.value().tonnes() <= 0) {
            return List.of();
        }
        return mainLines().stream()
                .filter(line -> line.series().find(year).isPresent())
                .map(line -> AccountTrace.share(line, year, whole))
                .sorted(Comparator.comparing(
                                (SectorShare share) -> share.emissions().value())
                        .reversed())
                .toList();
    }

    /**
     * Adds an account of the same basis, for instance of a neighbouring area. Only years that both have get a
     * total.
     *
     * @param other the other account
     * @return the sum, named after this account's area
     * @throws org.klimatgap.basis.BasisMismatchException if the bases differ
     * @throws IllegalArgumentException if it is this account itself
     */
    public EmissionsAccount plus(EmissionsAccount other) {
        basis.requireSame(other.basis, "add");
        if (other == this) {
            throw new IllegalArgumentException("an account cannot be added to itself: " + this);
        }
        AnnualSeries sum = AnnualSeries.sum(List.of(total, other.total));
        TotalTraces sums = new TotalTraces.OfAccounts(sum, List.of(traces, other.traces));
        return new EmissionsAccount(area, basis, rule.plus(other.rule), sum, sums, List.of(), Map.of());
    }

    /** {@return the sectors in the total that the source has rows for, of every level below the total itself} */
    public List<Sector> sectors() {
        return lines.stream()
                .map(InventoryLine::sector)
                .filter(sector -> sector.level() != SectorLevel.TOTAL)
                .filter(sector -> rule.whole()
                        || rule.sectors().contains(sector.code())
                        || sector.parent().filter(rule.sectors()::contains).isPresent())
                .toList();
    }

    /**
     * The account of some of its sectors, for a goal that is theirs alone. It has the years that all of them have, and is a
     * part of this account: the two are never added.
     *
     * @param chosen at least one of {@link #sectors()}, none of them part of another
     * @return their account
     * @throws IllegalArgumentException if a sector is not in the total, stands twice or is part of another one
     */
    public EmissionsAccount part(List<SectorCode> chosen) {
        AggregationRule part = AggregationRule.sectors(chosen);
        List<InventoryLine> summed = chosen.stream().map(this::line).toList();
        summed.stream()
                .filter(line -> line.sector().parent().filter(chosen::contains).isPresent())
                .findFirst()
                .ifPresent(nested -> {
                    throw new IllegalArgumentException(
                            "sector " + nested.sector().code() + " is part of another of " + chosen
                                    + " and would be counted twice");
                });
        AnnualSeries sum =
                AnnualSeries.sum(summed.stream().map(InventoryLine::series).toList());
        return new EmissionsAccount(area, basis, part, sum, new TotalTraces.OfLines(sum, summed), lines, populations);
    }

    private InventoryLine line(SectorCode code) {
        List<SectorCode> known = sectors().stream().map(Sector::code).toList();
        return lines.stream()
                .filter(line -> known.contains(code) && line.sector().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "sector " + code + " has no rows in the total, must be one of " + known));
    }

    /**
     * The change between two years by main sector.
     *
     * @param from the earlier year, with a total
     * @param to the later year, with a total
     * @return the change, or empty where the source has no main sectors, one of them lacks a year, or their sum is not the
     *     total of both years within {@value Reconciliation#TOLERANCE_TONNES} t, so that parts of the change would be missing
     * @throws IllegalArgumentException if a year has no total or both are the same
     */
    public Optional<EmissionsChange> change(int from, int to) {
        List<InventoryLine> parts = mainLines();
        return !parts.isEmpty() && areWhole(parts, from) && areWhole(parts, to)
                ? Optional.of(new EmissionsChange(
                        basis,
                        from,
                        to,
                        parts.stream()
                                .map(line -> new SectorLevels(
                                        line.sector().code(),
                                        AccountTrace.cell(line, from),
                                        AccountTrace.cell(line, to)))
                                .toList()))
                : Optional.empty();
    }

    private boolean areWhole(List<InventoryLine> parts, int year) {
        double whole = total.get(year).tonnes();
        List<Emissions> known = parts.stream()
                .flatMap(line -> line.series().find(year).stream())
                .toList();
        return known.size() == parts.size()
                && Math.abs(Emissions.sum(known).tonnes() - whole) <= Reconciliation.TOLERANCE_TONNES;
    }

    /** The main sectors in the total: all of them where it is the source's own, otherwise those that the rule sums. */
    private List<InventoryLine> mainLines() {
        return lines.stream()
                .filter(line -> line.sector().level() == SectorLevel.MAIN)
                .filter(line -> isSourcesTotal() || isSummed(line))
                .toList();
    }

    /**
     * The sectors in the total that were exactly zero in one year and are not in a later one, which hints at a change of
     * what the source counts.
     *
     * @param from the earlier year
     * @param to the later year
     * @return the main sectors' lines
     */
    public List<InventoryLine> appearing(int from, int to) {
        return lines.stream()
                .filter(line -> line.sector().level() == SectorLevel.MAIN)
                .filter(line -> rule.whole() || isSummed(line))
                .filter(line ->
                        line.series().find(from).filter(Emissions::isZero).isPresent())
                .filter(line ->
                        line.series().find(to).filter(value -> !value.isZero()).isPresent())
                .toList();
    }

    /**
     * The year of the lines that is nearest to another one, for a year that was filled and so has no lines.
     *
     * @param year the year
     * @param before the year must be before this one
     * @return the nearest year, the earlier of two; empty when no line has an earlier year
     */
    public OptionalInt nearestYearOfLines(int year, int before) {
        return total.years().stream()
                .mapToInt(Integer::intValue)
                .filter(each -> each < before)
                .filter(each -> lines.stream().anyMatch(line -> line.series().has(each)))
                .reduce((one, other) -> Math.abs(other - year) < Math.abs(one - year) ? other : one);
    }

    private boolean isSummed(InventoryLine line) {
        return rule.sectors().contains(line.sector().code());
    }

    private boolean isSourcesTotal() {
        return lines.stream()
                .filter(this::isSummed)
                .anyMatch(line -> line.sector().level() == SectorLevel.TOTAL);
    }

    private Traced<Emissions> traced(int year) {
        total.get(year);
        return traces.of(year);
    }

    @Override
    public String toString() {
        return area.name() + ", " + basis + ": " + total;
    }
}
