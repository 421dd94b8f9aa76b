package org.klimatgap.ghg.consumption;

import org.klimatgap.finding.FindingCode;
import org.klimatgap.finding.Severity;

/** What is noticed when footprints are computed with. */
public enum ConsumptionFinding implements FindingCode {
    /** Areas have a footprint per resident, but the number of residents is not known. */
    MISSING_POPULATION("missing-population", Severity.WARNING),
    /** No area's number of residents is known. */
    NO_POPULATION("no-population", Severity.ERROR),
    /** The categories of a footprint do not sum to its total. */
    CATEGORIES_DIFFER("categories-differ", Severity.WARNING);

    private final String id;
    private final Severity severity;

    ConsumptionFinding(String id, Severity severity) {
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
