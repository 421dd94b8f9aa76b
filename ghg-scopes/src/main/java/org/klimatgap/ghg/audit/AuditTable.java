package org.klimatgap.ghg.audit;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.AreaRegister;
import org.klimatgap.ghg.Municipality;
import org.klimatgap.ghg.Nation;
import org.klimatgap.ghg.Unallocated;
import org.klimatgap.ghg.inventory.Inventory;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.sector.Sector;
import org.klimatgap.sector.SectorCode;
import org.klimatgap.sector.SectorLevel;
import org.klimatgap.sector.SectorScheme;

/**
 * An inventory as arrays by area, sector and year, in an order that does not depend on the file: areas by code, sectors by
 * their scheme. An unknown value is NaN; a cell that does not occur, or is counted elsewhere, is 0. What is unallocated is
 * no area that anything could be noticed about, and is left out.
 */
final class AuditTable {
    private final AreaRegister register;
    private final SectorScheme scheme;
    private final int[] years;
    private final List<Area> areas;
    private final Map<String, Integer> areaOf = new HashMap<>();
    private final List<Sector> sectors;
    private final @Nullable InventoryLine[] lines;
    private final double[][] rows;
    private final double[][] totals;

    private AuditTable(AreaRegister register, Inventory inventory, List<InventoryLine> all) {
        this.register = register;
        this.scheme = inventory.scheme();
        this.years = years(all);
        this.areas = inventory.areas().stream()
                .filter(area -> !(area instanceof Unallocated))
                .sorted(Comparator.comparing(Area::code))
                .toList();
        this.sectors = sectors(scheme, all);
        this.lines = new InventoryLine[areas.size() * sectors.size()];
        this.rows = new double[lines.length][];
        fill(all);
        this.totals = totals();
    }

    static AuditTable of(Inventory inventory, AreaRegister register) {
        List<InventoryLine> all = inventory.lines().stream()
                .filter(line -> !(line.area() instanceof Unallocated))
                .toList();
        return new AuditTable(register, inventory, all);
    }

    private static int[] years(List<InventoryLine> all) {
        BitSet years = new BitSet();
        for (InventoryLine line : all) {
            line.series().forEach((value, year) -> years.set(year));
            line.notations().keySet().forEach(years::set);
        }
        return years.stream().toArray();
    }

    /** The sectors that occur, in the order of the scheme, and by code those that the scheme does not have. */
    private static List<Sector> sectors(SectorScheme scheme, List<InventoryLine> all) {
        Map<SectorCode, Sector> present = new LinkedHashMap<>();
        all.forEach(line -> present.putIfAbsent(line.sector().code(), line.sector()));
        Map<SectorCode, Integer> order = new HashMap<>();
        scheme.sectors().forEach(sector -> order.putIfAbsent(sector.code(), order.size()));
        return present.values().stream()
                .sorted(Comparator.comparing((Sector sector) -> order.getOrDefault(sector.code(), order.size()))
                        .thenComparing(Sector::code))
                .toList();
    }

    private void fill(List<InventoryLine> all) {
        for (int area = 0; area < areas.size(); area++) {
            areaOf.put(areas.get(area).code(), area);
        }
        Map<SectorCode, Integer> sectorOf = new HashMap<>();
        for (int sector = 0; sector < sectors.size(); sector++) {
            sectorOf.put(sectors.get(sector).code(), sector);
        }
        for (InventoryLine line : all) {
            int row = row(
                    Objects.requireNonNull(areaOf.get(line.area().code())),
                    Objects.requireNonNull(sectorOf.get(line.sector().code())));
            lines[row] = line;
            rows[row] = values(line);
        }
    }

    private double[] values(InventoryLine line) {
        double[] values = new double[years.length];
        Arrays.fill(values, Double.NaN);
        line.series().forEach((value, year) -> values[Arrays.binarySearch(years, year)] = value.tonnes());
        line.notations().forEach((year, key) -> {
            int at = Arrays.binarySearch(years, year);
            values[at] = Double.isNaN(values[at]) && key.leavesTotalComplete() ? 0 : values[at];
        });
        return values;
    }

    AreaRegister register() {
        return register;
    }

    SectorScheme scheme() {
        return scheme;
    }

    int[] years() {
        return years;
    }

    List<Area> areas() {
        return areas;
    }

    List<Sector> sectors() {
        return sectors;
    }

    /** Where a sector of an area stands in the arrays. */
    int row(int area, int sector) {
        return area * sectors.size() + sector;
    }

    /** The values of a row, or null when the area does not have the sector. */
    double @Nullable [] values(int row) {
        return has(row) ? rows[row] : null;
    }

    boolean has(int row) {
        return lines[row] != null;
    }

    /** The line of a row that is there. */
    InventoryLine line(int row) {
        InventoryLine line = lines[row];
        if (line == null) {
            throw new IllegalArgumentException("row " + row + " has no line");
        }
        return line;
    }

    /** One value, NaN when it is unknown. */
    double value(int row, int year) {
        return has(row) ? rows[row][year] : Double.NaN;
    }

    Optional<Integer> find(String areaCode) {
        return Optional.ofNullable(areaOf.get(areaCode));
    }

    int[] sectorsOf(SectorLevel level) {
        return IntStream.range(0, sectors.size())
                .filter(sector -> sectors.get(sector).level() == level)
                .toArray();
    }

    /** The sub-sectors of a main sector. */
    int[] subSectors(int main) {
        return IntStream.range(0, sectors.size())
                .filter(sector -> sectors.get(sector)
                        .parent()
                        .filter(sectors.get(main).code()::equals)
                        .isPresent())
                .toArray();
    }

    int[] municipalities() {
        return ofKind(Municipality.class);
    }

    int[] counties() {
        return IntStream.range(0, areas.size())
                .filter(area -> areas.get(area).isCounty())
                .toArray();
    }

    Optional<Integer> nation() {
        return find(Nation.CODE);
    }

    /** The areas that are compared with each other: municipalities, or else counties, or else the nation. */
    int[] peers() {
        int[] municipalities = municipalities();
        if (municipalities.length > 0) {
            return municipalities;
        }
        int[] counties = counties();
        return counties.length > 0 ? counties : ofKind(Nation.class);
    }

    private int[] ofKind(Class<? extends Area> kind) {
        return IntStream.range(0, areas.size())
                .filter(area -> kind.isInstance(areas.get(area)))
                .toArray();
    }

    /** An area's total over all sectors: the source's own, or else the sum of the main sectors that are known. */
    double total(int area, int year) {
        return totals[area][year];
    }

    private double[][] totals() {
        int[] reported = sectorsOf(SectorLevel.TOTAL);
        int[] mains = sectorsOf(SectorLevel.MAIN);
        double[][] all = new double[areas.size()][years.length];
        for (int area = 0; area < all.length; area++) {
            for (int year = 0; year < years.length; year++) {
                double own = reported.length == 0 ? Double.NaN : value(row(area, reported[0]), year);
                all[area][year] = Double.isNaN(own) ? sumOfKnown(area, mains, year) : own;
            }
        }
        return all;
    }

    private double sumOfKnown(int area, int[] mains, int year) {
        double sum = 0;
        for (int main : mains) {
            double value = value(row(area, main), year);
            sum += Double.isNaN(value) ? 0 : value;
        }
        return sum;
    }
}
