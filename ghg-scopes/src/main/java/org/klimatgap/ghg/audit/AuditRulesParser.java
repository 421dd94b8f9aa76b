package org.klimatgap.ghg.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.reference.ReferenceFinding;
import org.klimatgap.reference.ReferenceRow;
import org.klimatgap.reference.ReferenceTable;

/** Makes rules of a cited table and collects every defect. */
final class AuditRulesParser {
    private static final List<String> COLUMNS = List.of("threshold", "value", "reason");

    private final ReferenceTable table;
    private final List<Finding> findings;
    private final Map<AuditThreshold, String> values = new EnumMap<>(AuditThreshold.class);
    private final Map<AuditThreshold, String> reasons = new EnumMap<>(AuditThreshold.class);
    private final Map<AuditThreshold, Long> lines = new EnumMap<>(AuditThreshold.class);

    private AuditRulesParser(ReferenceTable table, List<Finding> findings) {
        this.table = table;
        this.findings = new ArrayList<>(findings);
    }

    static Checked<AuditRules> parse(Checked<ReferenceTable> table) {
        return table.find()
                .map(usable -> new AuditRulesParser(usable, table.findings()).parse())
                .orElseGet(() -> Checked.failed(table.findings()));
    }

    private Checked<AuditRules> parse() {
        findings.addAll(table.missingColumns(COLUMNS));
        if (findings.isEmpty()) {
            table.rows().forEach(this::add);
            requireAll();
        }
        return findings.isEmpty()
                ? Checked.of(new AuditRules(table, values, reasons, EnumSet.allOf(AuditCheck.class)), findings)
                : Checked.failed(findings);
    }

    private void add(ReferenceRow row) {
        List<Finding> empty = COLUMNS.stream()
                .filter(column -> row.find(column).isEmpty())
                .map(column -> at(ReferenceFinding.EMPTY_CELL, row).with("column", column))
                .toList();
        findings.addAll(empty);
        if (empty.isEmpty()) {
            AuditThreshold.find(row.get("threshold"))
                    .ifPresentOrElse(
                            threshold -> add(row, threshold),
                            () -> findings.add(invalid(row, "threshold", ids(List.of(AuditThreshold.values())))));
        }
    }

    private void add(ReferenceRow row, AuditThreshold threshold) {
        Optional<Long> first = Optional.ofNullable(lines.putIfAbsent(threshold, row.line()));
        if (first.isPresent()) {
            findings.add(at(ReferenceFinding.DUPLICATE, row)
                    .with("value", threshold.id())
                    .with("first", first.get()));
        } else if (isValid(threshold, row.get("value"))) {
            values.put(threshold, row.get("value"));
            reasons.put(threshold, row.get("reason"));
        } else {
            findings.add(invalid(row, "value", threshold.example()));
        }
    }

    private static boolean isValid(AuditThreshold threshold, String value) {
        try {
            threshold.parse(value);
            return true;
        } catch (IllegalArgumentException notANumberInItsUnit) {
            return false;
        }
    }

    private void requireAll() {
        List<AuditThreshold> absent = Arrays.stream(AuditThreshold.values())
                .filter(threshold -> !lines.containsKey(threshold))
                .toList();
        if (!absent.isEmpty()) {
            findings.add(ReferenceFinding.INVALID_CELL
                    .in(table.file().name())
                    .with("value", ids(List.copyOf(lines.keySet())))
                    .with("column", "threshold")
                    .with("valid", ids(List.of(AuditThreshold.values()))));
        }
    }

    private static List<String> ids(List<AuditThreshold> thresholds) {
        return thresholds.stream().map(AuditThreshold::id).toList();
    }

    private Finding invalid(ReferenceRow row, String column, Object valid) {
        return at(ReferenceFinding.INVALID_CELL, row)
                .with("value", row.get(column))
                .with("column", column)
                .with("valid", valid);
    }

    private Finding at(ReferenceFinding kind, ReferenceRow row) {
        return kind.at(table.file().name(), row.line());
    }
}
