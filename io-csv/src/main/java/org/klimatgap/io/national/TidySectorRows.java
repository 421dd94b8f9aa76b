package org.klimatgap.io.national;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.inventory.CellOrigins;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.io.sheet.SheetRow;
import org.klimatgap.provenance.Origin;
import org.klimatgap.sector.Sector;
import org.klimatgap.series.AnnualSeries;

/** Makes a line of all rows of an area and main sector. */
final class TidySectorRows {
    private final DatabaseLayout.Tidy layout;
    private final LineContext context;
    private final CellNumbers numbers;
    private final AreaFinder areas;
    private final SectorFinder sectors;
    private final Map<Area, Map<Sector, SortedMap<Integer, Cell>>> cells = new LinkedHashMap<>();

    TidySectorRows(DatabaseLayout.Tidy layout, LineContext context) {
        this.layout = layout;
        this.context = context;
        this.numbers = new CellNumbers(context.findings());
        this.areas = new AreaFinder(context.options().areas(), context.findings());
        this.sectors = new SectorFinder(context.options().scheme(), context.findings());
    }

    /**
     * A value with its row.
     *
     * @param tonnes the value
     * @param line the row
     */
    private record Cell(double tonnes, long line) {}

    List<InventoryLine> read(Iterator<SheetRow> rows) {
        while (rows.hasNext()) {
            SheetRow row = rows.next();
            if (!row.isBlank()) {
                accept(row);
            }
        }
        List<InventoryLine> lines = new ArrayList<>();
        cells.forEach((area, own) -> own.forEach((sector, years) -> lines.add(line(area, sector, years))));
        return lines;
    }

    private void accept(SheetRow row) {
        Optional<Sector> sector = sectors.find(row.text(layout.sector()), AreaFinder.ALL, row.line());
        Optional<Area> area = areas.find(row.text(layout.municipality()), row.line());
        Optional<Integer> year = year(row);
        if (sector.isPresent() && area.isPresent() && year.isPresent()) {
            OptionalDouble value = value(row, year.get());
            value.ifPresent(tonnes -> add(area.get(), sector.get(), year.get(), new Cell(tonnes, row.line())));
        }
    }

    private Optional<Integer> year(SheetRow row) {
        Optional<Integer> year = DatabaseLayout.YearColumn.year(row.text(layout.year()));
        if (year.isEmpty()) {
            report(NationalFinding.INVALID_YEAR
                    .at(context.file().name(), row.line())
                    .with("value", row.text(layout.year())));
        }
        return year;
    }

    private OptionalDouble value(SheetRow row, int year) {
        if (row.isEmpty(layout.value())) {
            report(NationalFinding.EMPTY_CELLS
                    .at(context.file().name(), row.line())
                    .with("years", List.of(year)));
            return OptionalDouble.empty();
        }
        return numbers.read(row, layout.value(), year);
    }

    private void report(Finding finding) {
        context.findings().add(finding);
    }

    private void add(Area area, Sector sector, int year, Cell cell) {
        Cell first = cells.computeIfAbsent(area, key -> new LinkedHashMap<>())
                .computeIfAbsent(sector, key -> new TreeMap<>())
                .putIfAbsent(year, cell);
        if (first != null) {
            report((first.tonnes == cell.tonnes ? NationalFinding.REPEATED_ROW : NationalFinding.CONFLICTING_ROW)
                    .at(context.file().name(), cell.line)
                    .with("area", area.toString())
                    .with("sector", sector.title())
                    .with("first", first.line));
        }
    }

    private InventoryLine line(Area area, Sector sector, SortedMap<Integer, Cell> years) {
        Map<Integer, Origin> origins = new HashMap<>();
        years.forEach((year, cell) -> origins.put(year, context.origin(cell.line)));
        AnnualSeries series = AnnualSeries.ofTonnes(
                years.keySet().stream().mapToInt(Integer::intValue).toArray(),
                years.values().stream().mapToDouble(Cell::tonnes).toArray());
        return new InventoryLine(area, sector, series, Map.of(), new CellOrigins.ByYear(origins), context.substance());
    }
}
