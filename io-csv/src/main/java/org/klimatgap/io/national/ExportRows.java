package org.klimatgap.io.national;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.inventory.CellOrigins;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.io.sheet.SheetRow;
import org.klimatgap.sector.Sector;
import org.klimatgap.series.AnnualSeries;

/** Makes a line of each row of an export. */
final class ExportRows {
    private final DatabaseLayout.Export layout;
    private final int[] years;
    private final int[] columns;
    private final TitleBlock titles;
    private final LineContext context;
    private final CellNumbers numbers;
    private final AreaFinder areas;
    private final SectorFinder sectors;
    private final Map<Area, Map<Sector, InventoryLine>> seen = new HashMap<>();
    private final List<InventoryLine> lines = new ArrayList<>();

    ExportRows(DatabaseLayout.Export layout, TitleBlock titles, LineContext context) {
        List<DatabaseLayout.YearColumn> sorted = layout.years().stream()
                .sorted(Comparator.comparingInt(DatabaseLayout.YearColumn::year))
                .toList();
        this.layout = layout;
        this.years = sorted.stream().mapToInt(DatabaseLayout.YearColumn::year).toArray();
        this.columns =
                sorted.stream().mapToInt(DatabaseLayout.YearColumn::column).toArray();
        this.titles = titles;
        this.context = context;
        this.numbers = new CellNumbers(context.findings());
        this.areas = new AreaFinder(context.options().areas(), context.findings());
        this.sectors = new SectorFinder(context.options().scheme(), context.findings());
    }

    List<InventoryLine> read(Iterator<SheetRow> rows) {
        while (rows.hasNext()) {
            SheetRow row = rows.next();
            if (titles.repeats(row.text(0)) && hasNoValues(row)) {
                context.findings()
                        .add(NationalFinding.REPEATED_TITLE
                                .at(context.file().name(), row.line())
                                .with("title", row.text(0)));
            } else if (!row.isBlank()) {
                accept(row);
            }
        }
        return lines;
    }

    private boolean hasNoValues(SheetRow row) {
        return Arrays.stream(columns).allMatch(row::isEmpty);
    }

    private void accept(SheetRow row) {
        Optional<Sector> sector = sectors.find(row.text(layout.main()), row.text(layout.sub()), row.line());
        Optional<Area> area = areas.find(row.text(layout.county()), row.text(layout.municipality()), row.line());
        AnnualSeries series = series(row);
        if (sector.isPresent() && area.isPresent()) {
            add(line(area.get(), sector.get(), series, row.line()), row.line());
        }
    }

    private InventoryLine line(Area area, Sector sector, AnnualSeries series, long line) {
        return new InventoryLine(
                area, sector, series, Map.of(), new CellOrigins.OneRow(context.origin(line)), context.substance());
    }

    private AnnualSeries series(SheetRow row) {
        int[] known = new int[years.length];
        double[] tonnes = new double[years.length];
        List<Integer> empty = new ArrayList<>();
        int count = 0;
        for (int i = 0; i < years.length; i++) {
            OptionalDouble value =
                    row.isEmpty(columns[i]) ? OptionalDouble.empty() : numbers.read(row, columns[i], years[i]);
            if (value.isPresent()) {
                known[count] = years[i];
                tonnes[count++] = value.getAsDouble();
            } else if (row.isEmpty(columns[i])) {
                empty.add(years[i]);
            }
        }
        if (!empty.isEmpty()) {
            context.findings()
                    .add(NationalFinding.EMPTY_CELLS
                            .at(context.file().name(), row.line())
                            .with("years", empty));
        }
        return AnnualSeries.ofTonnes(Arrays.copyOf(known, count), Arrays.copyOf(tonnes, count));
    }

    /** Adds a line, unless its area and sector have one already. */
    private void add(InventoryLine line, long row) {
        InventoryLine first =
                seen.computeIfAbsent(line.area(), area -> new HashMap<>()).putIfAbsent(line.sector(), line);
        if (first == null) {
            lines.add(line);
            return;
        }
        boolean same = first.series().equals(line.series());
        context.findings()
                .add((same ? NationalFinding.REPEATED_ROW : NationalFinding.CONFLICTING_ROW)
                        .at(context.file().name(), row)
                        .with("area", line.area().toString())
                        .with("sector", line.sector().title())
                        .with("first", LineNumber.of(first)));
    }
}
