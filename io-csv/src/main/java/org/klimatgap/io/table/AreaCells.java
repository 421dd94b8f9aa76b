package org.klimatgap.io.table;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.County;
import org.klimatgap.ghg.Municipality;
import org.klimatgap.ghg.Nation;
import org.klimatgap.ghg.Unallocated;

/** The areas of an analyst's table by their codes; the first name of each counts, and another is a warning. */
final class AreaCells {
    private static final String CODE = "[0-9]{2}|[0-9]{4}";
    private static final String WITHOUT_ZERO = "[0-9]|[0-9]{3}";

    private final Map<String, Set<String>> names = new HashMap<>();

    /** The code of a row's area, reported when it is none. */
    Optional<String> code(TableRow row) {
        Optional<String> code = row.requireText("municipality");
        Optional<String> valid = code.filter(text -> text.matches(CODE) || text.equals(Unallocated.CODE));
        if (code.isPresent() && valid.isEmpty()) {
            report(row, code.get());
        }
        valid.ifPresent(known -> row.text("municipality_name").ifPresent(name -> accept(row, known, name)));
        return valid;
    }

    private static void report(TableRow row, String code) {
        row.report(
                code.matches(WITHOUT_ZERO)
                        ? row.finding(TableFinding.LEADING_ZERO)
                                .with("value", code)
                                .with("corrected", "0" + code)
                        : row.finding(TableFinding.INVALID_CODE).with("value", Shown.of(code)));
    }

    private void accept(TableRow row, String code, String name) {
        Set<String> known = names.computeIfAbsent(code, key -> new LinkedHashSet<>());
        if (known.add(name) && known.size() > 1) {
            row.report(row.finding(TableFinding.TWO_NAMES)
                    .with("area", code)
                    .with("name", Shown.of(name))
                    .with("first", Shown.of(known.iterator().next())));
        }
    }

    /** The area of a valid code; one without a name is called by its code. */
    Area area(String code) {
        String name = names.getOrDefault(code, Set.of(code)).iterator().next();
        if (code.equals(Unallocated.CODE)) {
            return new Unallocated(name);
        }
        if (code.equals(Nation.CODE)) {
            return new Nation(name);
        }
        return code.length() == Nation.CODE.length() ? new County(code, name) : Municipality.of(code, name);
    }
}
