package org.klimatgap.budget;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Share;
import org.klimatgap.reference.ReferenceFinding;
import org.klimatgap.reference.ReferenceRow;
import org.klimatgap.reference.ReferenceTable;

/** Makes published budgets of a cited table and collects every defect. */
final class StatedBudgetParser {
    private static final List<String> FILLED =
            List.of("id", "kind", "area", "first_year", "amount", "unit", "confidence", "source");
    private static final List<String> COLUMNS = List.of(
            "id", "kind", "area", "first_year", "temperature", "probability", "amount", "unit", "confidence", "source");
    private static final Map<String, Double> UNITS = Map.of("t", 1.0, "kt", 1e3, "Mt", 1e6, "Gt", 1e9);
    private static final String DECIMAL = "[0-9]+(\\.[0-9]+)?";
    /** A form that a cell must have, and how a valid one looks. */
    private static final Map<String, List<String>> FORMS = forms();

    private final ReferenceTable table;
    private final List<Finding> findings;
    private final List<StatedBudget> budgets = new ArrayList<>();
    private final Map<String, Long> lines = new LinkedHashMap<>();

    private StatedBudgetParser(ReferenceTable table, List<Finding> findings) {
        this.table = table;
        this.findings = new ArrayList<>(findings);
    }

    private static Map<String, List<String>> forms() {
        Map<String, List<String>> forms = new LinkedHashMap<>();
        forms.put("kind", List.of("budget|overhead", "budget, overhead"));
        forms.put("first_year", List.of("[12][0-9]{3}", "2024"));
        forms.put("temperature", List.of(DECIMAL, "1.5"));
        forms.put("probability", List.of("100|[0-9]{1,2}(\\.[0-9]+)?", "0–100"));
        forms.put("amount", List.of(DECIMAL, "1234.5"));
        forms.put("unit", List.of("t|kt|Mt|Gt", "t, kt, Mt, Gt"));
        return forms;
    }

    static Checked<StatedBudgets> parse(Checked<ReferenceTable> table) {
        return table.find()
                .map(usable -> new StatedBudgetParser(usable, table.findings()).parse())
                .orElseGet(() -> Checked.failed(table.findings()));
    }

    private Checked<StatedBudgets> parse() {
        findings.addAll(table.missingColumns(COLUMNS));
        if (findings.isEmpty()) {
            table.rows().forEach(this::add);
        }
        return Checked.of(new StatedBudgets(table, budgets), findings);
    }

    private void add(ReferenceRow row) {
        List<Finding> defects = new ArrayList<>();
        FILLED.stream()
                .filter(column -> row.find(column).isEmpty())
                .forEach(column ->
                        defects.add(at(ReferenceFinding.EMPTY_CELL, row).with("column", column)));
        FORMS.forEach((column, form) -> row.find(column)
                .filter(cell -> !cell.matches(form.get(0)))
                .ifPresent(cell -> defects.add(at(ReferenceFinding.INVALID_CELL, row)
                        .with("value", cell)
                        .with("column", column)
                        .with("valid", form.get(1)))));
        row.find("id").ifPresent(id -> checkUnique(id, row, defects));
        if (defects.isEmpty()) {
            budgets.add(budget(row));
        }
        findings.addAll(defects);
    }

    private void checkUnique(String id, ReferenceRow row, List<Finding> defects) {
        Long first = lines.putIfAbsent(id, row.line());
        if (first != null) {
            defects.add(at(ReferenceFinding.DUPLICATE, row).with("value", id).with("first", first));
        }
    }

    private StatedBudget budget(ReferenceRow row) {
        int year = Integer.parseInt(row.get("first_year"));
        double factor = UNITS.getOrDefault(row.get("unit"), 1.0);
        Emissions tonnes = Emissions.ofTonnes(Double.parseDouble(row.get("amount")) * factor);
        boolean isBudget = row.get("kind").equals("budget");
        Optional<Share> probability = row.find("probability").map(cell -> Share.ofPercent(Double.parseDouble(cell)));
        return new StatedBudget(
                row.get("id"),
                isBudget ? StatedBudget.Kind.BUDGET : StatedBudget.Kind.OVERHEAD,
                row.get("area"),
                year,
                row.find("temperature"),
                probability,
                new Traced<>(
                        isBudget ? BudgetText.BUDGET_FROM.of(year) : BudgetText.OVERHEAD.of(),
                        tonnes,
                        new Origin.Place(table.file(), row.line(), row.get("source"))),
                row.get("confidence"),
                row.get("source"));
    }

    private Finding at(ReferenceFinding kind, ReferenceRow row) {
        return kind.at(table.file().name(), row.line());
    }
}
