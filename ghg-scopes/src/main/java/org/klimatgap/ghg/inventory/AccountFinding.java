package org.klimatgap.ghg.inventory;

import org.klimatgap.finding.FindingCode;
import org.klimatgap.finding.Severity;

/** What can be wrong when lines become an account. */
public enum AccountFinding implements FindingCode {
    /** The file has no line of the municipality. */
    UNKNOWN_MUNICIPALITY("unknown-municipality", Severity.ERROR),
    /** The file has none of the sectors of the rule. */
    NO_SECTOR("no-sector", Severity.ERROR),
    /** The unit in the file names another substance than the basis. */
    SUBSTANCE_DIFFERS("substance-differs", Severity.ERROR),
    /** Sectors of the rule have no line, so that the total is a lower bound. */
    MISSING_SECTOR("missing-sector", Severity.WARNING),
    /** A cell is not estimated or confidential, so that the year's total is a lower bound. */
    LOWER_BOUND("lower-bound", Severity.WARNING),
    /** A cell is empty, so that the year has no total. */
    INCOMPLETE_YEAR("incomplete-year", Severity.WARNING),
    /** The main sectors do not sum to the source's own total. */
    SUM_DIFFERS("sum-differs", Severity.WARNING);

    private final String id;
    private final Severity severity;

    AccountFinding(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    @Override
    public String key() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
