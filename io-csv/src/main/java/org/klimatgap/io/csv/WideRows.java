package org.klimatgap.io.csv;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.klimatgap.ghg.inventory.Inventory;
import org.klimatgap.ghg.inventory.Populations;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.sector.SectorScheme;
import org.klimatgap.series.ValueStatus;

/** Rows of one municipality and sector each, with a column for each year. */
final class WideRows implements CsvTableBuilder<Inventory> {
    private final Optional<Populations> populations;
    private final InventoryDraft draft;

    WideRows(SectorScheme scheme, Optional<Populations> populations) {
        this.populations = populations;
        this.draft = new InventoryDraft(scheme, true);
    }

    @Override
    public void accept(CsvRow row) {
        RowHead head = draft.head(row);
        Map<Integer, CellValue> values = values(row, head);
        draft.line(row, head).ifPresent(line -> accept(row, head, line, values));
    }

    private Map<Integer, CellValue> values(CsvRow row, RowHead head) {
        CellReader reader = new CellReader(row, head, populations);
        Map<Integer, CellValue> values = new TreeMap<>();
        for (int year : row.years()) {
            String column = String.valueOf(year);
            row.find(column)
                    .flatMap(text -> reader.read(column, text, Optional.of(year)))
                    .ifPresent(value -> values.put(year, value));
        }
        return values;
    }

    private static void accept(CsvRow row, RowHead head, LineDraft line, Map<Integer, CellValue> values) {
        if (line.firstLine() != row.line()) {
            row.report(line.at(row, CsvFinding.DUPLICATE_LINE).with("first", line.firstLine()));
        }
        if (row.isSound()) {
            line.accept(row, head);
            String note = Notes.of(row, "source");
            values.forEach((year, value) -> line.put(
                    row, year, new LineDraft.Cell(row.line(), Optional.of(value), ValueStatus.REPORTED, note)));
        }
    }

    @Override
    public Inventory build(SourceFile file) {
        return draft.build(file);
    }
}
