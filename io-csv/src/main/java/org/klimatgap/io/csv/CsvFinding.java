package org.klimatgap.io.csv;

import static org.klimatgap.finding.Severity.ERROR;
import static org.klimatgap.finding.Severity.WARNING;

import org.klimatgap.finding.FindingCode;
import org.klimatgap.finding.Severity;

/** What can be noticed in a CSV file, such as 'emissions.csv:3: unknown unit "lb" …'. */
public enum CsvFinding implements FindingCode {
    /** There is no such file. */
    MISSING_FILE("missing-file", ERROR),
    /** The path names a folder. */
    DIRECTORY("directory", ERROR),
    /** The file system refuses to open the file. */
    UNREADABLE("unreadable", ERROR),
    /** The file has no line with text. */
    EMPTY_FILE("empty-file", ERROR),
    /** The file is a ZIP archive, as an Excel workbook is. */
    ZIP_FILE("zip-file", ERROR),
    /** The file is a workbook of Excel 97–2003. */
    OLD_WORKBOOK("old-workbook", ERROR),
    /** The file is encoded in UTF-16. */
    UTF_16("utf-16", ERROR),
    /** A line holds a NUL byte, which no text does. */
    NUL_BYTE("nul-byte", ERROR),
    /** A line is longer than any row can be. */
    LINE_TOO_LONG("line-too-long", ERROR),
    /** A line is not UTF-8. */
    NOT_UTF8("not-utf8", ERROR),
    /** A line is not UTF-8 and reads well in Windows-1252. */
    WINDOWS_1252("windows-1252", ERROR),
    /** A line holds the character that stands for a lost one. */
    LOST_CHARACTER("lost-character", ERROR),
    /** Further lines are not clean UTF-8. */
    MORE_DAMAGED_LINES("more-damaged-lines", ERROR),
    /** The header has one column, so its separator is none that is known. */
    WRONG_SEPARATOR("wrong-separator", ERROR),
    /** A column that must be there is missing. */
    MISSING_COLUMN("missing-column", ERROR),
    /** No column name is a year. */
    NO_YEAR_COLUMN("no-year-column", ERROR),
    /** A column stands twice. */
    DUPLICATE_COLUMN("duplicate-column", ERROR),
    /** A column is not part of the format and is ignored. */
    UNKNOWN_COLUMN("unknown-column", WARNING),
    /** A column has no name and is ignored. */
    NAMELESS_COLUMN("nameless-column", WARNING),
    /** There is no row below the header. */
    NO_ROWS("no-rows", ERROR),
    /** A quotation mark is opened and not closed. */
    UNBALANCED_QUOTE("unbalanced-quote", ERROR),
    /** Text follows a closing quotation mark. */
    TEXT_AFTER_QUOTE("text-after-quote", ERROR),
    /** A row goes on over several lines, since a cell in quotation marks holds line breaks. */
    ROW_OVER_LINES("row-over-lines", WARNING),
    /** A row has more cells than any table. */
    TOO_MANY_CELLS("too-many-cells", ERROR),
    /** A row has another number of cells than the header. */
    RAGGED_ROW("ragged-row", ERROR),
    /** A cell that must be filled is empty. */
    EMPTY_CELL("empty-cell", ERROR),
    /** A municipality code lacks its leading zero. */
    LEADING_ZERO("leading-zero", ERROR),
    /** A municipality code is not four digits. */
    INVALID_MUNICIPALITY("invalid-municipality", ERROR),
    /** A municipality has two names; the first is used. */
    TWO_NAMES("two-names", WARNING),
    /** A sector is not in the scheme. */
    UNKNOWN_SECTOR("unknown-sector", ERROR),
    /** A year is not a whole number from 1900 to 2100. */
    INVALID_YEAR("invalid-year", ERROR),
    /** A unit is not known. */
    UNKNOWN_UNIT("unknown-unit", ERROR),
    /** A status is not known. */
    UNKNOWN_STATUS("unknown-status", ERROR),
    /** The units of one line name different substances. */
    MIXED_SUBSTANCES("mixed-substances", ERROR),
    /** A value is empty. */
    EMPTY_VALUE("empty-value", ERROR),
    /** A value is not a number. */
    NOT_A_NUMBER("not-a-number", ERROR),
    /** A value has the decimal mark of other files. */
    WRONG_DECIMAL_MARK("wrong-decimal-mark", ERROR),
    /** A value has a mark that may be a decimal mark or a thousands separator. */
    AMBIGUOUS_NUMBER("ambiguous-number", ERROR),
    /** A value has thousands separators. */
    THOUSANDS_SEPARATOR("thousands-separator", ERROR),
    /** A value has an exponent. */
    EXPONENT("exponent", ERROR),
    /** A value is infinite or not a number by its own words. */
    NOT_FINITE("not-finite", ERROR),
    /** An amount is too large to be one. */
    TOO_LARGE("too-large", ERROR),
    /** A value is below zero. */
    NEGATIVE("negative", ERROR),
    /** A value per person meets no population. */
    NO_POPULATION("no-population", ERROR),
    /** A municipality, sector and year stand twice. */
    DUPLICATE_CELL("duplicate-cell", ERROR),
    /** A municipality and sector stand twice. */
    DUPLICATE_LINE("duplicate-line", ERROR),
    /** A population is not a whole number of persons. */
    INVALID_POPULATION("invalid-population", ERROR),
    /** A date is not an ISO date. */
    INVALID_DATE("invalid-date", ERROR),
    /** A municipality and year stand twice among populations. */
    DUPLICATE_POPULATION("duplicate-population", ERROR),
    /** Further findings are not listed, errors among them. */
    MORE_ERRORS("more-errors", ERROR),
    /** Further warnings are not listed. */
    MORE_WARNINGS("more-warnings", WARNING);

    private final String id;
    private final Severity severity;

    CsvFinding(String id, Severity severity) {
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
