package org.klimatgap.io.csv;

import java.util.List;
import org.klimatgap.ghg.inventory.Inventory;
import org.klimatgap.sector.SectorScheme;

/**
 * Tables of emissions in the tidy or the wide layout.
 *
 * @param scheme the scheme of the sectors
 * @param options the layout, and the populations for units per person
 */
record EmissionsFormat(SectorScheme scheme, EmissionsCsvOptions options) implements CsvFormat<Inventory> {
    private static final CsvColumns TIDY = new CsvColumns(
            List.of("municipality", "sector", "year", "value", "unit"),
            List.of("municipality_name", "status", "source", "note"),
            false);
    private static final CsvColumns WIDE =
            new CsvColumns(List.of("municipality", "sector", "unit"), List.of("municipality_name", "source"), true);

    @Override
    public CsvColumns columns(List<String> header) {
        return switch (options.layout()) {
            case TIDY -> TIDY;
            case WIDE -> WIDE;
            case DETECT -> isWide(header) ? WIDE : TIDY;
        };
    }

    private static boolean isWide(List<String> header) {
        return header.stream().anyMatch(Years::looksLikeYear) && !header.contains("year") && !header.contains("value");
    }

    @Override
    public CsvTableBuilder<Inventory> begin(CsvColumns columns) {
        return columns.years()
                ? new WideRows(scheme, options.populations())
                : new TidyRows(scheme, options.populations());
    }
}
