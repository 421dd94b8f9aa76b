package org.klimatgap.io.activity;

import java.util.List;
import org.klimatgap.ghg.activity.Activities;
import org.klimatgap.io.csv.CsvColumns;
import org.klimatgap.io.csv.CsvFormat;
import org.klimatgap.io.csv.CsvTableBuilder;

/** Tables of activities. */
record ActivityFormat() implements CsvFormat<Activities> {
    static final CsvColumns COLUMNS = new CsvColumns(
            List.of("category", "activity", "amount", "unit", "period", "organisation"),
            List.of(
                    "facility",
                    "supplier",
                    "evidence",
                    "factor",
                    "region",
                    "stage",
                    "distance_km",
                    "credit",
                    "included_in",
                    "quality"),
            false);

    @Override
    public CsvColumns columns(List<String> header) {
        return COLUMNS;
    }

    @Override
    public CsvTableBuilder<Activities> begin(CsvColumns columns) {
        return new ActivityRows();
    }
}
