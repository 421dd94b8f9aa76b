package org.klimatgap.sector;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.core.Sum;
import org.klimatgap.finding.Checked;
import org.klimatgap.quantity.Share;
import org.klimatgap.reference.ReferenceTable;

/**
 * Where the sectors of one scheme belong in another one, with its citation, such as 'NED → GPC, 7 links'.
 *
 * <p>A mapping is one file: a {@link ReferenceTable} whose citation also has {@code from} and {@code to}, the identifiers
 * of the two schemes. Columns:
 *
 * <ul>
 *   <li>{@code from}, {@code to}: codes of the two schemes, without the scheme's identifier. Each pair stands once.
 *   <li>{@code share}, may be absent: how much of the first sector belongs to the second one, in percent above 0 and at
 *       most 100; 100 where it is empty.
 *   <li>{@code parts}, may be absent: the parts of the second sector that it may be in, separated by {@code |}, where no
 *       source gives the proportions; empty where that is not known.
 *   <li>{@code note}, may be absent: what a reader should know.
 * </ul>
 *
 * <p>A sector that cannot be placed honestly has no row, and {@link #unmapped()} names it. A sector that is in several
 * parts of the other scheme, in proportions that no source gives, goes to the smallest sector that holds all of it.
 * Example, from a municipality's own scheme:
 *
 * <pre>
 * # title: Sectors of the municipality of Exempelby in the GPC
 * # from: EXAMPLE
 * # to: GPC
 * # source: Municipality of Exempelby, climate accounts 2025
 * # version: 2025
 * # licence: CC0-1.0
 * from,to,share,note
 * traffic.cars,II.1.1,,
 * traffic.other,II.3.1,60,Ferries
 * traffic.other,II.5.1,40,Airfield vehicles
 * buildings,I,,Homes and premises alike
 * </pre>
 */
public final class SectorMapping implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Shares of three thirds with a few decimals miss 100 % by rounding of the arithmetic alone. */
    private static final double TOLERANCE_PERCENT = 1e-9;

    private static final List<String> BUILT_IN = List.of("ned-to-gpc", "ned-to-ipcc2006", "ned-to-crf");

    private final SectorScheme from;
    private final SectorScheme to;
    private final ReferenceTable table;
    private final List<SectorLink> links;
    private final Map<SectorCode, List<SectorLink>> bySource = new LinkedHashMap<>();

    SectorMapping(SectorScheme from, SectorScheme to, ReferenceTable table, List<SectorLink> links) {
        this.from = from;
        this.to = to;
        this.table = table;
        this.links = List.copyOf(links);
        links.forEach(link ->
                bySource.computeIfAbsent(link.from(), code -> new ArrayList<>()).add(link));
    }

    /** {@return the names of the mappings that this library ships: ned-to-gpc, ned-to-ipcc2006, ned-to-crf} */
    public static List<String> shipped() {
        return BUILT_IN;
    }

    /**
     * A mapping that this library ships.
     *
     * @param name for instance {@code ned-to-gpc}
     * @return the mapping
     * @throws IllegalArgumentException if there is none of that name
     */
    public static SectorMapping of(String name) {
        if (!BUILT_IN.contains(name)) {
            throw new IllegalArgumentException("unknown sector mapping '" + name + "', must be one of " + BUILT_IN);
        }
        return SectorMappingParser.parse(
                        ReferenceTable.read(SectorMapping.class, name + ".csv"), SectorScheme.shipped())
                .get();
    }

    /**
     * Reads a mapping between two schemes that this library ships: NED, GPC, IPCC2006, CRF or TOTAL.
     *
     * @param path the file
     * @return the mapping, or every defect of the file
     */
    public static Checked<SectorMapping> read(Path path) {
        return SectorMappingParser.parse(ReferenceTable.read(path), SectorScheme.shipped());
    }

    /**
     * Reads a mapping between any two schemes.
     *
     * @param path the file
     * @param from the scheme that its citation calls {@code from}
     * @param to the scheme that its citation calls {@code to}
     * @return the mapping, or every defect of the file
     */
    public static Checked<SectorMapping> read(Path path, SectorScheme from, SectorScheme to) {
        return SectorMappingParser.parse(ReferenceTable.read(path), List.of(from), List.of(to));
    }

    /**
     * Makes a mapping between two schemes of a table that is read already.
     *
     * @param table the table with its citation
     * @param from the scheme that its citation calls {@code from}
     * @param to the scheme that its citation calls {@code to}
     * @return the mapping, or every defect of the table
     */
    public static Checked<SectorMapping> from(ReferenceTable table, SectorScheme from, SectorScheme to) {
        return SectorMappingParser.parse(Checked.of(table, List.of()), List.of(from), List.of(to));
    }

    /** {@return the scheme whose sectors are placed} */
    public SectorScheme from() {
        return from;
    }

    /** {@return the scheme that they are placed in} */
    public SectorScheme to() {
        return to;
    }

    /** {@return the file that the mapping was read from, with its citation} */
    public ReferenceTable table() {
        return table;
    }

    /** {@return all links, in the order of the file} */
    public List<SectorLink> links() {
        return links;
    }

    /**
     * Where a sector belongs by a row of its own; a part of a mapped sector has no targets itself.
     *
     * @param code a code of the first scheme
     * @return its links, in the order of the file; empty when it has none
     * @throws IllegalArgumentException if the code is not in the first scheme
     */
    public List<SectorLink> targets(SectorCode code) {
        return List.copyOf(bySource.getOrDefault(from.get(code).code(), List.of()));
    }

    /**
     * The sectors whose emissions would be lost on the way.
     *
     * @return the sectors, the total aside, that have no target, are no part of a sector that has one, and do not consist
     *     of parts that all have one; in the order of the first scheme
     */
    public List<Sector> unmapped() {
        return from.sectors().stream()
                .filter(sector -> sector.level() != SectorLevel.TOTAL)
                .filter(sector -> !isMappedAsPart(sector) && !isMappedThroughout(sector))
                .toList();
    }

    /**
     * The sectors whose emissions would be counted more than once on the way.
     *
     * @return the sectors whose shares exceed 100 % together, or that have a target while a sector that they are a part of,
     *     or a part of their own, has one too; in the order of the first scheme
     */
    public List<Sector> overCounted() {
        return from.sectors().stream()
                .filter(this::isMapped)
                .filter(sector -> exceedsWhole(sector) || isMappedAsPart(sector) || hasMappedPart(sector))
                .toList();
    }

    private boolean isMapped(Sector sector) {
        return bySource.containsKey(sector.code());
    }

    private boolean isMappedAsPart(Sector sector) {
        return from.sectors().stream().anyMatch(whole -> isMapped(whole) && from.contains(whole.code(), sector.code()));
    }

    private boolean hasMappedPart(Sector sector) {
        return from.sectors().stream().anyMatch(part -> isMapped(part) && from.contains(sector.code(), part.code()));
    }

    private boolean isMappedThroughout(Sector sector) {
        List<Sector> parts = from.children(sector.code());
        return isMapped(sector) || (!parts.isEmpty() && parts.stream().allMatch(this::isMappedThroughout));
    }

    private boolean exceedsWhole(Sector sector) {
        double[] percents = targets(sector.code()).stream()
                .map(SectorLink::share)
                .mapToDouble(Share::percent)
                .toArray();
        return Sum.of(percents).getAsDouble() > 100 + TOLERANCE_PERCENT;
    }

    @Override
    public String toString() {
        return from.id() + " → " + to.id() + ", " + links.size() + " links";
    }
}
