package org.klimatgap.finding;

/** Findings about the acceptance of data. */
enum CheckedText implements FindingCode {
    /** Data with errors were accepted in part. */
    ACCEPTED_PARTIAL;

    @Override
    public String key() {
        return "accepted-partial";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }
}
