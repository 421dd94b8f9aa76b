package org.klimatgap.ghg.inputoutput;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.provenance.Origin;
import org.klimatgap.quantity.Share;
import org.klimatgap.reference.ReferenceFinding;
import org.klimatgap.reference.ReferenceRow;
import org.klimatgap.reference.ReferenceTable;

/** Makes a concordance of a cited table and collects every defect. */
final class ConcordanceFile<F> {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,15})?");

    private final ReferenceTable table;
    private final Function<String, Optional<F>> entry;
    private final List<Finding> findings;
    private final List<Concordance.Link<F, RegionLabel>> links = new ArrayList<>();
    private final Map<String, Long> lineOfPair = new HashMap<>();

    private ConcordanceFile(ReferenceTable table, Function<String, Optional<F>> entry, List<Finding> findings) {
        this.table = table;
        this.entry = entry;
        this.findings = new ArrayList<>(findings);
    }

    static <F> Checked<Concordance<F, RegionLabel>> parse(
            Checked<ReferenceTable> table, Function<String, Optional<F>> entry) {
        return table.find()
                .map(usable -> new ConcordanceFile<>(usable, entry, table.findings()).parse())
                .orElseGet(() -> Checked.failed(table.findings()));
    }

    private Checked<Concordance<F, RegionLabel>> parse() {
        findings.addAll(table.missingColumns(List.of("from", "to")));
        if (!findings.isEmpty()) {
            return Checked.failed(findings);
        }
        table.rows().forEach(this::link);
        Checked<Concordance<F, RegionLabel>> whole = Concordance.of(links);
        // Where a row is wrong, shares miss a whole for that reason.
        return findings.isEmpty() ? whole : Checked.failed(findings);
    }

    private void link(ReferenceRow row) {
        Optional<F> from = cell(row, "from", "01.1 / SE|A01", entry);
        Optional<RegionLabel> to = cell(row, "to", "SE|A01", RegionLabel::find);
        Optional<Share> share =
                cell(row, row.find("share").orElse("100"), "share", "0 < share ≤ 100", ConcordanceFile::share);
        if (from.isPresent() && to.isPresent() && share.isPresent() && isFirst(row)) {
            Origin origin =
                    new Origin.Place(table.file(), row.line(), row.find("note").orElse(""));
            links.add(new Concordance.Link<>(from.get(), to.get(), share.get(), origin));
        }
    }

    private <T> Optional<T> cell(ReferenceRow row, String column, String valid, Function<String, Optional<T>> parse) {
        Optional<String> text = row.find(column);
        if (text.isEmpty()) {
            findings.add(at(ReferenceFinding.EMPTY_CELL, row).with("column", column));
        }
        return text.flatMap(known -> cell(row, known, column, valid, parse));
    }

    private <T> Optional<T> cell(
            ReferenceRow row, String text, String column, String valid, Function<String, Optional<T>> parse) {
        Optional<T> value = parse.apply(text);
        if (value.isEmpty()) {
            findings.add(at(ReferenceFinding.INVALID_CELL, row)
                    .with("value", text)
                    .with("column", column)
                    .with("valid", valid));
        }
        return value;
    }

    private static Optional<Share> share(String text) {
        return Optional.of(text)
                .filter(number -> NUMBER.matcher(number).matches())
                .map(number -> Share.ofPercent(Double.parseDouble(number)))
                .filter(share -> share.percent() > 0 && share.percent() <= 100);
    }

    private boolean isFirst(ReferenceRow row) {
        String pair = row.get("from") + " → " + row.get("to");
        Long first = lineOfPair.putIfAbsent(pair, row.line());
        if (first != null) {
            findings.add(at(ReferenceFinding.DUPLICATE, row).with("value", pair).with("first", first));
        }
        return first == null;
    }

    private Finding at(ReferenceFinding code, ReferenceRow row) {
        return code.at(table.file().name(), row.line());
    }
}
