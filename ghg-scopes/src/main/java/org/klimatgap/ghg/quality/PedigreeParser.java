package org.klimatgap.ghg.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.reference.ReferenceFinding;
import org.klimatgap.reference.ReferenceRow;
import org.klimatgap.reference.ReferenceTable;

/** Makes a matrix of a cited table and collects every defect. */
final class PedigreeParser {
    private static final List<String> RATINGS =
            Arrays.stream(QualityRating.values()).map(QualityRating::id).toList();
    private static final List<String> INDICATORS =
            Arrays.stream(QualityIndicator.values()).map(QualityIndicator::id).toList();

    private final ReferenceTable table;
    private final List<Finding> findings;
    private final Map<QualityIndicator, List<Double>> factors = new EnumMap<>(QualityIndicator.class);
    private final Map<QualityIndicator, Long> lines = new EnumMap<>(QualityIndicator.class);

    private PedigreeParser(ReferenceTable table, List<Finding> findings) {
        this.table = table;
        this.findings = new ArrayList<>(findings);
    }

    static Checked<PedigreeMatrix> parse(Checked<ReferenceTable> table) {
        return table.find()
                .map(usable -> new PedigreeParser(usable, table.findings()).parse())
                .orElseGet(() -> Checked.failed(table.findings()));
    }

    private Checked<PedigreeMatrix> parse() {
        findings.addAll(table.missingColumns(
                Stream.concat(Stream.of("indicator"), RATINGS.stream()).toList()));
        if (findings.isEmpty()) {
            table.rows().forEach(this::add);
            requireAll();
        }
        return findings.isEmpty() ? Checked.of(new PedigreeMatrix(table, factors), findings) : Checked.failed(findings);
    }

    private void add(ReferenceRow row) {
        Optional<QualityIndicator> indicator = row.find("indicator").flatMap(QualityIndicator::find);
        if (indicator.isEmpty()) {
            findings.add(invalid(row, "indicator", INDICATORS));
            return;
        }
        Long first = lines.putIfAbsent(indicator.get(), row.line());
        if (first != null) {
            findings.add(at(ReferenceFinding.DUPLICATE, row)
                    .with("value", indicator.get().id())
                    .with("first", first));
            return;
        }
        factors.put(
                indicator.get(),
                RATINGS.stream().map(rating -> factor(row, rating)).toList());
    }

    private double factor(ReferenceRow row, String rating) {
        String cell = row.find(rating).orElse("");
        if (cell.isEmpty()) {
            findings.add(at(ReferenceFinding.EMPTY_CELL, row).with("column", rating));
        } else if (!cell.matches("[1-9][0-9]*(\\.[0-9]+)?")) {
            findings.add(invalid(row, rating, "1.05"));
        } else {
            return Double.parseDouble(cell);
        }
        return 1;
    }

    private void requireAll() {
        INDICATORS.stream()
                .filter(id -> !lines.containsKey(QualityIndicator.find(id).orElseThrow()))
                .map(id -> ReferenceFinding.UNKNOWN_REFERENCE
                        .in(table.file().name())
                        .with("value", id)
                        .with("column", "indicator"))
                .forEach(findings::add);
    }

    private Finding invalid(ReferenceRow row, String column, Object valid) {
        return at(ReferenceFinding.INVALID_CELL, row)
                .with("value", row.find(column).orElse(""))
                .with("column", column)
                .with("valid", valid);
    }

    private Finding at(ReferenceFinding kind, ReferenceRow row) {
        return kind.at(table.file().name(), row.line());
    }
}
