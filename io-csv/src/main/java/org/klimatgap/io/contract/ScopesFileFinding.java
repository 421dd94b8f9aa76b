package org.klimatgap.io.contract;

import org.klimatgap.finding.Finding;
import org.klimatgap.finding.FindingCode;
import org.klimatgap.finding.Severity;

/** What can be wrong with the scopes that a contract file states, such as 'base year outside the years'. All are errors. */
public enum ScopesFileFinding implements FindingCode {
    /** The base year is none of the statement's years. */
    BASE_YEAR_OUTSIDE("base-year-outside"),
    /** A base year is to be recalculated and none is stated. */
    NO_BASE_YEAR("no-base-year"),
    /** Two files of factors have the same name. */
    DUPLICATE_FACTOR_SET("duplicate-factor-set"),
    /** A total is recalculated twice. */
    DUPLICATE_TOTAL("duplicate-total"),
    /** Every change would reach the threshold of recalculation. */
    THRESHOLD_OF_ZERO("threshold-of-zero"),
    /** An account is of a statement, and the contract has no scopes. */
    NO_SCOPES("no-scopes"),
    /** A file of persons lacks the municipality. */
    NO_PERSONS("no-persons");

    private final String id;

    ScopesFileFinding(String id) {
        this.id = id;
    }

    /** A finding about a value of the contract. */
    Finding at(Field field) {
        return Finding.at(this, field.location());
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
