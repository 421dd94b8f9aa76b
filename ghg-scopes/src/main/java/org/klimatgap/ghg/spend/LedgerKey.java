package org.klimatgap.ghg.spend;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klimatgap.ghg.scope.ScopeCategory;

/**
 * What rows have in common that are added up together, such as 'ledger.csv, 2023, skolan, 5460, furniture, SEK, including 25 %'.
 *
 * <p>All rows of a key have the same price: emissions are the sum of their money times one number. Keys have an order of their
 * own, so that whatever is computed of them is computed in the same order everywhere.
 *
 * @param file the ledger file
 * @param year the year of the purchases
 * @param unit the unit of organisation; empty where units are added up
 * @param account the account; empty where the ledger has none, or accounts are added up
 * @param supplier the supplier's identifier; empty where suppliers are added up
 * @param category the purchase category
 * @param statedScope the category of scope 3 that the rows state, or null
 * @param currency ISO 4217
 * @param vat the value-added tax inside the amounts
 */
public record LedgerKey(
        String file,
        int year,
        String unit,
        String account,
        String supplier,
        String category,
        @Nullable ScopeCategory statedScope,
        String currency,
        VatTerms vat)
        implements Serializable, Comparable<LedgerKey> {
    private static final Comparator<LedgerKey> ORDER = Comparator.comparing(LedgerKey::unit)
            .thenComparingInt(LedgerKey::year)
            .thenComparing(LedgerKey::category)
            .thenComparing(LedgerKey::supplier)
            .thenComparing(LedgerKey::account)
            .thenComparing(LedgerKey::scopeId)
            .thenComparing(LedgerKey::currency)
            .thenComparing(key -> key.vat().basis())
            .thenComparing(key -> key.vat().rate())
            .thenComparing(LedgerKey::file);

    /** The key without the unit, and without the supplier unless it is kept apart. */
    static LedgerKey shared(LedgerRow row, boolean namedSupplier) {
        LedgerAmount amount = row.amount();
        return new LedgerKey(
                row.place().file(),
                row.year(),
                "",
                row.account(),
                namedSupplier ? row.supplier().id() : "",
                row.category(),
                row.statedScope(),
                amount.currency(),
                amount.vat());
    }

    LedgerKey withUnit(String other) {
        return new LedgerKey(file, year, other, account, supplier, category, statedScope, currency, vat);
    }

    LedgerKey withSupplier(String other) {
        return new LedgerKey(file, year, unit, account, other, category, statedScope, currency, vat);
    }

    LedgerKey withoutAccount() {
        return new LedgerKey(file, year, unit, "", supplier, category, statedScope, currency, vat);
    }

    /** {@return the category of scope 3 that the rows themselves state, or empty} */
    public Optional<ScopeCategory> scope() {
        return Optional.ofNullable(statedScope);
    }

    private String scopeId() {
        return scope().map(ScopeCategory::id).orElse("");
    }

    @Override
    public int compareTo(LedgerKey other) {
        return ORDER.compare(this, other);
    }
}
