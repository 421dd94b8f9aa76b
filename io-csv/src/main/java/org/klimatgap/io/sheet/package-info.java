/**
 * Rows of cells out of CSV files and Excel workbooks alike, so that a publisher's layout is read in one way whatever it was
 * saved as.
 *
 * <p>Entry type: {@link org.klimatgap.io.sheet.SheetFile}. Rows are streamed, so a file of millions of rows needs no more
 * memory than what its reader keeps. This package knows no layout, finds no header and repairs nothing; text in cells stays
 * as it is. Stability: public, grows only.
 */
@NullMarked
package org.klimatgap.io.sheet;

import org.jspecify.annotations.NullMarked;
