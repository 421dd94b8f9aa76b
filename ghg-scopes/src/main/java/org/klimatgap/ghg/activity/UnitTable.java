package org.klimatgap.ghg.activity;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.klimatgap.reference.ReferenceRow;
import org.klimatgap.reference.ReferenceTable;

/** The cited units of the library. A defect in its own file is a broken build, which a test of the file finds. */
final class UnitTable {
    static final List<ActivityUnit> UNITS = units();
    static final List<String> SYMBOLS = UNITS.stream().map(ActivityUnit::symbol).toList();
    static final Map<String, ActivityUnit> BY_NAME = byName();

    private UnitTable() {}

    private static List<ReferenceRow> rows() {
        return ReferenceTable.read(UnitTable.class, "units.csv").get().rows();
    }

    private static List<ActivityUnit> units() {
        return rows().stream().map(UnitTable::unit).toList();
    }

    private static ActivityUnit unit(ReferenceRow row) {
        return new ActivityUnit(
                row.get("symbol"),
                Dimension.find(row.get("dimension")).orElseThrow(),
                row.get("base"),
                Double.parseDouble(row.get("factor")));
    }

    private static Map<String, ActivityUnit> byName() {
        Map<String, ActivityUnit> names = new LinkedHashMap<>();
        rows().forEach(row -> {
            ActivityUnit unit = unit(row);
            names.put(unit.symbol(), unit);
            row.find("aliases")
                    .ifPresent(text -> Arrays.stream(text.split("\\|")).forEach(alias -> names.put(alias, unit)));
        });
        return Collections.unmodifiableMap(names);
    }
}
