package org.klimatgap.sector;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.message.Language;
import org.klimatgap.message.LocalizedText;
import org.klimatgap.reference.ReferenceFinding;
import org.klimatgap.reference.ReferenceRow;
import org.klimatgap.reference.ReferenceTable;

/** Makes a scheme of a cited table and collects every defect. */
final class SectorSchemeParser {
    private static final List<String> COLUMNS = List.of("code", "level", "parent", "title_sv", "title_en", "aliases");
    private static final List<String> FILLED = List.of("code", "level", "title_sv", "title_en");

    private final ReferenceTable table;
    private final String id;
    private final List<Finding> findings = new ArrayList<>();
    private final SectorNameCheck names = new SectorNameCheck();

    private SectorSchemeParser(ReferenceTable table, List<Finding> findings) {
        this.table = table;
        this.id = table.cited("id").orElse("");
        this.findings.addAll(findings);
    }

    static Checked<SectorScheme> parse(Checked<ReferenceTable> table) {
        return table.find()
                .map(usable -> new SectorSchemeParser(usable, table.findings()).parse())
                .orElseGet(() -> Checked.failed(table.findings()));
    }

    private Checked<SectorScheme> parse() {
        if (id.isEmpty()) {
            findings.add(ReferenceFinding.MISSING_CITATION.in(name()).with("key", "id"));
        } else if (!SectorCode.isValid(id)) {
            findings.add(invalid(ReferenceFinding.INVALID_CELL.in(name()), id, "id", "NED"));
        }
        findings.addAll(table.missingColumns(COLUMNS));
        if (!findings.isEmpty()) {
            return Checked.failed(findings);
        }
        Map<Sector, Long> lines = new LinkedHashMap<>();
        table.rows().forEach(row -> sector(row).ifPresent(sector -> lines.put(sector, row.line())));
        checkParents(lines.keySet());
        List<Sector> sectors = new SectorNesting(name(), lines, findings).checked();
        return Checked.of(new SectorScheme(id, table, sectors), findings);
    }

    private Optional<Sector> sector(ReferenceRow row) {
        List<Finding> defects = FILLED.stream()
                .filter(column -> row.find(column).isEmpty())
                .map(column -> at(ReferenceFinding.EMPTY_CELL, row).with("column", column))
                .toList();
        findings.addAll(defects);
        if (!defects.isEmpty()) {
            return Optional.empty();
        }
        if (!SectorCode.isValid(row.get("code"))) {
            findings.add(invalid(at(ReferenceFinding.INVALID_CELL, row), row.get("code"), "code", "transport"));
            return Optional.empty();
        }
        names.defects(row)
                .forEach((name, first) -> findings.add(
                        at(ReferenceFinding.DUPLICATE, row).with("value", name).with("first", first)));
        return level(row).map(level -> sector(row, level));
    }

    private Sector sector(ReferenceRow row, SectorLevel level) {
        return new Sector(
                code(row.get("code")),
                level,
                parent(row),
                title(row),
                names(row),
                list(row, "memberships"),
                list(row, "releases"));
    }

    private Optional<SectorLevel> level(ReferenceRow row) {
        Optional<SectorLevel> level = Arrays.stream(SectorLevel.values())
                .filter(each -> each.id().equals(row.get("level")))
                .findFirst();
        if (level.isEmpty()) {
            List<String> valid =
                    Arrays.stream(SectorLevel.values()).map(SectorLevel::id).toList();
            findings.add(invalid(at(ReferenceFinding.INVALID_CELL, row), row.get("level"), "level", valid));
        }
        return level;
    }

    private static Finding invalid(Finding finding, String value, String column, Object valid) {
        return finding.with("value", value).with("column", column).with("valid", valid);
    }

    private static List<String> names(ReferenceRow row) {
        return Stream.concat(
                        Stream.of(row.get("code"), row.get("title_sv"), row.get("title_en")),
                        list(row, "aliases").stream())
                .distinct()
                .toList();
    }

    /** The entries of a cell, in order. */
    static List<String> list(ReferenceRow row, String column) {
        return Stream.of(row.find(column).orElse("").split("\\|"))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .distinct()
                .toList();
    }

    /** The parent, unless it cannot be a code; {@link #checkParents} reports that one as unknown. */
    private Optional<SectorCode> parent(ReferenceRow row) {
        return row.find("parent").filter(SectorCode::isValid).map(this::code);
    }

    private void checkParents(Collection<Sector> sectors) {
        Set<String> known = sectors.stream().map(sector -> sector.code().code()).collect(Collectors.toSet());
        table.rows().forEach(row -> checkParent(row, known));
    }

    private void checkParent(ReferenceRow row, Set<String> known) {
        Optional<String> parent = row.find("parent");
        if (parent.isEmpty() && row.find("level").equals(Optional.of(SectorLevel.SUB.id()))) {
            findings.add(at(ReferenceFinding.EMPTY_CELL, row).with("column", "parent"));
        }
        parent.filter(code -> !known.contains(code))
                .ifPresent(code -> findings.add(at(ReferenceFinding.UNKNOWN_REFERENCE, row)
                        .with("value", code)
                        .with("column", "parent")));
    }

    private static LocalizedText title(ReferenceRow row) {
        Map<Language, String> titles = new LinkedHashMap<>();
        titles.put(Language.SWEDISH, row.get("title_sv"));
        titles.put(Language.ENGLISH, row.get("title_en"));
        return new LocalizedText(titles);
    }

    private SectorCode code(String code) {
        return SectorCode.of(id, code);
    }

    private Finding at(ReferenceFinding kind, ReferenceRow row) {
        return kind.at(name(), row.line());
    }

    private String name() {
        return table.file().name();
    }
}
