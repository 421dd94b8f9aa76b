package org.klimatgap.io.csv;

import java.util.List;

/**
 * A kind of table, such as 'emissions in the tidy layout': its columns and what becomes of its rows.
 *
 * @param <T> what a file of the kind becomes
 */
public interface CsvFormat<T> {
    /**
     * The columns of a table of this kind. A kind with several layouts recognises the layout by the header. Asked for
     * each separator that the header may have, so it must not change anything.
     *
     * @param header the column names of a file, in lower case and without surrounding spaces
     * @return the columns that such a file must and may have
     */
    CsvColumns columns(List<String> header);

    /**
     * Begins a file.
     *
     * @param columns the columns that {@link #columns} chose for it
     * @return what takes its rows
     */
    CsvTableBuilder<T> begin(CsvColumns columns);
}
