package org.klimatgap.io.table;

import static org.klimatgap.finding.Severity.ERROR;
import static org.klimatgap.finding.Severity.WARNING;

import org.klimatgap.finding.FindingCode;
import org.klimatgap.finding.Severity;

/** What can be wrong with an analyst's table, such as 'missing-column'; rows are counted from 1. */
public enum TableFinding implements FindingCode {
    /** A column is missing. */
    MISSING_COLUMN("missing-column", ERROR),
    /** A column holds another type of cells. */
    WRONG_TYPE("wrong-type", ERROR),
    /** A column is not part of the layout and is ignored. */
    UNKNOWN_COLUMN("unknown-column", WARNING),
    /** The table has no row. */
    NO_ROWS("no-rows", ERROR),
    /** A cell that must be filled is missing. */
    MISSING_CELL("missing-cell", ERROR),
    /** A row has neither value nor notation key. */
    MISSING_VALUE("missing-value", ERROR),
    /** A row has both a value and a notation key. */
    VALUE_AND_NOTATION("value-and-notation", ERROR),
    /** A value is infinite. */
    NOT_FINITE("not-finite", ERROR),
    /** A value is below zero. */
    NEGATIVE("negative", ERROR),
    /** An area code lacks its leading zero. */
    LEADING_ZERO("leading-zero", ERROR),
    /** An area code is none of municipality, county and nation. */
    INVALID_CODE("invalid-code", ERROR),
    /** An area has two names; the first is used. */
    TWO_NAMES("two-names", WARNING),
    /** A sector is not in the scheme. */
    UNKNOWN_SECTOR("unknown-sector", ERROR),
    /** A year is not from 1900 to 2100. */
    INVALID_YEAR("invalid-year", ERROR),
    /** A notation key is not known. */
    UNKNOWN_NOTATION("unknown-notation", ERROR),
    /** A unit is not tonnes. */
    UNKNOWN_UNIT("unknown-unit", ERROR),
    /** A status is not known. */
    UNKNOWN_STATUS("unknown-status", ERROR),
    /** The units of one area and sector name different substances. */
    MIXED_SUBSTANCES("mixed-substances", ERROR),
    /** An area, sector and year stand twice. */
    DUPLICATE_CELL("duplicate-cell", ERROR),
    /** A series and year stand twice. */
    DUPLICATE_YEAR("duplicate-year", ERROR);

    private final String id;
    private final Severity severity;

    TableFinding(String id, Severity severity) {
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
