package org.klimatgap.report.page;

import org.klimatgap.finding.FindingCode;
import org.klimatgap.finding.Severity;

/** What can be noticed of a printed page, such as 'longer-than-a-page'. */
public enum PageFinding implements FindingCode {
    /** What is signed is longer than a page; arguments {@code lines}, too many, and {@code parts} to shorten. */
    LONGER_THAN_A_PAGE("longer-than-a-page");

    private final String id;

    PageFinding(String id) {
        this.id = id;
    }

    @Override
    public String key() {
        return id;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }
}
