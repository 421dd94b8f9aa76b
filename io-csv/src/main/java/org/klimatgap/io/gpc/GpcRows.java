package org.klimatgap.io.gpc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.klimatgap.ghg.gpc.GpcInventory;
import org.klimatgap.ghg.gpc.GpcLine;
import org.klimatgap.io.csv.CsvRow;
import org.klimatgap.io.csv.CsvTableBuilder;
import org.klimatgap.provenance.SourceFile;

/** Rows of one sub-sector, year and gas each; lines are made when the file's digest is known. */
final class GpcRows implements CsvTableBuilder<GpcInventory> {
    private final GpcFormat format;
    private final List<Function<SourceFile, GpcLine>> lines = new ArrayList<>();
    private final Map<List<String>, Long> lineOfRow = new HashMap<>();

    GpcRows(GpcFormat format) {
        this.format = format;
    }

    @Override
    public void accept(CsvRow row) {
        GpcRow cells = GpcRow.read(row, format.set());
        checkUnique(row);
        if (row.isSound()) {
            lines.add(cells::line);
        }
    }

    private void checkUnique(CsvRow row) {
        List<String> key = List.of(cell(row, "reference"), cell(row, "year"), cell(row, "gas"), cell(row, "source"));
        Long first = lineOfRow.putIfAbsent(key, row.line());
        if (first != null) {
            row.report(row.finding(GpcCsvFinding.DUPLICATE_ROW, "reference")
                    .with("year", key.get(1))
                    .with("first", first));
        }
    }

    private static String cell(CsvRow row, String column) {
        return row.find(column).orElse("");
    }

    @Override
    public GpcInventory build(SourceFile file) {
        return GpcInventory.of(
                format.area(),
                format.basis(),
                lines.stream().map(line -> line.apply(file)).toList());
    }
}
