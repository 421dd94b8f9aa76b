package org.klimatgap.io.national;

import static org.klimatgap.finding.Severity.ERROR;
import static org.klimatgap.finding.Severity.INFO;
import static org.klimatgap.finding.Severity.WARNING;

import org.klimatgap.finding.FindingCode;
import org.klimatgap.finding.Severity;

/**
 * What can be noticed while an export of the national emissions database is read.
 *
 * <p>What would change a total without anyone seeing it is an error; what is left out of a total that is summed from main
 * sectors, or read in the only way it can mean, is not.
 */
public enum NationalFinding implements FindingCode {
    /** No row has the columns of a known layout. */
    NO_HEADER("no-header", ERROR),
    /** No column of the header belongs to a year. */
    NO_YEARS("no-years", ERROR),
    /** A year has two columns. */
    REPEATED_YEAR("repeated-year", ERROR),
    /** Neither the file nor its name says which release it is. */
    NO_RELEASE("no-release", ERROR),
    /** The title does not name a substance that is known. */
    UNKNOWN_SUBSTANCE("unknown-substance", ERROR),
    /** The unit is not tonnes a year. */
    UNKNOWN_UNIT("unknown-unit", ERROR),
    /** There is no row below the header. */
    NO_ROWS("no-rows", ERROR),
    /** A county or municipality is not in the register. */
    UNKNOWN_AREA("unknown-area", ERROR),
    /** A municipality stands in another county than by its code. */
    COUNTY_DIFFERS("county-differs", ERROR),
    /** A main sector is not in the scheme, so that its emissions would be lost. */
    UNKNOWN_MAIN_SECTOR("unknown-main-sector", ERROR),
    /** A sub-sector is not in the scheme; its main sector holds its emissions. */
    UNKNOWN_SUB_SECTOR("unknown-sub-sector", WARNING),
    /** A year is not a whole number from 1900 to 2100. */
    INVALID_YEAR("invalid-year", ERROR),
    /** A cell is no number. */
    NOT_A_NUMBER("not-a-number", ERROR),
    /** A cell is empty, so that the year is unknown. */
    EMPTY_CELLS("empty-cells", WARNING),
    /** A number is spelled with an exponent and read as such. */
    EXPONENT("exponent", INFO),
    /** A row stands twice with the same values; it is counted once. */
    REPEATED_ROW("repeated-row", WARNING),
    /** An area and sector stand twice with different values. */
    CONFLICTING_ROW("conflicting-row", ERROR),
    /** A title row stands again among the data, and is skipped. */
    REPEATED_TITLE("repeated-title", INFO),
    /** Further findings of a kind are not listed. */
    MORE("more", WARNING);

    private final String id;
    private final Severity severity;

    NationalFinding(String id, Severity severity) {
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
