package org.klimatgap.ghg.inventory;

import java.io.Serializable;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.klimatgap.basis.Basis;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.Municipality;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.sector.SectorCode;
import org.klimatgap.sector.SectorScheme;

/**
 * The lines of one file, such as 'ghg-territorial.csv, 10 lines, scheme NED'.
 *
 * <p>It has no total on purpose: a total needs a rule that says which sectors are in it.
 */
public final class Inventory implements Serializable {
    private static final long serialVersionUID = 1L;

    private final SourceFile file;
    private final SectorScheme scheme;
    private final Map<String, List<InventoryLine>> lines;
    private final Map<String, Emissions> roundings;

    private Inventory(
            SourceFile file, SectorScheme scheme, List<InventoryLine> lines, Map<String, Emissions> roundings) {
        this.file = file;
        this.scheme = scheme;
        this.roundings = Map.copyOf(roundings);
        this.lines = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.area().code(), LinkedHashMap::new, Collectors.toUnmodifiableList()));
    }

    /**
     * An inventory.
     *
     * @param file the file that the lines were read from
     * @param scheme the scheme of their sectors
     * @param lines the lines, at most one for each area and sector
     * @return the inventory
     * @throws IllegalArgumentException if an area has two lines of one sector
     */
    public static Inventory of(SourceFile file, SectorScheme scheme, List<InventoryLine> lines) {
        Inventory inventory = new Inventory(file, scheme, lines, Map.of());
        inventory.lines.values().forEach(own -> requireOneLineForEachSector(own, file));
        return inventory;
    }

    private static void requireOneLineForEachSector(List<InventoryLine> own, SourceFile file) {
        Set<SectorCode> seen = new HashSet<>();
        own.stream().filter(line -> !seen.add(line.sector().code())).findFirst().ifPresent(line -> {
            throw new IllegalArgumentException(
                    "two lines of " + line.area().code() + " " + line.sector().code() + " in " + file.name());
        });
    }

    /**
     * The same inventory of a source that rounds more coarsely than to tonnes, for instance emissions per person to a tenth
     * of a kilogram.
     *
     * @param byArea how far the main sectors of an area may be from its total by rounding alone, by region code
     * @return the inventory, whose sums are compared with these tolerances where they are larger than the usual one
     */
    public Inventory withRoundings(Map<String, Emissions> byArea) {
        return new Inventory(file, scheme, lines(), byArea);
    }

    /** How far the main sectors of an area may be from its total by rounding alone, beyond what is usual. */
    Emissions rounding(Area area) {
        return roundings.getOrDefault(area.code(), Emissions.ZERO);
    }

    /** {@return the file that the lines were read from} */
    public SourceFile file() {
        return file;
    }

    /** {@return the scheme of the sectors} */
    public SectorScheme scheme() {
        return scheme;
    }

    /** {@return every line, area by area, in the order of the file} */
    public List<InventoryLine> lines() {
        return lines.values().stream().flatMap(List::stream).toList();
    }

    /** {@return the number of lines} */
    public int size() {
        return lines.values().stream().mapToInt(List::size).sum();
    }

    /** {@return the areas, in the order of the file} */
    public List<Area> areas() {
        return lines.values().stream().map(own -> own.get(0).area()).toList();
    }

    /** {@return the municipalities among the areas, in the order of the file} */
    public List<Municipality> municipalities() {
        return areas().stream()
                .filter(Municipality.class::isInstance)
                .map(Municipality.class::cast)
                .toList();
    }

    /**
     * The lines of one area.
     *
     * @param code its region code, four digits for a municipality
     * @return its lines, in the order of the file; none if the file does not have it
     */
    public List<InventoryLine> linesOf(String code) {
        return lines.getOrDefault(code, List.of());
    }

    /** {@return where main sectors do not sum to the source's own total, by area and year} */
    public List<Finding> reconcile() {
        return lines.values().stream()
                .flatMap(own -> Reconciliation.of(
                        own, scheme, file.name(), rounding(own.get(0).area()))
                        .stream())
                .toList();
    }

    /**
     * The account of one area.
     *
     * @param area whose emissions
     * @param rule which sectors make the total
     * @param basis what the tonnes stand for
     * @return the account, or what hinders it; see {@link AccountFinding}
     */
    public Checked<EmissionsAccount> account(Area area, AggregationRule rule, Basis basis) {
        return new AccountBuilder(this, area, rule, basis).build();
    }

    @Override
    public String toString() {
        return file.name() + ", " + size() + " lines, scheme " + scheme.id();
    }
}
