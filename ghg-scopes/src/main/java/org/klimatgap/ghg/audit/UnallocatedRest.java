package org.klimatgap.ghg.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.AreaRegister;
import org.klimatgap.ghg.Nation;
import org.klimatgap.ghg.Unallocated;
import org.klimatgap.ghg.inventory.CellOrigins;
import org.klimatgap.ghg.inventory.Inventory;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.message.Language;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.sector.SectorCode;
import org.klimatgap.series.AnnualSeries;
import org.klimatgap.series.ValueStatus;

/**
 * What a nation's emissions have beyond its counties, sector by sector, such as '00~unallocated Ofördelat, NED~total, 2022:
 * 253285 t'.
 *
 * <p>Official statistics leave emissions that belong to no municipality outside every county. As rows of their own they
 * make parts and whole agree: E_nation = Σ E_county + U. U may be negative, where rounding or a defect of the file makes
 * the counties exceed the nation; {@link AuditCheck#COUNTIES_VS_NATION} reports its size.
 */
public final class UnallocatedRest {
    private static final String FORMULA = "U = E_nation − Σ E_county";
    private static final String STANDARD = "Identity of a total and its parts over a complete list of counties";

    private final Inventory inventory;
    private final List<Area> counties;
    private final Unallocated area;

    private UnallocatedRest(Inventory inventory, List<Area> counties) {
        this.inventory = inventory;
        this.counties = counties;
        this.area = new Unallocated(Message.of(AuditText.UNALLOCATED_AREA).text(Language.SWEDISH));
    }

    /**
     * The rest of every sector of Sweden.
     *
     * @param inventory an inventory with the nation and all 21 counties
     * @return a line for each sector of the nation, in the order of the file, whose years are those that are known of the
     *     nation and of all counties; none if the file lacks the nation or a county, since the rest would then be wrong
     */
    public static List<InventoryLine> of(Inventory inventory) {
        return of(inventory, AreaRegister.sweden());
    }

    /**
     * The rest of every sector of a country.
     *
     * @param inventory an inventory with the nation and all its counties
     * @param register the areas of the country
     * @return a line for each sector of the nation; none if the file lacks the nation or a county
     */
    public static List<InventoryLine> of(Inventory inventory, AreaRegister register) {
        List<Area> counties = register.areas().stream().filter(Area::isCounty).toList();
        boolean complete = counties.stream()
                .noneMatch(county -> inventory.linesOf(county.code()).isEmpty());
        if (counties.isEmpty() || !complete) {
            return List.of();
        }
        UnallocatedRest rest = new UnallocatedRest(inventory, counties);
        return inventory.linesOf(Nation.CODE).stream()
                .map(rest::line)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<InventoryLine> line(InventoryLine nation) {
        List<InventoryLine> parts = parts(nation.sector().code());
        AnnualSeries.Builder series = AnnualSeries.builder();
        Map<Integer, Origin> origins = new TreeMap<>();
        for (int year : nation.series().years()) {
            if (parts.size() == counties.size()
                    && parts.stream().allMatch(part -> part.series().has(year))) {
                series.put(year, rest(nation, parts, year), status(nation, parts, year));
                origins.put(year, origin(nation, parts, year));
            }
        }
        return origins.isEmpty()
                ? Optional.empty()
                : Optional.of(new InventoryLine(
                        area,
                        nation.sector(),
                        series.build(),
                        Map.of(),
                        new CellOrigins.ByYear(origins),
                        nation.substance()));
    }

    private List<InventoryLine> parts(SectorCode sector) {
        return counties.stream()
                .flatMap(county -> inventory.linesOf(county.code()).stream())
                .filter(line -> line.sector().code().equals(sector))
                .toList();
    }

    private static Emissions rest(InventoryLine nation, List<InventoryLine> parts, int year) {
        return nation.series()
                .get(year)
                .minus(Emissions.sum(
                        parts.stream().map(part -> part.series().get(year)).toList()));
    }

    private static ValueStatus status(InventoryLine nation, List<InventoryLine> parts, int year) {
        return parts.stream()
                .map(part -> part.series().status(year))
                .reduce(nation.series().status(year), ValueStatus::combinedWith);
    }

    private static Origin origin(InventoryLine nation, List<InventoryLine> parts, int year) {
        List<Traced<?>> inputs = new ArrayList<>();
        inputs.add(cell(nation, year));
        parts.forEach(part -> inputs.add(cell(part, year)));
        return new Origin.Derivation(Message.of(AuditText.UNALLOCATED), FORMULA, STANDARD, inputs);
    }

    private static Traced<Emissions> cell(InventoryLine line, int year) {
        Message name = Message.of(AuditText.CELL)
                .with("sector", line.sector().title())
                .with("area", line.area().name())
                .with("year", year);
        return new Traced<>(name, line.series().get(year), line.origin(year));
    }
}
