package org.klimatgap.io.csv;

import org.klimatgap.provenance.SourceFile;

/**
 * Takes the rows of one file, such as each cell of an inventory, and makes a value of them.
 *
 * @param <T> the kind of value
 */
public interface CsvTableBuilder<T> {
    /**
     * Takes one row, reporting its defects to the row itself. A row that is not sound afterwards must stay out of the
     * value.
     *
     * @param row a row with as many cells as the header
     */
    void accept(CsvRow row);

    /**
     * Makes the value once every row was taken.
     *
     * @param file the file, with the digest of all its bytes
     * @return the value
     */
    T build(SourceFile file);
}
