package org.klimatgap.sector;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klimatgap.finding.Checked;
import org.klimatgap.reference.ReferenceTable;

/**
 * A scheme of sectors with its citation, such as 'NED, the sectors of the national emissions database'.
 *
 * <p>A scheme is one file: a {@link ReferenceTable} whose citation also has {@code id}, the scheme's identifier. Columns:
 *
 * <ul>
 *   <li>{@code code}: letters a–z, digits, dot, hyphen, underscore; unique.
 *   <li>{@code level}: {@code total} (at most one), {@code main} or {@code sub}.
 *   <li>{@code parent}: the code of the main sector or sub-sector that a sub-sector is a part of; empty for others.
 *   <li>{@code title_sv}, {@code title_en}: the name in each language.
 *   <li>{@code aliases}: other spellings, separated by {@code |}; may be empty.
 *   <li>{@code memberships}, may be absent: the totals that count the sector, separated by {@code |}. A total that counts
 *       a sector must not count a part of it as well.
 *   <li>{@code releases}, may be absent: the releases of the source that have the sector, separated by {@code |}; empty
 *       when all do.
 * </ul>
 *
 * <p>Sectors with the same parent must not share a name. Titles may repeat elsewhere in the scheme, as official names do;
 * an alias must not repeat the name of a main sector, and nothing may repeat a code or the name of the total. Example of a
 * municipality's own scheme:
 *
 * <pre>
 * # id: EXAMPLE
 * # title: Sectors of the municipality of Exempelby
 * # source: Municipality of Exempelby, climate accounts 2025
 * # version: 2025
 * # licence: CC0-1.0
 * code,level,parent,title_sv,title_en,aliases
 * total,total,,Alla,All sectors,Totalt
 * traffic,main,,Trafik,Traffic,Transporter|Samfärdsel
 * traffic.cars,sub,traffic,Personbilar,Passenger cars,
 * traffic.other,sub,traffic,Övrigt,Other,
 * buildings,main,,Byggnader,Buildings,
 * buildings.other,sub,buildings,Övrigt,Other,
 * </pre>
 */
