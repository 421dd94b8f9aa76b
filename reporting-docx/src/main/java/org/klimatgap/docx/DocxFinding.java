package org.klimatgap.docx;

import org.klimatgap.finding.FindingCode;
import org.klimatgap.finding.Severity;

/** What can be noticed in a template; all are errors, since a contract with a gap in it must not be sent. */
public enum DocxFinding implements FindingCode {
    /** The file cannot be read, or is no document of Word. */
    NOT_A_DOCUMENT("not-a-document"),
    /** There is no placeholder at all. */
    NO_PLACEHOLDER("no-placeholder"),
    /** There is nothing of that name. */
    UNKNOWN_PLACEHOLDER("unknown-placeholder"),
    /** A placeholder has a beginning and no end, or something other than text in it. */
    BROKEN_PLACEHOLDER("broken-placeholder"),
    /** A placeholder of several paragraphs stands within a line, a table or a header. */
    NOT_ALONE("not-alone"),
    /** A placeholder stands where none is filled, such as in a text box. */
    OUT_OF_REACH("out-of-reach");

    private final String id;

    DocxFinding(String id) {
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
