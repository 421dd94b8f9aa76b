package org.klimatgap.io.inputoutput;

import org.klimatgap.finding.FindingCode;
import org.klimatgap.finding.Severity;

/** What can be noticed in a file of a matrix beside the defects of any CSV file; all are errors. */
public enum MatrixFinding implements FindingCode {
    /** The header of a column is no label. */
    INVALID_COLUMN_LABEL("invalid-column-label"),
    /** A column of an output table is not the one that it has. */
    INVALID_OUTPUT_COLUMN("invalid-output-column"),
    /** A cell has no number; the keys of inventories have no meaning here. */
    NO_NUMBER("no-number"),
    /** The head of a row is no label. */
    INVALID_ROW_LABEL("invalid-row-label"),
    /** Two rows have the same label. */
    DUPLICATE_ROW("duplicate-row"),
    /** A row has another unit than the first one. */
    UNIT_CHANGES("unit-changes"),
    /** A unit is none of emissions. */
    UNKNOWN_UNIT("unknown-unit"),
    /** There is no column beside the heads of rows. */
    NO_COLUMN("no-column");

    private final String id;

    MatrixFinding(String id) {
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