public final class SectorScheme implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final ReferenceTable table;
    private final List<Sector> sectors;
    private final SectorTree tree;
    private final NameIndex all;
    private final NameIndex totals;
    private final NameIndex wholes;
    private final Map<SectorCode, NameIndex> parts = new HashMap<>();
    private final Map<String, List<SectorCode>> members = new LinkedHashMap<>();

    SectorScheme(String id, ReferenceTable table, List<Sector> sectors) {
        this.id = id;
        this.table = table;
        this.sectors = List.copyOf(sectors);
        this.tree = new SectorTree(sectors);
        this.all = NameIndex.of(sectors);
        this.totals = NameIndex.of(ofLevel(SectorLevel.TOTAL));
        this.wholes = NameIndex.of(sectors.stream()
                .filter(sector -> sector.level() != SectorLevel.SUB)
                .toList());
        mainSectors().forEach(main -> parts.put(main.code(), NameIndex.of(tree.descendants(main))));
        sectors.stream()
                .flatMap(sector -> sector.memberships().stream())
                .distinct()
                .forEach(this::addMembers);
    }

    private void addMembers(String membership) {
        members.put(
                membership,
                sectors.stream()
                        .filter(sector -> sector.memberships().contains(membership))
                        .map(Sector::code)
                        .toList());
    }

    /**
     * Reads a scheme from a file.
     *
     * @param path the file
     * @return the scheme, or every defect of the file
     */
    public static Checked<SectorScheme> read(Path path) {
        return SectorSchemeParser.parse(ReferenceTable.read(path));
    }

    /**
     * Makes a scheme of a table that is read already.
     *
     * @param table the table with its citation
     * @return the scheme, or every defect of the table
     */
    public static Checked<SectorScheme> from(ReferenceTable table) {
        return SectorSchemeParser.parse(Checked.of(table, List.of()));
    }

    /** {@return the sectors of SMHI's national emissions database: its total, nine main sectors and their sub-sectors} */
    public static SectorScheme nationalEmissionsDatabase() {
        return NationalEmissionsDatabase.SCHEME;
    }

    /** Read once, when it is first asked for: every reader of a national file asks. */
    private static final class NationalEmissionsDatabase {
        static final SectorScheme SCHEME = builtIn("ned.csv");
    }

    /**
     * The sectors of the Global Protocol for Community-Scale Greenhouse Gas Inventories (GPC), version 1.1.
     *
     * <p>It has three totals, which are its memberships: {@code BASIC}, {@code BASIC+} (which counts all of BASIC too) and
     * {@code territorial} (scope 1); the memberships {@code scope-1}, {@code scope-2} and {@code scope-3} give each
     * sub-sector's scope. Its main sectors mix scopes and make no total.
     *
     * @return the scheme
     */
    public static SectorScheme gpc() {
        return builtIn("gpc.csv");
    }

    /** {@return the main categories of the IPCC's guidelines of 2006, volume 1, table 8.2} */
    public static SectorScheme ipcc2006() {
        return builtIn("ipcc2006.csv");
    }

    /** {@return the categories of the common reporting format of national inventories, UNFCCC decision 24/CP.19} */
    public static SectorScheme crf() {
        return builtIn("crf.csv");
    }

    /** {@return a scheme for accounts that have no sectors, with a total alone} */
    public static SectorScheme totalOnly() {
        return builtIn("total-only.csv");
    }

    /** {@return the schemes that this library ships, in fixed order} */
    static List<SectorScheme> shipped() {
        return List.of(nationalEmissionsDatabase(), gpc(), ipcc2006(), crf(), totalOnly());
    }

    private static SectorScheme builtIn(String name) {
        return SectorSchemeParser.parse(ReferenceTable.read(SectorScheme.class, name))
                .get();
    }

    /** {@return the identifier, for instance {@code NED}} */
    public String id() {
        return id;
    }

    /** {@return the file that the scheme was read from, with its citation} */
    public ReferenceTable table() {
        return table;
    }

    /** {@return all sectors, in the order of the file} */
    public List<Sector> sectors() {
        return sectors;
    }

    /** {@return the main sectors, which together make the total of a scheme that has one} */
    public List<Sector> mainSectors() {
        return ofLevel(SectorLevel.MAIN);
    }

    /** {@return the source's own total, if the scheme has one} */
    public Optional<Sector> total() {
        return ofLevel(SectorLevel.TOTAL).stream().findFirst();
    }

    private List<Sector> ofLevel(SectorLevel level) {
        return sectors.stream().filter(sector -> sector.level() == level).toList();
    }

    /**
     * The sectors that are parts of a sector, without the parts of these.
     *
     * @param code a code of this scheme
     * @return its parts in the order of the file; those of a total are the main sectors
     * @throws IllegalArgumentException if the code is not in this scheme
     */
    public List<Sector> children(SectorCode code) {
        Sector sector = get(code);
        return sector.level() == SectorLevel.TOTAL ? mainSectors() : tree.children(sector);
    }

    /**
     * Whether a sector is a part of another one, at any depth; a total contains all others.
     *
     * @param whole a code of this scheme
     * @param part a code of this scheme
     * @return true when the whole counts the part; a sector is no part of itself
     * @throws IllegalArgumentException if a code is not in this scheme
     */
    public boolean contains(SectorCode whole, SectorCode part) {
        return tree.contains(get(whole), get(part));
    }

    /** {@return the names of the totals that the scheme defines by membership, for instance BASIC, in order of appearance} */
    public List<String> memberships() {
        return List.copyOf(members.keySet());
    }

    /**
     * The sectors that a total counts, none of them a part of another.
     *
     * @param membership the total, for instance {@code BASIC+}
     * @return its sectors, in the order of the file
     * @throws IllegalArgumentException if the scheme has no such total
     */
    public List<SectorCode> members(String membership) {
        List<SectorCode> codes = members.get(membership);
        if (codes == null) {
            throw new IllegalArgumentException(
                    "no membership '" + membership + "' in scheme " + id + ", must be one of " + memberships());
        }
        return codes;
    }

    /**
     * Finds a sector by its code, its title in any language or another known spelling, whatever the case and spacing.
     *
     * <p>A name that several sectors have, such as 'Other', finds none of them: a guess would move emissions. Their codes
     * do, and {@link #find(String, String)} where the main sector is known.
     *
     * @param name for instance {@code Avfall (inkl.avlopp)}
     * @return the sector, or empty
     */
    public Optional<Sector> find(String name) {
        return all.find(name);
    }

    /**
     * Finds a sector by its main sector and its name there, as two-level exports write them, whatever the case and
     * spacing.
     *
     * @param main the main sector's code or name, for instance {@code Transporter}, or that of the total
     * @param sub the code or name of a part of it at any depth, for instance {@code Personbilar}; the main sector or total
     *     itself when it is blank or a name of the total, for instance {@code Alla}
     * @return the sector, or empty when there is none, or several of that name below the main sector
     */
    public Optional<Sector> find(String main, String sub) {
        Optional<Sector> whole = wholes.find(main);
        Optional<Sector> part = whole.map(Sector::code).map(parts::get).flatMap(index -> index.find(sub));
        boolean meansWhole =
                part.isEmpty() && (sub.isBlank() || totals.find(sub).isPresent());
        return meansWhole ? whole : part;
    }

    /**
     * The sector of a code.
     *
     * @param code a code of this scheme
     * @return the sector
     * @throws IllegalArgumentException if it is not in this scheme
     */
    public Sector get(SectorCode code) {
        return tree.find(code)
                .orElseThrow(() ->
                        new IllegalArgumentException("no sector " + code + " in scheme " + id + ", must be one of "
                                + sectors.stream().map(Sector::code).toList()));
    }

    @Override
    public String toString() {
        return id + " (" + sectors.size() + " sectors)";
    }
}
