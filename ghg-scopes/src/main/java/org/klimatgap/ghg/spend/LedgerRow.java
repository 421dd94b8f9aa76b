package org.klimatgap.ghg.spend;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klimatgap.finding.Location;
import org.klimatgap.ghg.scope.Scope;
import org.klimatgap.ghg.scope.ScopeCategory;

/**
 * A row of a purchase ledger, such as 'ledger.csv:2, 2023, skolan, 5460, furniture: 1250000 SEK, including 25 %'.
 *
 * <p>It can be serialised, so that a distributed engine can hold it.
 *
 * @param place the file and the line
 * @param year the year of the purchase
 * @param unit the unit of organisation that bought
 * @param account the account, or empty where the ledger has none
 * @param supplier who sold
 * @param category the purchase category, a code of the organisation's own or of the Common Procurement Vocabulary
 * @param statedScope the category of scope 3 that the row itself states, or null; see {@link #scope()}
 * @param amount the money
 */
public record LedgerRow(
        Location place,
        int year,
        String unit,
        String account,
        Supplier supplier,
        String category,
        @Nullable ScopeCategory statedScope,
        LedgerAmount amount)
        implements Serializable {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the place is no line, unit or category is blank, or the stated category is not one of
     *     scope 3
     */
    public LedgerRow {
        if (place.line() < 1) {
            throw new IllegalArgumentException("a row of a ledger needs a line, was " + place);
        }
        if (unit.isBlank() || category.isBlank()) {
            throw new IllegalArgumentException("a row of a ledger needs a unit and a category, was '" + unit + "' and '"
                    + category + "' at " + place);
        }
        if (statedScope != null && statedScope.scope() != Scope.SCOPE_3) {
            throw new IllegalArgumentException("spend belongs to scope 3, was " + statedScope + " at " + place);
        }
    }

    /** {@return the category of scope 3 that the row itself states; empty when its purchase category decides} */
    public Optional<ScopeCategory> scope() {
        return Optional.ofNullable(statedScope);
    }

    @Override
    public String toString() {
        return place + ", " + year + ", " + unit + ", " + account + ", " + category + ": " + amount;
    }
}
