package org.klimatgap.io.table;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.NotationKey;
import org.klimatgap.ghg.inventory.CellOrigins;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.provenance.Origin;
import org.klimatgap.sector.Sector;
import org.klimatgap.series.AnnualSeries;

/** One sector of one area while the rows of its table come in. */
final class LineOfTable {
    private final String area;
    private final Sector sector;
    private final Map<Integer, CellOfTable> sound = new TreeMap<>();

    /** The rows by year, those with errors too, so that a second row of a year is found. */
    private final Map<Integer, Integer> rows = new TreeMap<>();

    private Optional<String> unit = Optional.empty();
    private int unitRow;

    LineOfTable(String area, Sector sector) {
        this.area = area;
        this.sector = sector;
    }

    /** Whether any row without an error belongs to it. */
    boolean isSound() {
        return !sound.isEmpty();
    }

    void accept(TableRow row, CellOfTable cell, Optional<String> named) {
        named.ifPresent(each -> acceptUnit(row, each));
        cell.year().ifPresent(year -> acceptYear(row, year));
        if (row.isSound()) {
            cell.year().ifPresent(year -> sound.put(year, cell));
        }
    }

    private void acceptUnit(TableRow row, String named) {
        if (unit.isEmpty()) {
            unit = Optional.of(named);
            unitRow = row.number();
        } else if (!unit.get().equals(named)) {
            row.report(finding(row, TableFinding.MIXED_SUBSTANCES)
                    .with("unit", named)
                    .with("other", unit.get())
                    .with("first", unitRow));
        }
    }

    private void acceptYear(TableRow row, int year) {
        Integer first = rows.putIfAbsent(year, row.number());
        if (first != null) {
            row.report(finding(row, TableFinding.DUPLICATE_CELL)
                    .with("year", String.valueOf(year))
                    .with("first", first));
        }
    }

    private Finding finding(TableRow row, TableFinding code) {
        return row.finding(code).with("sector", sector.title()).with("area", area);
    }

    /** Makes the line of the rows without errors. */
    InventoryLine build(AreaCells areas, String table) {
        AnnualSeries.Builder series = AnnualSeries.builder();
        Map<Integer, NotationKey> notations = new TreeMap<>();
        Map<Integer, Origin> origins = new TreeMap<>();
        sound.forEach((year, cell) -> {
            cell.emissions().ifPresent(emissions -> series.put(year, emissions, cell.status()));
            cell.notation().ifPresent(key -> notations.put(year, key));
            origins.put(year, origin(cell, table));
        });
        return new InventoryLine(
                areas.area(area),
                sector,
                series.build(),
                notations,
                new CellOrigins.ByYear(origins),
                unit.flatMap(TonnesUnit::substance));
    }

    private static Origin origin(CellOfTable cell, String table) {
        String words = cell.words().isEmpty() ? "" : " (" + cell.words() + ")";
        return new Origin.Given("table " + table + ", row " + cell.row() + words);
    }
}
