package org.klimatgap.ghg.expenditure;

import org.klimatgap.finding.FindingCode;
import org.klimatgap.finding.Severity;

/** What can be noticed in expenditure, such as 'money is spent on 07.3, which no sector delivers'. */
public enum ExpenditureFinding implements FindingCode {
    /** A category on which money is spent has no place among sectors, and so no factor: it is not estimated. */
    NOT_ESTIMATED("not-estimated"),
    /** The concordance leads to a product that has no multiplier. */
    UNKNOWN_PRODUCT("unknown-product"),
    /** A category has no income elasticity. */
    NO_ELASTICITY("no-elasticity"),
    /** A code is none of a demographic statistical area. */
    INVALID_AREA("invalid-area");

    private final String id;

    ExpenditureFinding(String id) {
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
