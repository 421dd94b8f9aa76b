package org.klimatgap.io.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.Location;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** An analyst's table while it is read: its usable columns, and what was noticed. */
final class TableSource {
    /** How a table is called that has no name, as results of Tablesaw's own operations may be. */
    private static final String NAMELESS = "table";

    private final Table table;
    private final String name;
    private final Map<String, Column<?>> usable = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    TableSource(Table table, List<ColumnRule> rules) {
        this.table = table;
        this.name = Optional.ofNullable(table.name())
                .filter(given -> !given.isBlank())
                .orElse(NAMELESS);
        rules.forEach(this::take);
        List<String> known = rules.stream().map(ColumnRule::name).toList();
        table.columns().forEach(column -> reportUnknown(column, known));
        if (table.isEmpty()) {
            findings.add(finding(TableFinding.NO_ROWS));
        }
    }

    private void take(ColumnRule rule) {
        if (!table.containsColumn(rule.name())) {
            reportMissing(rule);
            return;
        }
        Column<?> column = table.column(rule.name());
        if (rule.type().allows(column.type())) {
            usable.put(rule.name(), column);
        } else {
            findings.add(finding(TableFinding.WRONG_TYPE)
                    .with("column", rule.name())
                    .with("actual", column.type().name())
                    .with("valid", rule.type().names()));
        }
    }

    private void reportMissing(ColumnRule rule) {
        if (rule.required()) {
            findings.add(finding(TableFinding.MISSING_COLUMN)
                    .with("column", rule.name())
                    .with("present", Shown.all(table.columnNames())));
        }
    }

    /** Tablesaw finds a column whatever the case of its name. */
    private void reportUnknown(Column<?> column, List<String> known) {
        if (known.stream().noneMatch(column.name()::equalsIgnoreCase)) {
            findings.add(finding(TableFinding.UNKNOWN_COLUMN)
                    .with("column", Shown.of(column.name()))
                    .with("valid", known));
        }
    }

    private Finding finding(TableFinding code) {
        return Finding.at(code, Location.of(name));
    }

    String name() {
        return name;
    }

    /** A column that exists and holds what it should, or empty; what is wrong with it has been reported. */
    Optional<Column<?>> column(String column) {
        return Optional.ofNullable(usable.get(column));
    }

    void forEachRow(Consumer<TableRow> reader) {
        for (int index = 0; index < table.rowCount(); index++) {
            reader.accept(new TableRow(this, index));
        }
    }

    void report(Finding finding) {
        findings.add(finding);
    }

    List<Finding> findings() {
        return findings;
    }
}
