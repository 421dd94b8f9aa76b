package org.klimatgap.ghg.consumption;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.klimatgap.basis.Basis;
import org.klimatgap.filling.TracedSeries;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.inputoutput.Footprint;
import org.klimatgap.ghg.inventory.AggregationRule;
import org.klimatgap.ghg.inventory.CellOrigins;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.sector.Sector;
import org.klimatgap.sector.SectorCode;
import org.klimatgap.sector.SectorScheme;
import org.klimatgap.series.AnnualSeries;

/**
 * Footprints of an area's purchases made its account of consumption, such as '0764 Alvesta, households, 2022: 115 t'.
 *
 * <p>Goals, paths and gaps then work on it as on any account, and {@link WiderBoundary} joins it with accounts of other uses.
 * Residents are added as everywhere:
 *
 * <pre>{@code
 * FootprintAccount.of(alvesta, 2022, footprint).withPopulations(residents.of("0764"));
 * }</pre>
 */
public final class FootprintAccount {
    private final Area area;
    private final NavigableMap<Integer, Map<Sector, List<Footprint<?>>>> parts = new TreeMap<>();
    private final NavigableMap<Integer, List<Footprint<?>>> whole = new TreeMap<>();

    private FootprintAccount(Area area) {
        this.area = area;
    }

    /**
     * The account of one footprint.
     *
     * @param area whose residents bought
     * @param year the year of what they bought
     * @param footprint what it causes; its basis becomes that of the account
     * @return the account, without residents; its line is the {@link FinalUse} of the boundary, where that is one
     * @throws IllegalArgumentException if the footprint is of another area's code
     */
    public static EmissionsAccount of(Area area, int year, Footprint<?> footprint) {
        return of(area, Map.of(year, footprint));
    }

    /**
     * The account of footprints of several years.
     *
     * @param area whose residents bought
     * @param byYear what they bought in each year causes, all on one basis
     * @return the account, without residents; its line is the {@link FinalUse} of the boundary, where that is one
     * @throws org.klimatgap.basis.BasisMismatchException if the bases differ
     * @throws IllegalArgumentException if there is no year, or a footprint is of another area's code
     */
    public static EmissionsAccount of(Area area, Map<Integer, ? extends Footprint<?>> byYear) {
        FootprintAccount draft = new FootprintAccount(area);
        new TreeMap<Integer, Footprint<?>>(byYear).forEach((year, footprint) -> {
            draft.requireArea(footprint);
            draft.add(year, footprint, use(footprint.basis()));
        });
        return draft.build();
    }

    /**
     * The account of footprints of categories, for instance of COICOP.
     *
     * @param area whose residents bought
     * @param byYear the footprint of each category by year, named after codes of the scheme such as {@code 01}, or parts of one
     *     such as {@code 01.1}; all on one basis
     * @param scheme the categories, for instance {@link ConsumptionSchemes#coicop()}
     * @return the account, whose lines are the categories and whose total is their sum, without residents
     * @throws org.klimatgap.basis.BasisMismatchException if the bases differ
     * @throws IllegalArgumentException if there is no year, a year has no category, or a category is none of the scheme
     */
    public static EmissionsAccount byCategory(
            Area area, Map<Integer, ? extends List<Footprint<String>>> byYear, SectorScheme scheme) {
        FootprintAccount draft = new FootprintAccount(area);
        new TreeMap<Integer, List<Footprint<String>>>(byYear).forEach((year, footprints) -> {
            if (footprints.isEmpty()) {
                throw new IllegalArgumentException("year " + year + " needs at least one category, had none");
            }
            footprints.forEach(footprint -> draft.add(year, footprint, Optional.of(category(footprint.who(), scheme))));
        });
        return draft.build();
    }

    private static Optional<Sector> use(Basis basis) {
        Set<FinalUse> uses = FinalUse.in(basis.boundary());
        return uses.size() == 1 ? Optional.of(uses.iterator().next().sector()) : Optional.empty();
    }

