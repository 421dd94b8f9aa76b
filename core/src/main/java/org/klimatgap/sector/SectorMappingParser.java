package org.klimatgap.sector;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.quantity.Share;
import org.klimatgap.reference.ReferenceFinding;
import org.klimatgap.reference.ReferenceRow;
import org.klimatgap.reference.ReferenceTable;

/** Makes a mapping of a cited table and collects every defect. */
final class SectorMappingParser {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,15})?");
    private static final String VALID_SHARE = "0 < share ≤ 100";

    private final ReferenceTable table;
    private final List<Finding> findings;
    private final List<SectorLink> links = new ArrayList<>();
    private final Map<String, Long> lineOfPair = new HashMap<>();

    private SectorMappingParser(ReferenceTable table, List<Finding> findings) {
        this.table = table;
        this.findings = new ArrayList<>(findings);
    }

    static Checked<SectorMapping> parse(Checked<ReferenceTable> table, List<SectorScheme> schemes) {
        return parse(table, schemes, schemes);
    }

    static Checked<SectorMapping> parse(
            Checked<ReferenceTable> table, List<SectorScheme> sources, List<SectorScheme> targets) {
        return table.find()
                .map(usable -> new SectorMappingParser(usable, table.findings()).parse(sources, targets))
                .orElseGet(() -> Checked.failed(table.findings()));
    }

    private Checked<SectorMapping> parse(List<SectorScheme> sources, List<SectorScheme> targets) {
        Optional<SectorScheme> from = scheme("from", sources);
        Optional<SectorScheme> to = scheme("to", targets);
        findings.addAll(table.missingColumns(List.of("from", "to")));
        if (from.isEmpty() || to.isEmpty() || !findings.isEmpty()) {
            return Checked.failed(findings);
        }
        table.rows().forEach(row -> link(row, from.get(), to.get()));
        return Checked.of(new SectorMapping(from.get(), to.get(), table, links), findings);
    }

    private Optional<SectorScheme> scheme(String key, List<SectorScheme> schemes) {
        Optional<String> id = table.cited(key).filter(text -> !text.isEmpty());
        if (id.isEmpty()) {
            findings.add(ReferenceFinding.MISSING_CITATION.in(name()).with("key", key));
            return Optional.empty();
        }
        Optional<SectorScheme> scheme =
                schemes.stream().filter(each -> each.id().equals(id.get())).findFirst();
        if (scheme.isEmpty()) {
            findings.add(SectorFinding.UNKNOWN_SCHEME
                    .in(name())
                    .with("value", id.get())
                    .with("key", key)
                    .with("valid", schemes.stream().map(SectorScheme::id).toList()));
        }
        return scheme;
    }

    private void link(ReferenceRow row, SectorScheme from, SectorScheme to) {
        Optional<Sector> source = sector(row, "from", from);
        Optional<Sector> target = sector(row, "to", to);
        Optional<Share> share = share(row);
        Optional<List<SectorCode>> parts = target.flatMap(sector -> parts(row, to, sector));
        if (source.isPresent() && target.isPresent()) {
            checkUnique(row);
            share.ifPresent(percent -> parts.ifPresent(within -> links.add(
                    new SectorLink(source.get().code(), target.get().code(), percent, within, row.find("note")))));
        }
    }

    /** The parts of the target that a row names; empty after a defect was reported. */
    private Optional<List<SectorCode>> parts(ReferenceRow row, SectorScheme to, Sector target) {
        List<String> valid = to.sectors().stream()
                .map(Sector::code)
                .filter(code -> to.contains(target.code(), code))
                .map(SectorCode::code)
                .toList();
        List<String> parts = row.find("parts").stream()
                .flatMap(text -> Stream.of(text.split("\\|", -1)))
                .toList();
        if (valid.containsAll(parts)) {
            return Optional.of(
                    parts.stream().map(code -> SectorCode.of(to.id(), code)).toList());
        }
        findings.add(ReferenceFinding.INVALID_CELL
                .at(name(), row.line())
                .with("value", String.join("|", parts))
                .with("column", "parts")
                .with("valid", valid));
        return Optional.empty();
    }

    private Optional<Sector> sector(ReferenceRow row, String column, SectorScheme scheme) {
        Optional<String> code = row.find(column);
        if (code.isEmpty()) {
            findings.add(ReferenceFinding.EMPTY_CELL.at(name(), row.line()).with("column", column));
            return Optional.empty();
        }
        Optional<Sector> sector = scheme.sectors().stream()
                .filter(each -> each.code().code().equals(code.get()))
                .findFirst();
        if (sector.isEmpty()) {
            findings.add(SectorFinding.UNKNOWN_SECTOR
                    .at(name(), row.line())
                    .with("value", code.get())
                    .with("column", column)
                    .with("scheme", scheme.id()));
        }
        return sector;
    }

    private Optional<Share> share(ReferenceRow row) {
        String text = row.find("share").orElse("100");
        double percent = NUMBER.matcher(text).matches() ? Double.parseDouble(text) : 0;
        if (percent > 0 && percent <= 100) {
            return Optional.of(Share.ofPercent(percent));
        }
        findings.add(ReferenceFinding.INVALID_CELL
                .at(name(), row.line())
                .with("value", text)
                .with("column", "share")
                .with("valid", VALID_SHARE));
        return Optional.empty();
    }

    private void checkUnique(ReferenceRow row) {
        String pair = row.get("from") + " → " + row.get("to");
        Long first = lineOfPair.putIfAbsent(pair, row.line());
        if (first != null) {
            findings.add(ReferenceFinding.DUPLICATE
                    .at(name(), row.line())
                    .with("value", pair)
                    .with("first", first));
        }
    }

    private String name() {
        return table.file().name();
    }
}
