package org.klimatgap.ghg.organisation;

import static org.klimatgap.finding.Severity.ERROR;
import static org.klimatgap.finding.Severity.WARNING;

import org.klimatgap.finding.FindingCode;
import org.klimatgap.finding.Severity;

/** What can be wrong with an organisation, such as 'ownership of vatten sums to 110 %'. */
public enum OrganisationFinding implements FindingCode {
    /** A stake's owner or its unit is not in the organisation. */
    UNKNOWN_UNIT("unknown-unit", ERROR),
    /** Every unit has an owner, so that none heads the group. */
    NO_HEAD("no-head", ERROR),
    /** Several units have no owner. */
    SEVERAL_HEADS("several-heads", ERROR),
    /** A unit owns itself, through others or directly. */
    CIRCLE("circle", ERROR),
    /** One owner has two stakes in one unit at the same time. */
    OVERLAP("overlap", ERROR),
    /** The stakes in a unit sum to more than 100 %. */
    ABOVE_WHOLE("above-whole", ERROR),
    /** Two units of the group control one unit in full, or one in full and one jointly. */
    CONTROLLED_TWICE("controlled-twice", ERROR),
    /** Nobody holds a unit for a time between two stakes. */
    GAP("gap", WARNING),
    /** More than half is owned without financial control, or less than half with full control. */
    UNUSUAL_CONTROL("unusual-control", WARNING);

    private final String id;
    private final Severity severity;

    OrganisationFinding(String id, Severity severity) {
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
