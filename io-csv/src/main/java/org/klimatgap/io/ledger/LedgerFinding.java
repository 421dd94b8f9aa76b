package org.klimatgap.io.ledger;

import org.klimatgap.finding.FindingCode;
import org.klimatgap.finding.Severity;

/** What can be wrong with the rows of a purchase ledger; all are errors, since such a row has no known price. */
public enum LedgerFinding implements FindingCode {
    /** An amount is not a number, or larger than any ledger's. */
    INVALID_AMOUNT("invalid-amount"),
    /** A negative amount is not marked as a credit. */
    NEGATIVE_WITHOUT_CREDIT("negative-without-credit"),
    /** A credit is above zero. */
    POSITIVE_CREDIT("positive-credit"),
    /** The mark of a credit is neither yes nor no. */
    UNKNOWN_CREDIT("unknown-credit"),
    /** A currency is not one of ISO 4217. */
    UNKNOWN_CURRENCY("unknown-currency"),
    /** Neither row nor ledger says whether the amount holds value-added tax. */
    NO_VAT_BASIS("no-vat-basis"),
    /** The basis of value-added tax is neither including nor excluding. */
    UNKNOWN_VAT_BASIS("unknown-vat-basis"),
    /** Rows state another basis than the ledger, and other rows state none. */
    MIXED_VAT_BASES("mixed-vat-bases"),
    /** The amount holds value-added tax of an unknown rate. */
    NO_VAT_RATE("no-vat-rate"),
    /** A rate of value-added tax is not 0 to 100 percent. */
    INVALID_VAT_RATE("invalid-vat-rate"),
    /** A category is not one of scope 3. */
    UNKNOWN_SCOPE_CATEGORY("unknown-scope-category");

    private final String id;

    LedgerFinding(String id) {
        this.id = id;
    }

    @Override
    public String key() {
        return id;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
