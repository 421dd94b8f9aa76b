package org.klimatgap.io.recalculation;

import org.klimatgap.finding.FindingCode;
import org.klimatgap.finding.Severity;

/** What can be wrong in a recalculation ledger, beside what can be wrong in any CSV file; each is an error. */
public enum RecalculationCsvFinding implements FindingCode {
    /** A date is neither a year nor a day. */
    INVALID_CHANGE_DATE("invalid-change-date"),
    /** A kind of change is not known. */
    UNKNOWN_KIND("unknown-kind"),
    /** A part of the inventory is not known. */
    UNKNOWN_PART("unknown-part"),
    /** Two rows of one change say different things of it. */
    CHANGE_DIFFERS("change-differs"),
    /** Two rows of one change and year are of parts that overlap. */
    PART_TWICE("part-twice");

    private final String id;

    RecalculationCsvFinding(String id) {
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
