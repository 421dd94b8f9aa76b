package org.klimatgap.gwp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.reference.ReferenceFinding;
import org.klimatgap.reference.ReferenceRow;
import org.klimatgap.reference.ReferenceTable;

/** Makes a GWP set of one column of a cited table and collects every defect. */
final class GwpParser {
    private final ReferenceTable table;
    private final String id;
    private final List<Finding> findings;
    private final Map<Gas, Double> factors = new LinkedHashMap<>();
    private final Map<String, Long> lines = new LinkedHashMap<>();

    private GwpParser(ReferenceTable table, String id, List<Finding> findings) {
        this.table = table;
        this.id = id;
        this.findings = new ArrayList<>(findings);
    }

    static Checked<GwpSet> parse(Checked<ReferenceTable> table, String id) {
        return table.find()
                .map(usable -> new GwpParser(usable, id, table.findings()).parse())
                .orElseGet(() -> Checked.failed(table.findings()));
    }

    private Checked<GwpSet> parse() {
        findings.addAll(table.missingColumns(List.of("gas", id)));
        if (findings.isEmpty()) {
            table.rows().forEach(this::add);
        }
        return Checked.of(new GwpSet(id, factors, table), findings);
    }

    private void add(ReferenceRow row) {
        String gas = row.find("gas").orElse("");
        if (gas.isEmpty()) {
            findings.add(at(ReferenceFinding.EMPTY_CELL, row).with("column", "gas"));
            return;
        }
        Long first = lines.putIfAbsent(gas, row.line());
        if (first != null) {
            findings.add(at(ReferenceFinding.DUPLICATE, row).with("value", gas).with("first", first));
        } else {
            row.find(id).ifPresent(cell -> addFactor(row, Gas.of(gas), cell));
        }
    }

    private void addFactor(ReferenceRow row, Gas gas, String cell) {
        if (cell.matches("[0-9]+(\\.[0-9]+)?")) {
            factors.put(gas, Double.parseDouble(cell));
        } else {
            findings.add(at(ReferenceFinding.INVALID_CELL, row)
                    .with("value", cell)
                    .with("column", id)
                    .with("valid", "1234.5"));
        }
    }

    private Finding at(ReferenceFinding kind, ReferenceRow row) {
        return kind.at(table.file().name(), row.line());
    }
}
