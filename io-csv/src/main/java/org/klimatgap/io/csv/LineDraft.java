package org.klimatgap.io.csv;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.Municipality;
import org.klimatgap.ghg.NotationKey;
import org.klimatgap.ghg.inventory.CellOrigins;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.sector.Sector;
import org.klimatgap.series.AnnualSeries;
import org.klimatgap.series.ValueStatus;

/** One sector of one municipality while its rows come in; the file's digest, and so each origin, is known at the end. */
final class LineDraft {
    /**
     * One year of the line.
     *
     * @param line the row's line in the file
     * @param value the value; empty when the row has an error
     * @param status how the value came about
     * @param note what stands beside it in the file
     */
    record Cell(long line, Optional<CellValue> value, ValueStatus status, String note) {}

    private final String municipality;
    private final Sector sector;
    private final long firstLine;
    private final Map<Integer, Cell> cells = new TreeMap<>();
    private Optional<String> substance = Optional.empty();
    private long substanceLine;
    private boolean sound;

    LineDraft(String municipality, Sector sector, long firstLine) {
        this.municipality = municipality;
        this.sector = sector;
        this.firstLine = firstLine;
    }

    String municipality() {
        return municipality;
    }

    /** The line of the first row of this sector and municipality. */
    long firstLine() {
        return firstLine;
    }

    /** Whether any row without an error belongs to it. */
    boolean isSound() {
        return sound;
    }

    /** Takes what a row says of the whole line. */
    void accept(CsvRow row, RowHead head) {
        head.unit().flatMap(EmissionsUnit::substance).ifPresent(named -> acceptSubstance(row, named));
        sound |= row.isSound();
    }

    private void acceptSubstance(CsvRow row, String named) {
        if (substance.isEmpty()) {
            substance = Optional.of(named);
            substanceLine = row.line();
        } else if (!substance.get().equals(named)) {
            row.report(at(row, CsvFinding.MIXED_SUBSTANCES)
                    .with("substance", named)
                    .with("other", substance.get())
                    .with("first", substanceLine));
        }
    }

    /** Takes one year; its place is kept even when the row has an error, so that a second row of it is found. */
    void put(CsvRow row, int year, Cell cell) {
        Cell first = cells.putIfAbsent(year, cell);
        if (first != null) {
            row.report(at(row, CsvFinding.DUPLICATE_CELL).with("year", year).with("first", first.line));
        }
    }

    /** A finding that names this municipality and sector. */
    Finding at(CsvRow row, CsvFinding code) {
        return row.finding(code).with("municipality", municipality).with("sector", sector.title());
    }

    /**
     * Makes the line.
     *
     * @param file the file
     * @param named the municipality with its name
     * @param wide whether all years are from one row
     */
    InventoryLine build(SourceFile file, Municipality named, boolean wide) {
        AnnualSeries.Builder series = AnnualSeries.builder();
        Map<Integer, NotationKey> notations = new TreeMap<>();
        cells.forEach((year, cell) -> cell.value().ifPresent(value -> {
            value.emissions().ifPresent(emissions -> series.put(year, emissions, cell.status()));
            value.notation().ifPresent(key -> notations.put(year, key));
        }));
        CellOrigins origins = wide && !isDerived() ? oneRow(file) : byYear(file, named);
        return new InventoryLine(named, sector, series.build(), notations, origins, substance);
    }

    private boolean isDerived() {
        return cells.values().stream()
                .anyMatch(cell -> cell.value().filter(CellValue::isDerived).isPresent());
    }

    private CellOrigins oneRow(SourceFile file) {
        String note = cells.values().stream().findFirst().map(Cell::note).orElse("");
        return new CellOrigins.OneRow(new Origin.Place(file, firstLine, note));
    }

    private CellOrigins byYear(SourceFile file, Municipality named) {
        Map<Integer, Origin> origins = new TreeMap<>();
        cells.forEach((year, cell) -> cell.value()
                .map(value -> value.origin(place(file, cell), () -> what(named, year)))
                .ifPresent(origin -> origins.put(year, origin)));
        return new CellOrigins.ByYear(origins);
    }

    private static Origin.Place place(SourceFile file, Cell cell) {
        return new Origin.Place(file, cell.line(), cell.note());
    }

    private Message what(Municipality named, int year) {
        return Message.of(CsvText.PER_PERSON)
                .with("sector", sector.title())
                .with("municipality", named.name())
                .with("year", year);
    }
}
