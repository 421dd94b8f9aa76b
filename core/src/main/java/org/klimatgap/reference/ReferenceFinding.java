package org.klimatgap.reference;

import org.klimatgap.finding.FindingCode;
import org.klimatgap.finding.Severity;

/** Defects of cited data files; all are errors, since a wrong constant would spoil every result. */
public enum ReferenceFinding implements FindingCode {
    /** A line of the citation is missing. */
    MISSING_CITATION("missing-citation"),
    /** A column is missing. */
    MISSING_COLUMN("missing-column"),
    /** A row has another number of cells than the table has columns. */
    RAGGED_ROW("ragged-row"),
    /** A cell that must be filled is empty. */
    EMPTY_CELL("empty-cell"),
    /** A cell is not one of the values that are valid there. */
    INVALID_CELL("invalid-cell"),
    /** A code stands twice. */
    DUPLICATE("duplicate"),
    /** A row refers to a code that is not in the table. */
    UNKNOWN_REFERENCE("unknown-reference"),
    /** The file has no table or is not text in UTF-8. */
    UNREADABLE("unreadable");

    private final String id;

    ReferenceFinding(String id) {
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
