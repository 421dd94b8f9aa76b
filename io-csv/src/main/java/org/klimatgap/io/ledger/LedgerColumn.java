package org.klimatgap.io.ledger;

import java.util.Locale;

/** A column of a purchase ledger, such as 'amount'. */
public enum LedgerColumn {
    /** The day of the purchase. */
    DATE,
    /** The year of the purchase; goes before the date. */
    YEAR,
    /** The account. */
    ACCOUNT,
    /** The supplier's identifier, for instance an organisation number. */
    SUPPLIER,
    /** The supplier's name. */
    SUPPLIER_NAME,
    /** The purchase category. */
    CATEGORY,
    /** The money. */
    AMOUNT,
    /** ISO 4217. */
    CURRENCY,
    /** Whether the amount holds value-added tax. */
    VAT_BASIS,
    /** The rate of value-added tax in percent. */
    VAT_RATE,
    /** The unit of organisation that bought. */
    UNIT,
    /** The category of scope 3. */
    SCOPE_CATEGORY,
    /** Whether the row is a credit. */
    CREDIT;

    private final String id;

    LedgerColumn() {
        this.id = name().toLowerCase(Locale.ROOT);
    }

    /** {@return the name in a file that has no names of its own, for instance {@code vat_basis}} */
    public String id() {
        return id;
    }

    @Override
    public String toString() {
        return id;
    }
}
