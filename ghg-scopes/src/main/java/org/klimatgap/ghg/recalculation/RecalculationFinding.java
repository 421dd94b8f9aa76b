package org.klimatgap.ghg.recalculation;

import org.klimatgap.finding.FindingCode;
import org.klimatgap.finding.Severity;

/** What can be noticed when a ledger is assessed and a series restated. */
public enum RecalculationFinding implements FindingCode {
    /** A change of its kind never leads to a recalculation, so it is listed and not counted. */
    NOT_A_TRIGGER("not-a-trigger", Severity.INFO),
    /** A change is older than the base year, which has it already. */
    BEFORE_BASE_YEAR("before-base-year", Severity.WARNING),
    /** What a change does to the base year is not known, so it cannot be tested. */
    NO_BASE_AMOUNT("no-base-amount", Severity.WARNING),
    /** An amount before a change is more than the whole base year. */
    BEFORE_EXCEEDS_BASE("before-exceeds-base", Severity.WARNING),
    /** The base year would be below zero. */
    NEGATIVE_BASE("negative-base", Severity.ERROR),
    /** A year before a change has no amounts, so it has no place in the restated series. */
    YEAR_NOT_RESTATED("year-not-restated", Severity.WARNING),
    /** The amounts of a year do not say in which scope they are. */
    SCOPE_NOT_KNOWN("scope-not-known", Severity.WARNING);

    private final String id;
    private final Severity severity;

    RecalculationFinding(String id, Severity severity) {
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
