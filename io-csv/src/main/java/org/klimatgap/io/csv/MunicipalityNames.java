package org.klimatgap.io.csv;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.klimatgap.ghg.Municipality;

/** The names by which a file calls municipalities; the first of each counts, and another is a warning. */
final class MunicipalityNames {
    private final Map<String, Set<String>> names = new HashMap<>();

    void accept(CsvRow row, String code) {
        row.find("municipality_name").ifPresent(name -> accept(row, code, name));
    }

    private void accept(CsvRow row, String code, String name) {
        Set<String> known = names.computeIfAbsent(code, key -> new LinkedHashSet<>());
        if (known.add(name) && known.size() > 1) {
            row.report(row.finding(CsvFinding.TWO_NAMES)
                    .with("municipality", code)
                    .with("name", CellText.excerpt(name))
                    .with("first", CellText.excerpt(known.iterator().next())));
        }
    }

    /** The municipality of a code; one without a name is called by its code. */
    Municipality municipality(String code) {
        return Municipality.of(
                code, names.getOrDefault(code, Set.of(code)).iterator().next());
    }
}
