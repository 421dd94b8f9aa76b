package org.klimatgap.ghg.spend;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.reference.ReferenceRow;
import org.klimatgap.reference.ReferenceTable;

/**
 * Rules that leave out what is counted elsewhere, such as energy and fuel of scopes 1 and 2; the first that matches decides.
 *
 * <p>A {@link ReferenceTable} with the columns {@code account} and {@code category} (a code, or its beginning and an asterisk; one
 * of the two may be empty), {@code counted_in} (a {@link ScopeCategory}, for instance {@code 2.electricity}) and {@code reason}
 * (may be empty).
 *
 * @param rules the rules, in the order of the file
 */
public record LedgerExclusions(List<LedgerExclusion> rules) implements Serializable {
    private static final List<String> COLUMNS = List.of("account", "category", "counted_in", "reason");

    /** Copies the rules. */
    public LedgerExclusions {
        rules = List.copyOf(rules);
    }

    /** {@return no rule, for a ledger that holds nothing of scopes 1 and 2} */
    public static LedgerExclusions none() {
        return new LedgerExclusions(List.of());
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @return the rules, or every defect of the file
     */
    public static Checked<LedgerExclusions> read(Path path) {
        return CitedRows.read(ReferenceTable.read(path), COLUMNS, LedgerExclusions::parse);
    }

    private static LedgerExclusions parse(CitedRows rows) {
        List<LedgerExclusion> rules = new ArrayList<>();
        rows.rows().forEach(row -> rule(rows, row).ifPresent(rules::add));
        return new LedgerExclusions(rules);
    }

    private static Optional<LedgerExclusion> rule(CitedRows rows, ReferenceRow row) {
        Optional<String> account = row.find("account");
        Optional<String> category = row.find("category");
        Optional<ScopeCategory> countedIn = rows.requireCategory(row, "counted_in");
        if (account.isEmpty() && category.isEmpty()) {
            rows.report(row, SpendFinding.RULE_FOR_EVERYTHING, finding -> finding);
            return Optional.empty();
        }
        return countedIn.map(known ->
                new LedgerExclusion(account, category, known, row.find("reason").orElse(""), rows.place(row)));
    }

    /**
     * Finds the rule that leaves purchases out.
     *
     * @param account their account
     * @param category their purchase category
     * @return the first rule that matches, or empty
     */
    public Optional<LedgerExclusion> find(String account, String category) {
        return rules.stream().filter(rule -> rule.matches(account, category)).findFirst();
    }
}
