package org.klimatgap.sector;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.klimatgap.finding.Checked;
import org.klimatgap.reference.ReferenceTable;

/**
 * A scheme of sectors with its citation, such as 'NED, the main sectors of the national emissions database'.
 *
 * <p>Read from a {@link ReferenceTable} whose citation also has {@code id}, the scheme's identifier, and whose columns
 * are {@code code}, {@code level} ({@code total}, {@code main} or {@code sub}), {@code parent} (the main sector of a
 * sub-sector), {@code title_sv}, {@code title_en} and {@code aliases} (other spellings, separated by {@code |}).
 */
public final class SectorScheme {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

    private final String id;
    private final ReferenceTable table;
    private final List<Sector> sectors;
    private final Map<String, Sector> byName;

    SectorScheme(String id, ReferenceTable table, List<Sector> sectors) {
        this.id = id;
        this.table = table;
        this.sectors = List.copyOf(sectors);
        this.byName = new HashMap<>();
        this.sectors.forEach(sector -> sector.aliases().forEach(alias -> byName.put(normalise(alias), sector)));
        this.sectors.forEach(sector -> byName.put(normalise(sector.code().code()), sector));
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

    /** {@return the nine main sectors of SMHI's national emissions database, with its total} */
    public static SectorScheme nationalEmissionsDatabase() {
        return builtIn("ned.csv");
    }

    /** {@return a scheme for accounts that have no sectors, with a total alone} */
    public static SectorScheme totalOnly() {
        return builtIn("total-only.csv");
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

    /** {@return the main sectors, which together make the total} */
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
     * Finds a sector by its code, its title in any language or another known spelling, whatever the case and spacing.
     *
     * @param name for instance {@code Avfall (inkl.avlopp)}
     * @return the sector, or empty
     */
    public Optional<Sector> find(String name) {
        return Optional.ofNullable(byName.get(normalise(name)));
    }

    /**
     * The sector of a code.
     *
     * @param code a code of this scheme
     * @return the sector
     * @throws IllegalArgumentException if it is not in this scheme
     */
    public Sector get(SectorCode code) {
        return find(code.code())
                .filter(sector -> sector.code().equals(code))
                .orElseThrow(() ->
                        new IllegalArgumentException("no sector " + code + " in scheme " + id + ", must be one of "
                                + sectors.stream().map(Sector::code).toList()));
    }

    static String normalise(String name) {
        return SPACES.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return id + " (" + sectors.size() + " sectors)";
    }
}