    /** A category of the scheme, or the one whose code is what stands before the point: 01.1 is a part of 01. */
    private static Sector category(String code, SectorScheme scheme) {
        String group = code.split("\\.", 2)[0];
        return find(code, scheme)
                .or(() -> find(group, scheme))
                .orElseThrow(() -> new IllegalArgumentException("category '" + code + "' is none of " + scheme.id()
                        + ", must be one of "
                        + scheme.mainSectors().stream()
                                .map(sector -> sector.code().code())
                                .toList()));
    }

    private static Optional<Sector> find(String code, SectorScheme scheme) {
        return scheme.mainSectors().stream()
                .filter(sector -> sector.code().code().equals(code))
                .findFirst();
    }

    /** A number of four digits names a municipality; any other name may be that of this area. */
    private void requireArea(Footprint<?> footprint) {
        String who = String.valueOf(footprint.who());
        if (who.matches("[0-9]{4}") && !who.equals(area.code())) {
            throw new IllegalArgumentException("the footprint must be of " + area + ", was of " + who);
        }
    }

    private void add(int year, Footprint<?> footprint, Optional<Sector> sector) {
        List<Footprint<?>> known = whole.computeIfAbsent(year, key -> new ArrayList<>());
        known.add(footprint);
        whole.firstEntry().getValue().get(0).basis().requireSame(footprint.basis(), "put together");
        Map<Sector, List<Footprint<?>>> bySector = parts.computeIfAbsent(year, key -> new LinkedHashMap<>());
        sector.ifPresent(place ->
                bySector.computeIfAbsent(place, key -> new ArrayList<>()).add(footprint));
    }

    private EmissionsAccount build() {
        if (whole.isEmpty()) {
            throw new IllegalArgumentException("an account of footprints needs at least one footprint, had none");
        }
        Basis basis = whole.firstEntry().getValue().get(0).basis();
        NavigableMap<Integer, Traced<Emissions>> totals = new TreeMap<>();
        whole.forEach((year, footprints) -> totals.put(year, sum(year, footprints)));
        List<InventoryLine> lines =
                sectors().stream().map(sector -> line(sector, basis)).toList();
        TracedSeries total = TracedSeries.of(basis.boundary().title(), series(totals), totals::get);
        return EmissionsAccount.of(area, basis, rule(basis, lines), total, lines);
    }

    private List<Sector> sectors() {
        return parts.values().stream()
                .flatMap(bySector -> bySector.keySet().stream())
                .distinct()
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
    }

    private static AggregationRule rule(Basis basis, List<InventoryLine> lines) {
        List<SectorCode> summed = lines.isEmpty()
                ? FinalUse.in(basis.boundary()).stream()
                        .map(use -> use.sector().code())
                        .toList()
                : lines.stream().map(line -> line.sector().code()).toList();
        Message name = Message.of(ConsumptionText.RULE_FOOTPRINT)
                .with("boundary", basis.boundary().title());
        return new AggregationRule(name, summed, true);
    }

    private InventoryLine line(Sector sector, Basis basis) {
        NavigableMap<Integer, Traced<Emissions>> values = new TreeMap<>();
        parts.forEach((year, bySector) ->
                Optional.ofNullable(bySector.get(sector)).ifPresent(found -> values.put(year, sum(year, found))));
        Map<Integer, Origin> origins = new TreeMap<>();
        values.forEach((year, value) -> origins.put(year, value.origin()));
        return new InventoryLine(
                area,
                sector,
                series(values),
                Map.of(),
                new CellOrigins.ByYear(origins),
                Optional.of(basis.basket().substance()));
    }

    private static Traced<Emissions> sum(int year, List<Footprint<?>> footprints) {
        if (footprints.size() == 1) {
            return footprints.get(0).traced();
        }
        List<Traced<Emissions>> terms =
                footprints.stream().<Traced<Emissions>>map(Footprint::traced).toList();
        return ConsumptionOperation.CATEGORIES.derive(
                Message.of(ConsumptionText.CONSUMPTION_IN).with("year", year),
                Emissions.sum(terms.stream().map(Traced::value).toList()),
                terms);
    }

    private static AnnualSeries series(Map<Integer, Traced<Emissions>> values) {
        AnnualSeries.Builder series = AnnualSeries.builder();
        values.forEach((year, value) -> series.put(year, value.value()));
        return series.build();
    }
}
