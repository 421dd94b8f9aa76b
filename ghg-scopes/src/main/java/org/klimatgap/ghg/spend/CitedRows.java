package org.klimatgap.ghg.spend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.FindingCode;
import org.klimatgap.ghg.scope.Scope;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.reference.ReferenceFinding;
import org.klimatgap.reference.ReferenceRow;
import org.klimatgap.reference.ReferenceTable;

/** Reads the cells of a cited table and collects every defect. */
final class CitedRows {
    private final ReferenceTable table;
    private final List<Finding> findings;
    private final Map<List<?>, Long> lines = new HashMap<>();

    private CitedRows(ReferenceTable table, List<Finding> findings) {
        this.table = table;
        this.findings = new ArrayList<>(findings);
    }

    /** Makes a value of a table whose columns are there; the value has what could be read. */
    static <T> Checked<T> read(Checked<ReferenceTable> table, List<String> columns, Function<CitedRows, T> maker) {
        if (table.find().isEmpty()) {
            return Checked.failed(table.findings());
        }
        CitedRows rows = new CitedRows(table.get(), table.findings());
        List<Finding> missing = rows.table.missingColumns(columns);
        rows.findings.addAll(missing);
        if (!missing.isEmpty()) {
            return Checked.failed(rows.findings);
        }
        T value = maker.apply(rows);
        return Checked.of(value, rows.findings);
    }

    ReferenceTable table() {
        return table;
    }

    List<ReferenceRow> rows() {
        return table.rows();
    }

    Optional<String> require(ReferenceRow row, String column) {
        Optional<String> cell = row.find(column);
        if (cell.isEmpty()) {
            report(row, ReferenceFinding.EMPTY_CELL, finding -> finding.with("column", column));
        }
        return cell;
    }

    /** A number of zero or more; empty when the cell is empty or, after a finding, when it is no such number. */
    Optional<BigDecimal> number(ReferenceRow row, String column) {
        Optional<String> cell = row.find(column);
        Optional<BigDecimal> number = cell.flatMap(CitedRows::decimal);
        if (cell.isPresent() && number.isEmpty()) {
            invalid(row, column, cell.get(), List.of("0.05", "12"));
        }
        return number;
    }

    /** A number above zero that must be there. */
    Optional<BigDecimal> requirePositive(ReferenceRow row, String column) {
        Optional<BigDecimal> number = require(row, column).flatMap(cell -> number(row, column));
        if (number.filter(each -> each.signum() == 0).isPresent()) {
            invalid(row, column, row.get(column), List.of("> 0"));
        }
        return number.filter(each -> each.signum() > 0);
    }

    Optional<Integer> requireYear(ReferenceRow row, String column) {
        Optional<String> cell = require(row, column);
        Optional<Integer> year =
                cell.filter(text -> text.matches("(19|20)[0-9]{2}|2100")).map(Integer::valueOf);
        if (cell.isPresent() && year.isEmpty()) {
            invalid(row, column, cell.get(), List.of("1900–2100"));
        }
        return year;
    }

    Optional<String> requireCurrency(ReferenceRow row, String column) {
        Optional<String> cell = require(row, column);
        Optional<String> currency = cell.filter(LedgerAmount::isCurrency);
        if (cell.isPresent() && currency.isEmpty()) {
            invalid(row, column, cell.get(), List.of("SEK", "EUR"));
        }
        return currency;
    }

    /** A category of scope 3, where spend belongs. */
    Optional<ScopeCategory> requireScope3(ReferenceRow row, String column) {
        Optional<String> cell = require(row, column);
        Optional<ScopeCategory> category =
                cell.flatMap(ScopeCategory::find).filter(found -> found.scope() == Scope.SCOPE_3);
        if (cell.isPresent() && category.isEmpty()) {
            invalid(row, column, cell.get(), categories(Scope.SCOPE_3));
        }
        return category;
    }

    /** A category of any scope. */
    Optional<ScopeCategory> requireCategory(ReferenceRow row, String column) {
        Optional<String> cell = require(row, column);
        Optional<ScopeCategory> category = cell.flatMap(ScopeCategory::find);
        if (cell.isPresent() && category.isEmpty()) {
            invalid(row, column, cell.get(), categories(Scope.values()));
        }
        return category;
    }

    private static List<String> categories(Scope... scopes) {
        return Arrays.stream(ScopeCategory.values())
                .filter(category -> Arrays.asList(scopes).contains(category.scope()))
                .map(ScopeCategory::id)
                .toList();
    }

    /** Whether a key stands in the table for the first time; a second one is a finding. */
    boolean isFirst(ReferenceRow row, List<?> key) {
        Long first = lines.putIfAbsent(key, row.line());
        if (first != null) {
            report(
                    row,
                    ReferenceFinding.DUPLICATE,
                    finding -> finding.with("value", text(key)).with("first", first));
        }
        return first == null;
    }

    private static String text(List<?> key) {
        return String.join(", ", key.stream().map(String::valueOf).toList());
    }

    private void invalid(ReferenceRow row, String column, String value, List<String> valid) {
        report(
                row,
                ReferenceFinding.INVALID_CELL,
                finding -> finding.with("value", value).with("column", column).with("valid", valid));
    }

    void report(ReferenceRow row, FindingCode code, Function<Finding, Finding> arguments) {
        findings.add(arguments.apply(code.at(table.file().name(), row.line())));
    }

    /** A number of the table with its line and the table's source. */
    <Q extends Quantity> Traced<Q> traced(ReferenceRow row, Message name, Q value) {
        return new Traced<>(name, value, place(row));
    }

    Origin.Place place(ReferenceRow row) {
        return new Origin.Place(table.file(), row.line(), table.cited("source").orElse(""));
    }

    private static Optional<BigDecimal> decimal(String text) {
        return text.matches("[0-9]{1,30}(\\.[0-9]{1,30})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
