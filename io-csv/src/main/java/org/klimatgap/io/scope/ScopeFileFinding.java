package org.klimatgap.io.scope;

import static org.klimatgap.finding.Severity.ERROR;
import static org.klimatgap.finding.Severity.WARNING;

import org.klimatgap.finding.FindingCode;
import org.klimatgap.finding.Severity;

/** What can be wrong in a row of an organisation's files, such as 'organisation.csv:4: ownership must be …'. */
public enum ScopeFileFinding implements FindingCode {
    /** A cell is not one of the words that are valid there. */
    UNKNOWN_WORD("unknown-word", ERROR),
    /** A number is outside the range that is valid there. */
    OUT_OF_RANGE("out-of-range", ERROR),
    /** Energy or a factor is below zero. */
    BELOW_ZERO("below-zero", ERROR),
    /** A day is neither a year nor an ISO date. */
    INVALID_DAY("invalid-day", ERROR),
    /** A period ends before it begins. */
    ENDS_BEFORE("ends-before", ERROR),
    /** Two rows give one unit different names or kinds. */
    UNIT_DIFFERS("unit-differs", ERROR),
    /** A row without an owner says something that only an owner has. */
    OWNER_MISSING("owner-missing", ERROR),
    /** An amount has no unit, or a unit no amount. */
    HALF_AMOUNT("half-amount", ERROR),
    /** A category is of another scope than the file is about. */
    OTHER_SCOPE("other-scope", ERROR),
    /** A key that is not IE says where the emissions are, or IE names the category itself. */
    USELESS_TARGET("useless-target", ERROR),
    /** A certificate or a contract names a supplier, as only a rate does. */
    USELESS_SUPPLIER("useless-supplier", ERROR),
    /** An instrument stands twice. */
    DUPLICATE_INSTRUMENT("duplicate-instrument", WARNING);

    private final String id;
    private final Severity severity;

    ScopeFileFinding(String id, Severity severity) {
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
