package org.klimatgap.ghg;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.klimatgap.finding.Checked;
import org.klimatgap.reference.ReferenceTable;

/**
 * The areas of a country with their codes, such as '0764 Alvesta, a part of 07 Kronobergs län'.
 *
 * <p>Statistics name areas in many ways (Falun and Falu, Gotland and Region Gotland, a code without its leading zero); the
 * register finds the code, by which everything else is keyed. It is read from a {@link ReferenceTable} with the columns
 * {@code code} ({@code 00} for the nation, two digits for a county, four for a municipality), {@code name} and {@code
 * aliases} (other names, separated by {@code |}).
 */
public final class AreaRegister implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

    private final ReferenceTable table;
    private final Map<String, Area> byCode = new LinkedHashMap<>();
    private final Map<String, Municipality> municipalities = new HashMap<>();
    private final Map<String, Area> others = new HashMap<>();

    AreaRegister(ReferenceTable table, Map<Area, List<String>> namesByArea) {
        this.table = table;
        namesByArea.forEach((area, names) -> {
            byCode.put(area.code(), area);
            names.forEach(name -> put(area, normalise(name)));
        });
    }

    private void put(Area area, String name) {
        if (area instanceof Municipality municipality) {
            municipalities.put(name, municipality);
        } else {
            others.put(name, area);
        }
    }

    /**
     * Reads a register from a file.
     *
     * @param path the file
     * @return the register, or every defect of the file
     */
    public static Checked<AreaRegister> read(Path path) {
        return AreaRegisterParser.parse(ReferenceTable.read(path));
    }

    /**
     * Makes a register of a table that was read elsewhere, for instance out of a workbook.
     *
     * @param table a table with the columns {@code code}, {@code name} and {@code aliases}
     * @return the register, or every defect of the table
     */
    public static Checked<AreaRegister> of(ReferenceTable table) {
        return AreaRegisterParser.parse(Checked.of(table, List.of()));
    }

    /** {@return the nation, the 21 counties and the 290 municipalities of Sweden by SCB's codes} */
    public static AreaRegister sweden() {
        return Sweden.REGISTER;
    }

    /** Read once, when it is first asked for. */
    private static final class Sweden {
        static final AreaRegister REGISTER = AreaRegisterParser.parse(
                        ReferenceTable.read(AreaRegister.class, "areas-se.csv"))
                .get();
    }

    /** {@return the file that the register was read from, with its citation} */
    public ReferenceTable table() {
        return table;
    }

    /** {@return all areas, in the order of the file} */
    public List<Area> areas() {
        return List.copyOf(byCode.values());
    }

    /** {@return the municipalities, in the order of the file} */
    public List<Municipality> municipalities() {
        return byCode.values().stream()
                .filter(Area::isMunicipality)
                .map(Municipality.class::cast)
                .toList();
    }

    /**
     * Finds an area by its code.
     *
     * @param code for instance {@code 0764}
     * @return the area, or empty
     */
    public Optional<Area> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * Finds a municipality by any name, whatever the case and spacing, or by its code, also without the leading zero that
     * spreadsheets take away.
     *
     * @param nameOrCode for instance {@code Alvesta}, {@code 0764} or {@code 764}
     * @return the municipality, or empty
     */
    public Optional<Municipality> findMunicipality(String nameOrCode) {
        String text = nameOrCode.strip();
        String code = AreaChecks.isDigits(text, 3) ? "0" + text : text;
        if (byCode.get(code) instanceof Municipality municipality) {
            return Optional.of(municipality);
        }
        return Optional.ofNullable(municipalities.get(normalise(text)));
    }

    /**
     * Finds the nation or a county by any name, whatever the case and spacing.
     *
     * @param name for instance {@code Kronobergs län} or {@code Riket}
     * @return the area, or empty
     */
    public Optional<Area> findLargerArea(String name) {
        return Optional.ofNullable(others.get(normalise(name)));
    }

    static String normalise(String name) {
        return SPACES.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return table.file().name() + " (" + byCode.size() + " areas)";
    }
}
