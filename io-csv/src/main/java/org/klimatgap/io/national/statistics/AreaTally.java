package org.klimatgap.io.national.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.AreaRegister;
import org.klimatgap.ghg.Municipality;
import org.klimatgap.io.sheet.SheetRow;

/** Finds the areas of rows and keeps count of them: unknown, repeated, missing. */
final class AreaTally {
    private final AreaRegister register;
    private final SheetFindings findings;
    private final Map<String, Long> lineOfCode;

    AreaTally(AreaRegister register, SheetFindings findings) {
        this(register, findings, new HashMap<>());
    }

    private AreaTally(AreaRegister register, SheetFindings findings, Map<String, Long> lineOfCode) {
        this.register = register;
        this.findings = findings;
        this.lineOfCode = lineOfCode;
    }

    /** The same count, with findings that name another sheet. */
    AreaTally on(SheetFindings others) {
        return new AreaTally(register, others, lineOfCode);
    }

    AreaRegister register() {
        return register;
    }

    /** The county or municipality of a code, unless it is unknown or the row's name is another one's. */
    Optional<Area> find(SheetRow row, String code, String name) {
        Optional<Area> area = register.find(code);
        if (area.isEmpty()) {
            findings.add(findings.at(StatisticsFinding.UNKNOWN_AREA, row.line())
                    .with("code", code)
                    .with("name", name));
            return area;
        }
        Optional<Area> named = named(area.get(), name).filter(other -> !other.equals(area.get()));
        named.ifPresent(other -> findings.add(findings.at(StatisticsFinding.CODE_AND_NAME_DIFFER, row.line())
                .with("code", code)
                .with("area", area.get().toString())
                .with("name", name)
                .with("other", other.toString())));
        return named.isPresent() ? Optional.empty() : area;
    }

    private Optional<Area> named(Area area, String name) {
        return area.isMunicipality()
                ? register.findMunicipality(name).map(Area.class::cast)
                : register.findLargerArea(name);
    }

    /** Whether an area has its first row here; a further one is reported. */
    boolean isFirst(SheetRow row, Area area) {
        Long first = lineOfCode.putIfAbsent(area.code(), row.line());
        if (first != null) {
            findings.add(findings.at(StatisticsFinding.REPEATED_AREA, row.line())
                    .with("area", area.toString())
                    .with("first", first));
        }
        return first == null;
    }

    /** Reports the municipalities of the register that no row had. */
    void reportMissing() {
        List<Municipality> missing = register.municipalities().stream()
                .filter(municipality -> !lineOfCode.containsKey(municipality.code()))
                .toList();
        if (!missing.isEmpty()) {
            findings.add(findings.whole(StatisticsFinding.MISSING_MUNICIPALITIES)
                    .with("count", missing.size())
                    .with("all", register.municipalities().size())
                    .with("missing", SheetFindings.named(missing)));
        }
    }
}
