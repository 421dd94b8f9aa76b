package org.klimatgap.io.sheet;

import org.klimatgap.finding.Finding;

/** Ends the reading of a file that turns out to be broken on the way; {@link SheetFile} makes a finding of it. */
final class BrokenSheetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    BrokenSheetException(Finding finding, Throwable cause) {
        super(finding.toString(), cause);
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
