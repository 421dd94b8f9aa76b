package org.klimatgap.io.sheet;

import java.util.Iterator;

/** A table of rows, such as the sheet 'Terr_GHG' of a workbook or the whole of a CSV file. */
public interface Sheet {
    /** {@return the name in the workbook; empty for a CSV file} */
    String name();

    /**
     * Opens the rows from the first one on. Rows without any cell may be left out; each row knows its own line. Open one
     * sheet at a time, within the call that gave the {@link SheetBook}.
     *
     * @return the rows in the order of the file
     */
    Iterator<SheetRow> rows();
}
