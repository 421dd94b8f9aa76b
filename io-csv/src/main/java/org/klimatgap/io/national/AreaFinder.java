package org.klimatgap.io.national;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.AreaRegister;
import org.klimatgap.ghg.Municipality;
import org.klimatgap.ghg.Nation;

/** Finds the areas that rows name, each name once. */
final class AreaFinder {
    /** The word by which the database marks a total. */
    static final String ALL = "Alla";

    private final AreaRegister register;
    private final FindingLog findings;
    private final Map<String, Map<String, Optional<Area>>> known = new HashMap<>();

    AreaFinder(AreaRegister register, FindingLog findings) {
        this.register = register;
        this.findings = findings;
    }

    /** The area of a row of the export; the first row that names an unknown one reports it. */
    Optional<Area> find(String county, String municipality, long line) {
        return known.computeIfAbsent(county, name -> new HashMap<>())
                .computeIfAbsent(municipality, name -> look(county, municipality, line));
    }

    /** The municipality of a row that names no county. */
    Optional<Area> find(String municipality, long line) {
        return find(ALL, municipality, line);
    }

    private Optional<Area> look(String county, String municipality, long line) {
        if (isAll(municipality)) {
            return isAll(county) ? nation(line) : largerArea(county, line);
        }
        Optional<Municipality> found = register.findMunicipality(municipality);
        if (found.isEmpty()) {
            report(NationalFinding.UNKNOWN_AREA, municipality, line);
        } else if (!isAll(county) && !lies(found.get(), county)) {
            findings.add(NationalFinding.COUNTY_DIFFERS
                    .at(findings.file(), line)
                    .with("municipality", found.get().toString())
                    .with("county", county));
            return Optional.empty();
        }
        return found.map(area -> area);
    }

    private Optional<Area> nation(long line) {
        Optional<Area> nation = register.find(Nation.CODE);
        if (nation.isEmpty()) {
            report(NationalFinding.UNKNOWN_AREA, ALL, line);
        }
        return nation;
    }

    private Optional<Area> largerArea(String county, long line) {
        Optional<Area> area = register.findLargerArea(county);
        if (area.isEmpty()) {
            report(NationalFinding.UNKNOWN_AREA, county, line);
        }
        return area;
    }

    private boolean lies(Municipality municipality, String county) {
        return register.findLargerArea(county)
                .filter(area -> municipality.parent().equals(Optional.of(area.code())))
                .isPresent();
    }

    private static boolean isAll(String name) {
        return name.equalsIgnoreCase(ALL);
    }

    private void report(NationalFinding code, String name, long line) {
        findings.add(code.at(findings.file(), line)
                .with("name", name)
                .with("register", register.table().file().name()));
    }
}
