package org.klimatgap.ghg.spend;

import org.klimatgap.finding.FindingCode;
import org.klimatgap.finding.Severity;

/** What can be wrong with spend and with the files that price it. */
public enum SpendFinding implements FindingCode {
    /** A purchase category is not in the factor file. */
    UNKNOWN_CATEGORY("unknown-category", Severity.ERROR),
    /** A purchase category is in the factor file without a factor. */
    NO_FACTOR("no-factor", Severity.WARNING),
    /** The exchange rate of a currency and year is not stated. */
    NO_EXCHANGE_RATE("no-exchange-rate", Severity.ERROR),
    /** The price index has no level for a year. */
    NO_PRICE_INDEX("no-price-index", Severity.ERROR),
    /** A factor in prices of another year names no price index. */
    NO_INDEX_NAMED("no-index-named", Severity.ERROR),
    /** No rule leaves out what is counted in scopes 1 and 2. */
    NO_EXCLUSIONS("no-exclusions", Severity.WARNING),
    /** A rule leaves nothing out. */
    UNUSED_EXCLUSION("unused-exclusion", Severity.WARNING),
    /** A supplier's figure meets no purchase. */
    UNUSED_SUPPLIER_FIGURE("unused-supplier-figure", Severity.WARNING),
    /** Purchases of a supplier that reports tonnes do not add up to anything above zero. */
    NO_SPEND_TO_SHARE_BY("no-spend-to-share-by", Severity.WARNING),
    /** The parts of a purchaser's price are not 100 % together. */
    PRICE_PARTS_NOT_WHOLE("price-parts-not-whole", Severity.ERROR),
    /** A supplier's row has both a factor and tonnes, or neither. */
    ONE_FIGURE_OF_A_SUPPLIER("one-figure-of-a-supplier", Severity.ERROR),
    /** A rule names neither account nor category and would leave everything out. */
    RULE_FOR_EVERYTHING("rule-for-everything", Severity.ERROR);

    private final String id;
    private final Severity severity;

    SpendFinding(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    @Override
    public String key() {
        return "finding." + id;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
