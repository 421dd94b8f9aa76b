package org.klimatgap.io.gpc;

import org.klimatgap.finding.FindingCode;
import org.klimatgap.finding.Severity;

/** What can be wrong in a row by GPC reference, beside what can be wrong in any CSV file; each is an error. */
public enum GpcCsvFinding implements FindingCode {
    /** A reference is no sub-sector that has a scope. */
    UNKNOWN_REFERENCE("unknown-reference"),
    /** The GWP set has no such gas. */
    UNKNOWN_GAS("unknown-gas"),
    /** The key IE does not say where. */
    TARGET_NEEDED("target-needed"),
    /** A row says where it is included and does not have the key IE. */
    TARGET_WITHOUT_KEY("target-without-key"),
    /** A cell holds a word that is none of the valid ones. */
    UNKNOWN_WORD("unknown-word"),
    /** A sub-sector, year, gas and source stand twice. */
    DUPLICATE_ROW("duplicate-row");

    private final String id;

    GpcCsvFinding(String id) {
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
