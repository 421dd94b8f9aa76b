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
    CATEGORIES_DIFFER("categories-differ", Severity.WARNING),
    /** Footprints by category lack some of the categories. */
    MISSING_CATEGORY("missing-category", Severity.WARNING),
    /** A part of a wider boundary is not consumption-based. */
    OTHER_PERSPECTIVE("other-perspective", Severity.ERROR),
    /** Parts of a wider boundary count other gases, or by another GWP set. */
    OTHER_GASES("other-gases", Severity.ERROR),
    /** Parts of a wider boundary are of different areas. */
    OTHER_AREA("other-area", Severity.ERROR),
    /** Two parts of a wider boundary count the same use of final demand. */
    USE_TWICE("use-twice", Severity.ERROR),
    /** The parts together are no boundary that has a name. */
    NO_SUCH_BOUNDARY("no-such-boundary", Severity.ERROR),
    /** The parts of a wider boundary have no year in common. */
    NO_COMMON_YEAR("no-common-year", Severity.ERROR),
    /** The parts of a wider boundary are of different releases. */
    VINTAGES_MIXED("vintages-mixed", Severity.INFO),
    /** The parts of a wider boundary have different numbers of residents in one year. */
    RESIDENTS_DIFFER("residents-differ", Severity.WARNING),
    /** A statistic lacks the year of the consumption. */
    YEAR_MISSING("year-missing", Severity.ERROR),
    /** Tonnes are divided by the residents of another year, as was asked. */
    RESIDENTS_OF_OTHER_YEAR("residents-of-other-year", Severity.WARNING),
    /** A use or its residents are unknown for some areas, which have no total. */
    USE_MISSING("use-missing", Severity.WARNING);

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
