package org.klimatgap.ghg.inventory;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.klimatgap.provenance.Origin;

/** Where the cells of an inventory line come from: all from one row of a wide file, or each from its own row. */
public sealed interface CellOrigins extends Serializable {
    /**
     * The origin of one year's cell.
     *
     * @param year a year of the line
     * @return where it comes from
     * @throws IllegalArgumentException if the line has no such year
     */
    Origin of(int year);

    /**
     * All years from one row.
     *
     * @param origin the row
     */
    record OneRow(Origin origin) implements CellOrigins {
        @Override
        public Origin of(int year) {
            return origin;
        }
    }

    /**
     * Every year from a row of its own.
     *
     * @param origins the rows by year
     */
    record ByYear(Map<Integer, Origin> origins) implements CellOrigins {
        /** Copies the rows. */
        public ByYear {
            origins = Collections.unmodifiableMap(new TreeMap<>(origins));
        }

        @Override
        public Origin of(int year) {
            Origin origin = origins.get(year);
            if (origin == null) {
                throw new IllegalArgumentException("no cell for " + year + ", must be one of " + origins.keySet());
            }
            return origin;
        }
    }
}
