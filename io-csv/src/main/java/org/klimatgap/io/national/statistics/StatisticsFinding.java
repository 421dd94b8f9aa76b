package org.klimatgap.io.national.statistics;

import org.klimatgap.finding.FindingCode;
import org.klimatgap.finding.Severity;

/** What is noticed in files of official statistics. */
public enum StatisticsFinding implements FindingCode {
    /** The file is of another publisher's layout, which another reader takes. */
    OTHER_FORMAT("other-format", Severity.ERROR),
    /** The file is of no known layout. */
    UNKNOWN_FORMAT("unknown-format", Severity.ERROR),
    /** A workbook lacks a sheet of its layout. */
    MISSING_SHEET("missing-sheet", Severity.WARNING),
    /** A workbook has a sheet that is not in its layout and is not read. */
    UNKNOWN_SHEET("unknown-sheet", Severity.INFO),
    /** No row has the names of the columns. */
    MISSING_HEADER("missing-header", Severity.ERROR),
    /** The names of the columns are in another language. */
    FOREIGN_HEADER("foreign-header", Severity.ERROR),
    /** A column is not in the layout and is not read. */
    UNKNOWN_COLUMN("unknown-column", Severity.WARNING),
    /** A column stands twice. */
    REPEATED_COLUMN("repeated-column", Severity.ERROR),
    /** A sheet does not say what its numbers are measured in. */
    MISSING_UNIT("missing-unit", Severity.WARNING),
    /** The numbers are measured in another unit than the layout's. */
    OTHER_UNIT("other-unit", Severity.ERROR),
    /** A sheet does not say where its numbers are from. */
    MISSING_SOURCE("missing-source", Severity.WARNING),
    /** A code is no municipality's or county's. */
    UNKNOWN_AREA("unknown-area", Severity.ERROR),
    /** Code and name of a row are those of two areas. */
    CODE_AND_NAME_DIFFER("code-and-name-differ", Severity.ERROR),
    /** An area has two rows. */
    REPEATED_AREA("repeated-area", Severity.ERROR),
    /** Municipalities have no row. */
    MISSING_MUNICIPALITIES("missing-municipalities", Severity.WARNING),
    /** A table has municipalities, but a number for the nation alone. */
    NATION_ONLY("nation-only", Severity.WARNING),
    /** A row has an area and no number. */
    EMPTY_ROW("empty-row", Severity.WARNING),
    /** A row below the header is of no known kind. */
    UNREAD_ROW("unread-row", Severity.WARNING),
    /** A cell has text where a number should be. */
    NOT_A_NUMBER("not-a-number", Severity.ERROR),
    /** A cell is empty where a number should be. */
    EMPTY_CELL("empty-cell", Severity.ERROR),
    /** Kilograms per resident are negative. */
    NEGATIVE("negative", Severity.ERROR),
    /** A number of residents is no positive whole number. */
    INVALID_POPULATION("invalid-population", Severity.ERROR),
    /** A year has, to the tonne, the number of the year before, as a value that was carried forward. */
    CARRIED_FORWARD("carried-forward", Severity.WARNING),
    /** Neither the file nor the caller says which year the numbers are of. */
    MISSING_YEAR("missing-year", Severity.ERROR),
    /** The file's name has another year than the caller gave. */
    YEAR_DIFFERS("year-differs", Severity.WARNING),
    /** A year's residents were not counted at its end. */
    NOT_YEAR_END("not-year-end", Severity.WARNING),
    /** Further counts of a year are not read. */
    UNREAD_MONTHS("unread-months", Severity.INFO),
    /** Rows count a part of the residents, and are not read. */
    PARTS_OF_POPULATION("parts-of-population", Severity.WARNING);

    private final String id;
    private final Severity severity;

    StatisticsFinding(String id, Severity severity) {
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
