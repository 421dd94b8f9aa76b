package org.klimatgap.ghg.gpc;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.klimatgap.message.Message;
import org.klimatgap.sector.Sector;
import org.klimatgap.serial.RecordForm;

/**
 * A row of the table of a city's inventory, such as 'I.1 Residential buildings'.
 *
 * @param sector the main sector or sub-sector; empty for the row of totals
 * @param title what the row is called
 * @param cells a cell for each column, in the columns' order
 */
public record GpcTableRow(Optional<Sector> sector, Message title, Map<GpcColumn, GpcCell> cells)
        implements Serializable {
    /** Copies the cells. */
    public GpcTableRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /**
     * The cell of a column.
     *
     * @param column the column
     * @return its cell
     */
    public GpcCell get(GpcColumn column) {
        return Optional.ofNullable(cells.get(column))
                .orElseThrow(() -> new IllegalArgumentException("no cell in column " + column + " of " + title));
    }

    /** {@return the GPC reference, for instance {@code I.1}; empty for the row of totals} */
    public String reference() {
        return sector.map(each -> each.code().code()).orElse("");
    }

    @Override
    public String toString() {
        return reference() + " " + cells;
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
