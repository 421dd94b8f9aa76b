package org.klimatgap.ghg.national;

import org.klimatgap.finding.FindingCode;
import org.klimatgap.finding.Severity;

/** What can be noticed when all municipalities are compared. */
public enum OverviewFinding implements FindingCode {
    /** No municipality of the file has the reference year, and no older release was given. */
    NO_REFERENCE_YEAR("no-reference-year", Severity.ERROR),
    /** No municipality of the file has the year that is to be now. */
    NO_CURRENT_YEAR("no-current-year", Severity.ERROR),
    /** The year that is to be now is not after the reference year. */
    YEARS_DO_NOT_RISE("years-do-not-rise", Severity.ERROR),
    /** A sector to leave out is none of the file's main sectors. */
    UNKNOWN_SECTOR("unknown-sector", Severity.ERROR),
    /** Every main sector of the file was to be left out. */
    NO_SECTOR_LEFT("no-sector-left", Severity.ERROR),
    /** The older release counts something else than the newer one. */
    OTHER_BASIS("other-basis", Severity.ERROR),
    /** A budget starts more than a year after the year that is now, so that years between are unknown. */
    BUDGET_STARTS_LATER("budget-starts-later", Severity.ERROR),
    /** A carbon budget is shared by, and compared with, emissions of all greenhouse gases. */
    BUDGET_OF_OTHER_GASES("budget-of-other-gases", Severity.WARNING),
    /** The file lacks years of the key by which a budget is shared. */
    NO_KEY_YEARS("no-key-years", Severity.ERROR),
    /** The file lacks the first year of the trend. */
    NO_TREND_YEAR("no-trend-year", Severity.ERROR),
    /** The trend would start in the year that is now, or later. */
    TREND_TOO_SHORT("trend-too-short", Severity.ERROR),
    /** The file lacks years of the trend, all of which the estimator needs. */
    TREND_YEARS_MISSING("trend-years-missing", Severity.ERROR),
    /** An area has no trend, since it lacks a year or has a zero that the estimator cannot use. */
    NO_TREND("no-trend", Severity.WARNING),
    /** An area has none of the sectors, or something else hinders its account. */
    NO_ACCOUNT("no-account", Severity.WARNING),
    /** An area lacks one of the years, and has no gaps. */
    NO_GAPS("no-gaps", Severity.WARNING),
    /** The reference year was spliced from an older release. */
    SPLICED("spliced", Severity.INFO),
    /** The two releases do not relate to each other in the same way in all years. */
    UNSTEADY_OVERLAP("unsteady-overlap", Severity.WARNING),
    /** Two totals are compared of which only the later counts a sector. */
    SECTOR_APPEARS("sector-appears", Severity.WARNING),
    /** The same, of a sector below one percent of the total. */
    SLIGHT_SECTOR_APPEARS("slight-sector-appears", Severity.INFO),
    /** Residents were given, but of no municipality in the year that is now. */
    NO_RESIDENTS("no-residents", Severity.WARNING),
    /** Municipalities cannot be ranked as asked, since none of them has the figure. */
    NOTHING_TO_RANK("nothing-to-rank", Severity.WARNING),
    /** The reference year cannot be spliced from the older release. */
    CANNOT_SPLICE("cannot-splice", Severity.WARNING),
    /** The older release lacks sectors that the newer one counts. */
    OLDER_LACKS_SECTORS("older-lacks-sectors", Severity.WARNING),
    /** An area has no row, since not all of its municipalities are there to be summed. */
    PARTIAL_AREA("partial-area", Severity.WARNING),
    /** Larger areas are sums of municipalities, since the file has none. */
    SUM_OF_MUNICIPALITIES("sum-of-municipalities", Severity.INFO);

    private final String id;
    private final Severity severity;

    OverviewFinding(String id, Severity severity) {
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
