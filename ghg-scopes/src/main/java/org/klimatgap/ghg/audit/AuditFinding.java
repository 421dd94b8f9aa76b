package org.klimatgap.ghg.audit;

import org.klimatgap.finding.FindingCode;
import org.klimatgap.finding.Severity;

/**
 * What the audit of an inventory can notice.
 *
 * <p>Differences come in two kinds: a warning where the size in the worst year reaches {@link AuditThreshold#MATERIAL} of
 * the area's total over all sectors, and an information ({@code …_SLIGHTLY}) below it.
 */
public enum AuditFinding implements FindingCode {
    /** Sub-sectors do not sum to their main sector. */
    SUB_SECTORS_DIFFER("sub-sectors-differ", Severity.WARNING),
    /** The same, by an insignificant amount. */
    SUB_SECTORS_DIFFER_SLIGHTLY("sub-sectors-differ-slightly", Severity.INFO),
    /** Main sectors do not sum to the source's own total. */
    MAIN_SECTORS_DIFFER("main-sectors-differ", Severity.WARNING),
    /** The same, by an insignificant amount. */
    MAIN_SECTORS_DIFFER_SLIGHTLY("main-sectors-differ-slightly", Severity.INFO),
    /** Municipalities do not sum to their county. */
    MUNICIPALITIES_DIFFER("municipalities-differ", Severity.WARNING),
    /** The same, by an insignificant amount. */
    MUNICIPALITIES_DIFFER_SLIGHTLY("municipalities-differ-slightly", Severity.INFO),
    /** Counties do not sum to the nation: the rest is unallocated. */
    COUNTIES_DIFFER("counties-differ", Severity.WARNING),
    /** The same, by an insignificant amount. */
    COUNTIES_DIFFER_SLIGHTLY("counties-differ-slightly", Severity.INFO),
    /** The file lacks areas, so that a sum over areas says nothing. */
    AREAS_MISSING("areas-missing", Severity.INFO),
    /** Emissions below zero. */
    NEGATIVE_VALUE("negative-value", Severity.WARNING),
    /** No area of the file has a main sector of the scheme. */
    FILE_LACKS_SECTORS("file-lacks-sectors", Severity.WARNING),
    /** An area lacks a sector that others have. */
    AREA_LACKS_SECTORS("area-lacks-sectors", Severity.WARNING),
    /** A sector is zero for years, and then not, in many areas in the same year. */
    SECTOR_BEGINS("sector-begins", Severity.WARNING),
    /** A sector has values for years, and then zeros, in many areas in the same year. */
    SECTOR_CEASES("sector-ceases", Severity.WARNING),
    /** What the beginning of a sector adds to an area. */
    AREA_GAINS("area-gains", Severity.WARNING),
    /** What the end of a sector takes from an area. */
    AREA_LOSES("area-loses", Severity.WARNING),
    /** The areas' shares of a sub-sector are constant over years. */
    BACK_CAST("back-cast", Severity.INFO),
    /** A value is a thousand times too large or too small against the years beside it. */
    UNIT_SLIP("unit-slip", Severity.WARNING),
    /** Every value of a row is a thousand times too large or too small against a sum. */
    UNIT_SLIP_OF_ROW("unit-slip-of-row", Severity.WARNING),
    /** A single year stands out. */
    OUTLIER_YEAR("outlier-year", Severity.WARNING),
    /** A change from one year to the next stands out. */
    OUTLIER_CHANGE("outlier-change", Severity.WARNING);

    private final String id;
    private final Severity severity;

    AuditFinding(String id, Severity severity) {
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
