package org.klimatgap.report.national;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.klimatgap.ghg.national.NationalOverview;
import org.klimatgap.ghg.national.OverviewRow;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.report.Cell;
import org.klimatgap.report.Column;
import org.klimatgap.report.Figure;
import org.klimatgap.report.Inline;
import org.klimatgap.report.Line;
import org.klimatgap.report.Presentation;
import org.klimatgap.report.Table;

/** The two tables: larger areas, and municipalities with their rank. */
final class OverviewTable {
    private final NationalOverview overview;
    private final Presentation presentation;
    private final List<OverviewColumn> columns;

    OverviewTable(NationalOverview overview, Presentation presentation) {
        this.overview = overview;
        this.presentation = presentation;
        boolean perCapita =
                overview.rows().stream().anyMatch(row -> row.perCapita().isPresent());
        this.columns = Arrays.stream(OverviewColumn.values())
                .filter(column -> perCapita || column != OverviewColumn.PER_CAPITA)
                .toList();
    }

    Table largerAreas() {
        List<OverviewRow> rows = Stream.concat(overview.nation().stream(), overview.counties().stream())
                .toList();
        return table(NationalText.CAPTION_LARGER, rows, false);
    }

    Table municipalities() {
        return table(NationalText.CAPTION_MUNICIPALITIES, overview.municipalities(), true);
    }

    private Table table(NationalText caption, List<OverviewRow> rows, boolean ranked) {
        List<Column> heads = new ArrayList<>();
        heads.add(Column.ofText(line(NationalText.COLUMN_AREA)));
        if (ranked) {
            heads.add(Column.ofNumbers(line(NationalText.COLUMN_RANK)));
        }
        columns.forEach(column -> heads.add(Column.ofNumbers(head(column))));
        heads.add(Column.ofNumbers(line(NationalText.COLUMN_FINDINGS)));
        List<List<Cell>> cells = rows.stream().map(row -> cells(row, ranked)).toList();
        return new Table(line(caption), heads, cells, true);
    }

    private Line head(OverviewColumn column) {
        return presentation.line(NationalText.of(column)
                .of()
                .with("reference", overview.request().referenceYear())
                .with("current", overview.currentYear())
                .with("goal", overview.request().goalYear()));
    }

    private List<Cell> cells(OverviewRow row, boolean ranked) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(Line.text(row.area().name())));
        if (ranked) {
            cells.add(rank(row));
        }
        columns.forEach(column -> cells.add(cell(row, column)));
        cells.add(Cell.of(Line.text(presentation.count(row.findings().size()))));
        return cells;
    }

    private Cell rank(OverviewRow row) {
        return row.rank().isPresent()
                ? Cell.of(Line.text(presentation.count(row.rank().getAsInt())))
                : Cell.omitted(line(NationalText.NOT_RANKED));
    }

    private Cell cell(OverviewRow row, OverviewColumn column) {
        Optional<Traced<? extends Quantity>> traced = column.of(row);
        return traced.map(value -> value(row, column, value.value())).orElseGet(() -> missing(row, column));
    }

    /** A rise has its sign, since a reduction has one. */
    private Cell value(OverviewRow row, OverviewColumn column, Quantity quantity) {
        Figure figure = new Figure(column.id() + "." + row.area().code(), quantity);
        Inline.Amount amount = presentation.amountWithoutUnit(figure);
        boolean rise = column == OverviewColumn.CHANGE && quantity.amount() > 0;
        return rise ? Cell.of(Line.text("+").plus(Line.of(amount))) : Cell.of(amount);
    }

    private Cell missing(OverviewRow row, OverviewColumn column) {
        if (column == OverviewColumn.REQUIRED_RATE
                && row.gaps().filter(found -> found.isLevelReached()).isPresent()) {
            return Cell.of(line(NationalText.REACHED));
        }
        boolean perCapita = column == OverviewColumn.PER_CAPITA;
        return Cell.omitted(line(perCapita ? NationalText.NO_POPULATION : NationalText.NO_VALUE));
    }

    private Line line(NationalText text) {
        return presentation.line(text.of());
    }
}
