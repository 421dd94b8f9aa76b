package org.klimatgap.report.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.klimatgap.ghg.gpc.GpcCell;
import org.klimatgap.ghg.gpc.GpcColumn;
import org.klimatgap.ghg.gpc.GpcInventory;
import org.klimatgap.ghg.gpc.GpcTable;
import org.klimatgap.ghg.gpc.GpcTableRow;
import org.klimatgap.ghg.group.GroupInventory;
import org.klimatgap.report.Block;
import org.klimatgap.report.Cell;
import org.klimatgap.report.Column;
import org.klimatgap.report.Line;
import org.klimatgap.report.Presentation;
import org.klimatgap.report.Table;

/** The city's inventory by GPC reference of its last year, beside the group's and never added to it. */
record CommunityTable(GroupInventory group, Presentation presentation) {
    List<Block> blocks() {
        return group.data()
                .community()
                .flatMap(this::table)
                .<List<Block>>map(List::of)
                .orElse(List.of());
    }

    private Optional<Block> table(GpcInventory city) {
        return city.years().stream()
                .reduce((earlier, later) -> later)
                .flatMap(year -> city.table(year).find())
                .map(this::table);
    }

    private Block table(GpcTable table) {
        List<GpcColumn> shown = Arrays.stream(GpcColumn.values())
                .filter(column -> column != GpcColumn.UNDIVIDED
                        || table.totals().get(column).emissions().isPresent())
                .toList();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.ofText(presentation.line(GroupText.COLUMN_REFERENCE.of())));
        shown.forEach(column -> columns.add(Column.ofNumbers(presentation.line(column.title()))));
        return new Table(
                presentation.line(GroupText.CAPTION_COMMUNITY.with("year", table.year())),
                columns,
                table.rows().stream()
                        .filter(CommunityTable::isReported)
                        .map(row -> cells(row, shown))
                        .toList(),
                true);
    }

    private static boolean isReported(GpcTableRow row) {
        return row.cells().values().stream()
                .anyMatch(cell -> cell.emissions().isPresent() || !cell.keys().isEmpty());
    }

    private List<Cell> cells(GpcTableRow row, List<GpcColumn> shown) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(Line.text((row.reference() + " ").stripLeading()).plus(presentation.line(row.title()))));
        shown.forEach(column -> cells.add(cell(row.get(column))));
        return cells;
    }

    private Cell cell(GpcCell cell) {
        if (!cell.applicable()) {
            return Cell.omitted(presentation.line(GroupText.NOT_APPLICABLE.of()));
        }
        return cell.emissions()
                .map(sum -> Cell.of(Line.text(presentation.compact().text(sum.value()))))
                .or(() -> Optional.of(String.join("; ", cell.keys()))
                        .filter(keys -> !keys.isEmpty())
                        .map(keys -> Cell.of(Line.text(keys))))
                .orElseGet(() -> Cell.omitted(presentation.line(GroupText.NOT_REPORTED.of())));
    }
}
