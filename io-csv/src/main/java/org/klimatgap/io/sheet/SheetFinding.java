package org.klimatgap.io.sheet;

import org.klimatgap.finding.FindingCode;
import org.klimatgap.finding.Severity;

/** Why a file cannot be read as rows of cells; all are errors. */
public enum SheetFinding implements FindingCode {
    /** There is no such file. */
    MISSING_FILE("missing-file"),
    /** The path names a folder. */
    DIRECTORY("directory"),
    /** The file system refuses to open the file. */
    UNREADABLE("unreadable"),
    /** The file has no bytes. */
    EMPTY_FILE("empty-file"),
    /** The file is named as a workbook, but is none. */
    NOT_A_WORKBOOK("not-a-workbook"),
    /** The file is named as CSV, but is a workbook. */
    WORKBOOK_NAMED_CSV("workbook-named-csv"),
    /** The file is a workbook of Excel 97–2003, for which the library that reads it is missing. */
    OLD_WORKBOOK("old-workbook"),
    /** A workbook is cut off, encrypted or otherwise broken. */
    DAMAGED_WORKBOOK("damaged-workbook"),
    /** A workbook unpacks to far more than its size, as no table does. */
    ZIP_BOMB("zip-bomb"),
    /** The file is encoded in UTF-16. */
    UTF_16("utf-16"),
    /** A line of a CSV file is not UTF-8. */
    NOT_UTF8("not-utf8"),
    /** A row of a CSV file has a cell or a number of cells that no table has. */
    BROKEN_ROW("broken-row");

    private final String id;

    SheetFinding(String id) {
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
