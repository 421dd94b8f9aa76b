package org.klimatgap.io.csv;

import java.util.List;
import org.klimatgap.ghg.inventory.Populations;

/** Tables of residents. */
record PopulationFormat() implements CsvFormat<Populations> {
    private static final CsvColumns COLUMNS =
            new CsvColumns(List.of("municipality", "year", "population"), List.of("date", "source"), false);

    @Override
    public CsvColumns columns(List<String> header) {
        return COLUMNS;
    }

    @Override
    public CsvTableBuilder<Populations> begin(CsvColumns columns) {
        return new PopulationRows();
    }
}
