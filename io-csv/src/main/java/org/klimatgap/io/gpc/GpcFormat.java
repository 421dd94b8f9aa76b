package org.klimatgap.io.gpc;

import java.util.List;
import org.klimatgap.basis.Basis;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.gpc.GpcInventory;
import org.klimatgap.gwp.GwpSet;
import org.klimatgap.io.csv.CsvColumns;
import org.klimatgap.io.csv.CsvFormat;
import org.klimatgap.io.csv.CsvTableBuilder;

/**
 * Inventories by GPC reference.
 *
 * @param area the city
 * @param basis what the tonnes stand for
 * @param set the global warming potentials
 */
record GpcFormat(Area area, Basis basis, GwpSet set) implements CsvFormat<GpcInventory> {
    private static final CsvColumns COLUMNS = new CsvColumns(
            List.of("reference", "year", "gas", "value"),
            List.of("included_in", "activity_quality", "factor_quality", "energy_recovery", "source"),
            false);

    /** The columns in the order in which they are written. */
    static final List<String> NAMES = COLUMNS.names();

    /** The gas of rows that are CO2 equivalents already. */
    static final String EQUIVALENTS = "CO2e";

    /** The gas of rows that stand beside every total. */
    static final String BIOGENIC = "CO2-biogenic";

    @Override
    public CsvColumns columns(List<String> header) {
        return COLUMNS;
    }

    @Override
    public CsvTableBuilder<GpcInventory> begin(CsvColumns columns) {
        return new GpcRows(this);
    }
}
