package org.klimatgap.io.recalculation;

import java.util.List;
import org.klimatgap.ghg.recalculation.RecalculationLedger;
import org.klimatgap.io.csv.CsvColumns;
import org.klimatgap.io.csv.CsvFormat;
import org.klimatgap.io.csv.CsvTableBuilder;

/** Recalculation ledgers. */
record LedgerFormat() implements CsvFormat<RecalculationLedger> {
    private static final CsvColumns COLUMNS = new CsvColumns(
            List.of("event", "date", "kind", "reason", "year", "part", "before", "after"), List.of("evidence"), false);

    @Override
    public CsvColumns columns(List<String> header) {
        return COLUMNS;
    }

    @Override
    public CsvTableBuilder<RecalculationLedger> begin(CsvColumns columns) {
        return new LedgerRows();
    }
}
