package org.klimatgap.ghg.national;

import java.io.Serializable;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.klimatgap.basis.Basis;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.AreaRegister;
import org.klimatgap.ghg.County;
import org.klimatgap.ghg.Municipality;
import org.klimatgap.ghg.Nation;
import org.klimatgap.ghg.inventory.AggregationRule;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.ghg.inventory.Inventory;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.sector.Sector;
import org.klimatgap.sector.SectorCode;
import org.klimatgap.sector.SectorLevel;

/**
 * One release of a national statistic, such as 'SMHI 2024-04-18: CO2 of 290 municipalities, 21 counties and the nation'.
 *
 * <p>What the tonnes stand for is known from the file itself, so an account needs no more than an area and a rule.
 *
 * @param inventory every line of the file
 * @param basis what the tonnes stand for; its vintage is the release
 * @param register the areas of the country, also those that the file lacks
 */
public record NationalEmissions(Inventory inventory, Basis basis, AreaRegister register) implements Serializable {
    /**
     * Finds a municipality of the file by any of its names or its code.
     *
     * @param nameOrCode for instance {@code Alvesta}, {@code 0764} or {@code Falu}
     * @return the municipality, or empty when the file does not have it
     */
    public Optional<Municipality> find(String nameOrCode) {
        return register.findMunicipality(nameOrCode)
                .filter(found -> !inventory.linesOf(found.code()).isEmpty());
    }

    /** {@return the years in which some main sector or total of a municipality has a value, rising} */
    public SortedSet<Integer> yearsOfMunicipalities() {
        BitSet years = new BitSet();
        inventory.lines().stream()
                .filter(line -> line.area().isMunicipality() && line.sector().level() != SectorLevel.SUB)
                .forEach(line -> line.series().forEach((value, year) -> years.set(year)));
        return years.stream().boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@return the years in which some line has a value, rising} */
    public SortedSet<Integer> years() {
        BitSet years = new BitSet();
        inventory.lines().forEach(line -> line.series().forEach((value, year) -> years.set(year)));
        return years.stream().boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@return the nation, if the file has it} */
    public Optional<Nation> nation() {
        return inventory.areas().stream()
                .filter(Nation.class::isInstance)
                .map(Nation.class::cast)
                .findFirst();
    }

    /** {@return the counties, in the order of the file} */
    public List<County> counties() {
        return inventory.areas().stream()
                .filter(Area::isCounty)
                .map(County.class::cast)
                .toList();
    }

    /** {@return the municipalities, in the order of the file} */
    public List<Municipality> municipalities() {
        return inventory.municipalities();
    }

    /** {@return the main sectors that the file has, in the order of the scheme} */
    public List<SectorCode> mainSectors() {
        List<Sector> all = inventory.scheme().mainSectors();
        Set<SectorCode> present = new HashSet<>();
        for (Area area : inventory.areas()) {
            linesOf(area).forEach(line -> present.add(line.sector().code()));
            if (all.stream().allMatch(sector -> present.contains(sector.code()))) {
                break;
            }
        }
        return all.stream().map(Sector::code).filter(present::contains).toList();
    }

    /**
     * Whether some area has a sector.
     *
     * @param code the sector
     * @return true if the file has a line of it
     */
    public boolean hasSector(SectorCode code) {
        return inventory.lines().stream().anyMatch(line -> line.sector().code().equals(code));
    }

    /**
     * The rule that sums the main sectors of the file; of a file without main sectors, the source's own total.
     *
     * @param excluded main sectors to leave out, for instance one that the source did not count in all years
     * @return the rule
     * @throws IllegalArgumentException if an excluded code is none of the file's main sectors, or none is left
     */
    public AggregationRule mainSectorsWithout(Collection<SectorCode> excluded) {
        List<SectorCode> present = mainSectors();
        if (present.isEmpty() && excluded.isEmpty()) {
            return AggregationRule.reportedTotal(inventory.scheme());
        }
        excluded.stream().filter(code -> !present.contains(code)).findFirst().ifPresent(code -> {
            throw new IllegalArgumentException("no main sector " + code + " to leave out, must be one of " + present);
        });
        List<SectorCode> kept =
                present.stream().filter(code -> !excluded.contains(code)).toList();
        boolean all = kept.size() == inventory.scheme().mainSectors().size();
        return all ? AggregationRule.mainSectors(inventory.scheme()) : AggregationRule.sectors(kept);
    }

    /**
     * The account of an area.
     *
     * @param area the area
     * @param rule which sectors make the total
     * @return the account, or what hinders it
     */
    public Checked<EmissionsAccount> account(Area area, AggregationRule rule) {
        return inventory.account(area, rule, basis);
    }

    /**
     * The lines of an area.
     *
     * @param area the area
     * @return its lines, in the order of the file
     */
    public List<InventoryLine> linesOf(Area area) {
        return inventory.linesOf(area.code());
    }

    @Override
    public String toString() {
        return basis.vintage() + ": " + basis.basket() + " of "
                + municipalities().size() + " municipalities, " + counties().size()
                + (counties().size() == 1 ? " county" : " counties")
                + nation().map(nation -> " and the nation").orElse("");
    }
}
