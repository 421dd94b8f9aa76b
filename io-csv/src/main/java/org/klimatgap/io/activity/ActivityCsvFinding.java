package org.klimatgap.io.activity;

import org.klimatgap.finding.FindingCode;
import org.klimatgap.finding.Severity;

/** What can be wrong with a row of activities, such as 'activities.csv:3: unknown unit "gal" …'; all are errors. */
public enum ActivityCsvFinding implements FindingCode {
    /** The GHG Protocol has no such category. */
    UNKNOWN_CATEGORY("unknown-category"),
    /** The unit is none of the library's. */
    UNKNOWN_UNIT("unknown-unit"),
    /** The stage is none of a life cycle. */
    UNKNOWN_STAGE("unknown-stage"),
    /** The period is none, or not within one year. */
    BAD_PERIOD("bad-period"),
    /** The distance of a flight is not above zero. */
    BAD_DISTANCE("bad-distance"),
    /** The flag of a credit is neither yes nor no. */
    BAD_CREDIT("bad-credit"),
    /** The quality of the data is not in points. */
    BAD_QUALITY("bad-quality"),
    /** An amount is below zero and no credit. */
    NEGATIVE_AMOUNT("negative-amount"),
    /** IE does not say where, or another key does. */
    INCLUDED_WHERE("included-where"),
    /** A notation key has a unit. */
    UNIT_WITHOUT_NUMBER("unit-without-number"),
    /** Two rows agree in every cell. */
    DUPLICATE_ROW("duplicate-row");

    private final String id;

    ActivityCsvFinding(String id) {
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
