package org.klimatgap.ghg.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.FindingCode;
import org.klimatgap.provenance.Origin;
import org.klimatgap.reference.ReferenceFinding;
import org.klimatgap.reference.ReferenceRow;
import org.klimatgap.reference.ReferenceTable;

/** Reads the cells of a cited table and collects what is wrong with them. */
final class CellChecks {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,15})?");

    private final ReferenceTable table;
    private final List<Finding> findings;

    CellChecks(ReferenceTable table, List<Finding> findings) {
        this.table = table;
        this.findings = new ArrayList<>(findings);
    }

    /** Reports each column that is not there. */
    boolean hasColumns(List<String> columns) {
        findings.addAll(table.missingColumns(columns));
        return findings.isEmpty();
    }

    Optional<String> text(ReferenceRow row, String column) {
        Optional<String> cell = row.find(column);
        if (cell.isEmpty()) {
            report(ReferenceFinding.EMPTY_CELL, row, column);
        }
        return cell;
    }

    /** A number of at least zero. */
    Optional<Double> number(ReferenceRow row, String column) {
        return one(
                row,
                column,
                cell -> NUMBER.matcher(cell).matches() ? Optional.of(Double.valueOf(cell)) : Optional.empty(),
                "1234.5");
    }

    /** A cell that must be one of some values. */
    <T> Optional<T> one(ReferenceRow row, String column, Function<String, Optional<T>> find, Object valid) {
        Optional<String> cell = text(row, column);
        Optional<T> value = cell.flatMap(find);
        if (cell.isPresent() && value.isEmpty()) {
            invalid(row, column, cell.get(), valid);
        }
        return value;
    }

    /** The validity between the columns {@code from} and {@code to}, of which an empty one is open. */
    Optional<Period> validity(ReferenceRow row) {
        String from = row.find("from").orElse(Period.ALWAYS.first().toString());
        String to = row.find("to").orElse(Period.ALWAYS.last().toString());
        Optional<Period> period = Period.find(from + "/" + to);
        if (period.isEmpty()) {
            invalid(row, "from", from + "/" + to, "2021-08-01, 2021-12-31");
        }
        return period;
    }

    void invalid(ReferenceRow row, String column, String value, Object valid) {
        add(at(ReferenceFinding.INVALID_CELL, row)
                .with("value", value)
                .with("column", column)
                .with("valid", valid));
    }

    void duplicate(ReferenceRow row, String value, long first) {
        add(at(ReferenceFinding.DUPLICATE, row).with("value", value).with("first", first));
    }

    private void report(ReferenceFinding kind, ReferenceRow row, String column) {
        add(at(kind, row).with("column", column));
    }

    Finding at(FindingCode kind, ReferenceRow row) {
        return kind.at(table.file().name(), row.line());
    }

    Origin origin(ReferenceRow row) {
        return new Origin.Place(table.file(), row.line(), row.find("source").orElse(""));
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
