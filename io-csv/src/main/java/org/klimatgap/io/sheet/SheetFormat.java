package org.klimatgap.io.sheet;

import org.klimatgap.finding.Checked;

/**
 * A publisher's layout, such as 'a raw export of the national emissions database'.
 *
 * @param <T> what a file of the layout becomes
 */
public interface SheetFormat<T> {
    /**
     * Reads a file whose sheets are open.
     *
     * @param book the open file
     * @return the value, or every defect of the file
     */
    Checked<T> read(SheetBook book);
}
