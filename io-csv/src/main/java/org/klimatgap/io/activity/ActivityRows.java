package org.klimatgap.io.activity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klimatgap.ghg.activity.Activities;
import org.klimatgap.io.csv.CsvRow;
import org.klimatgap.io.csv.CsvTableBuilder;
import org.klimatgap.provenance.SourceFile;

/** Rows of one activity each. */
final class ActivityRows implements CsvTableBuilder<Activities> {
    private final List<ActivityRow> sound = new ArrayList<>();
    private final Map<List<String>, Long> lines = new HashMap<>();

    @Override
    public void accept(CsvRow row) {
        Optional<ActivityRow> read = ActivityRow.read(row);
        checkUnique(row);
        read.filter(each -> row.isSound()).ifPresent(sound::add);
    }

    private void checkUnique(CsvRow row) {
        List<String> cells = ActivityFormat.COLUMNS.names().stream()
                .map(column -> row.find(column).orElse(""))
                .toList();
        Long first = lines.putIfAbsent(cells, row.line());
        if (first != null) {
            row.report(row.finding(ActivityCsvFinding.DUPLICATE_ROW).with("first", first));
        }
    }

    @Override
    public Activities build(SourceFile file) {
        return new Activities(sound.stream().map(row -> row.activity(file)).toList());
    }
}
