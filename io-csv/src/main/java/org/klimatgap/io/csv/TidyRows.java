package org.klimatgap.io.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.klimatgap.ghg.inventory.Inventory;
import org.klimatgap.ghg.inventory.Populations;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.sector.SectorScheme;
import org.klimatgap.series.ValueStatus;

/** Rows of one municipality, sector and year each. */
final class TidyRows implements CsvTableBuilder<Inventory> {
    private final Optional<Populations> populations;
    private final InventoryDraft draft;

    TidyRows(SectorScheme scheme, Optional<Populations> populations) {
        this.populations = populations;
        this.draft = new InventoryDraft(scheme, false);
    }

    @Override
    public void accept(CsvRow row) {
        RowHead head = draft.head(row);
        Optional<Integer> year = RowHead.year(row);
        Optional<CellValue> value = value(row, head, year);
        ValueStatus status = status(row);
        draft.line(row, head).ifPresent(line -> {
            line.accept(row, head);
            year.ifPresent(known -> line.put(row, known, cell(row, value, status)));
        });
    }

    private static LineDraft.Cell cell(CsvRow row, Optional<CellValue> value, ValueStatus status) {
        return new LineDraft.Cell(
                row.line(), value.filter(each -> row.isSound()), status, Notes.of(row, "source", "note"));
    }

    private Optional<CellValue> value(CsvRow row, RowHead head, Optional<Integer> year) {
        Optional<String> text = row.find("value");
        if (text.isEmpty() && row.has("value")) {
            row.report(row.finding(CsvFinding.EMPTY_VALUE));
        }
        return text.flatMap(cell -> new CellReader(row, head, populations).read("value", cell, year));
    }

    private static ValueStatus status(CsvRow row) {
        return row.find("status").map(text -> status(row, text)).orElse(ValueStatus.REPORTED);
    }

    private static ValueStatus status(CsvRow row, String text) {
        Optional<ValueStatus> status = Arrays.stream(ValueStatus.values())
                .filter(each -> each.id().equals(text))
                .findFirst();
        if (status.isEmpty()) {
            row.report(row.finding(CsvFinding.UNKNOWN_STATUS, "status").with("valid", statuses()));
        }
        return status.orElse(ValueStatus.REPORTED);
    }

    private static List<String> statuses() {
        return Arrays.stream(ValueStatus.values()).map(ValueStatus::id).toList();
    }

    @Override
    public Inventory build(SourceFile file) {
        return draft.build(file);
    }
}
