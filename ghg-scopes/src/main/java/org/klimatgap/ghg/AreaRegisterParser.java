package org.klimatgap.ghg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.reference.ReferenceFinding;
import org.klimatgap.reference.ReferenceRow;
import org.klimatgap.reference.ReferenceTable;

/** Makes a register of a cited table and collects every defect. */
final class AreaRegisterParser {
    private static final List<String> COLUMNS = List.of("code", "name", "aliases");

    private final ReferenceTable table;
    private final List<Finding> findings;
    private final Map<Area, List<String>> areas = new LinkedHashMap<>();
    private final Map<String, Long> lineOfName = new HashMap<>();

    private AreaRegisterParser(ReferenceTable table, List<Finding> findings) {
        this.table = table;
        this.findings = new ArrayList<>(findings);
    }

    static Checked<AreaRegister> parse(Checked<ReferenceTable> table) {
        return table.find()
                .map(usable -> new AreaRegisterParser(usable, table.findings()).parse())
                .orElseGet(() -> Checked.failed(table.findings()));
    }

    private Checked<AreaRegister> parse() {
        findings.addAll(table.missingColumns(COLUMNS));
        if (!findings.isEmpty()) {
            return Checked.failed(findings);
        }
        table.rows().forEach(this::add);
        return Checked.of(new AreaRegister(table, areas), findings);
    }

    private void add(ReferenceRow row) {
        Optional<String> code = row.find("code");
        Optional<String> name = row.find("name");
        reportIfEmpty(row, "code", code);
        reportIfEmpty(row, "name", name);
        code.ifPresent(digits -> name.ifPresent(text -> area(row, digits, text).ifPresent(area -> {
            List<String> names = names(row, area);
            names.forEach(each -> checkUnique(row, area, each));
            areas.put(area, names);
        })));
    }

    private void reportIfEmpty(ReferenceRow row, String column, Optional<String> cell) {
        if (cell.isEmpty()) {
            findings.add(at(ReferenceFinding.EMPTY_CELL, row).with("column", column));
        }
    }

    private Optional<Area> area(ReferenceRow row, String code, String name) {
        if (code.equals(Nation.CODE)) {
            return Optional.of(new Nation(name));
        }
        if (AreaChecks.isDigits(code, 2)) {
            return Optional.of(new County(code, name));
        }
        if (AreaChecks.isDigits(code, 4)) {
            return Optional.of(new Municipality(code, name));
        }
        findings.add(at(ReferenceFinding.INVALID_CELL, row)
                .with("value", code)
                .with("column", "code")
                .with("valid", List.of("00", "07", "0764")));
        return Optional.empty();
    }

    private static List<String> names(ReferenceRow row, Area area) {
        return Stream.concat(
                        Stream.of(area.code(), area.name()),
                        Stream.of(row.find("aliases").orElse("").split("\\|")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** A municipality may have a county's name, as Stockholm has in some sources, but not another municipality's. */
    private void checkUnique(ReferenceRow row, Area area, String name) {
        String key = area.isMunicipality() + " " + AreaRegister.normalise(name);
        Long first = lineOfName.putIfAbsent(key, row.line());
        if (first != null && first != row.line()) {
            findings.add(at(ReferenceFinding.DUPLICATE, row).with("value", name).with("first", first));
        }
    }

    private Finding at(ReferenceFinding kind, ReferenceRow row) {
        return kind.at(table.file().name(), row.line());
    }
}
