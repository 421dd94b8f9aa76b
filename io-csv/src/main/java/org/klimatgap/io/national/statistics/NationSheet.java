package org.klimatgap.io.national.statistics;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.klimatgap.basis.Vintage;
import org.klimatgap.io.sheet.Sheet;
import org.klimatgap.io.sheet.SheetRow;
import org.klimatgap.series.AnnualSeries;

/** Reads a sheet of the workbook that has the nation's numbers alone, one named row each. */
final class NationSheet {
    /** Numbers that are published in thousands may well be equal in two years. */
    private static final double ROUNDED_TO = 1_000;

    private static final int FEWEST_YEARS = 2;

    private final Sheet sheet;
    private final SheetFindings findings;
    private final SheetPreamble preamble = new SheetPreamble();

    NationSheet(Sheet sheet, SheetFindings findings) {
        this.sheet = sheet;
        this.findings = findings;
    }

    private static boolean isHeader(ColumnHeader header) {
        return header.years().size() >= FEWEST_YEARS && header.columns().isEmpty();
    }

    List<NationalSeries> read() {
        Iterator<SheetRow> rows = sheet.rows();
        Optional<ColumnHeader> header =
                ColumnHeader.find(rows, NationSheet::isHeader, List.of("1990", "1991"), findings, preamble::accept);
        return header.map(found -> read(rows, found)).orElseGet(List::of);
    }

    private List<NationalSeries> read(Iterator<SheetRow> rows, ColumnHeader header) {
        Vintage vintage = preamble.vintage(findings);
        preamble.substance(findings);
        List<NationalSeries> all = new ArrayList<>();
        rows.forEachRemaining(row -> accept(row, header, vintage).ifPresent(all::add));
        return all;
    }

    /** A name beside its numbers; a text without any is a note. */
    private Optional<NationalSeries> accept(SheetRow row, ColumnHeader header, Vintage vintage) {
        boolean hasNumbers = header.years().values().stream().anyMatch(column -> !row.isEmpty(column));
        if (!hasNumbers) {
            return Optional.empty();
        }
        if (row.isEmpty(0)) {
            findings.add(findings.at(StatisticsFinding.UNREAD_ROW, row.line())
                    .with("cells", SheetFindings.named(row.texts())));
            return Optional.empty();
        }
        AnnualSeries series = YearCells.read(row, header, findings);
        reportCarriedForward(row, series);
        return Optional.of(new NationalSeries(row.text(0), series, findings.place(row.line(), ""), vintage));
    }

    private void reportCarriedForward(SheetRow row, AnnualSeries series) {
        List<Integer> years = series.years();
        for (int i = 1; i < years.size(); i++) {
            double tonnes = series.get(years.get(i)).tonnes();
            boolean equal = tonnes == series.get(years.get(i - 1)).tonnes();
            if (equal && tonnes % ROUNDED_TO != 0) {
                findings.add(findings.at(StatisticsFinding.CARRIED_FORWARD, row.line())
                        .with("name", row.text(0))
                        .with("year", years.get(i))
                        .with("before", years.get(i - 1))
                        .with("value", series.get(years.get(i))));
            }
        }
    }
}
