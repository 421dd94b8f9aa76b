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
        this.columns = Arrays.stream(OverviewColumn.values())
                .filter(column ->
                        !column.isOptional() || overview.rows().stream().anyMatch(column::isTold))
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
        for (OverviewColumn column : columns) {
            heads.add(Column.ofNumbers(head(NationalText.of(column))));
            yearOf(column).ifPresent(year -> heads.add(Column.ofNumbers(head(year))));
        }
        heads.add(Column.ofNumbers(line(NationalText.COLUMN_FINDINGS)));
        List<List<Cell>> cells = rows.stream().map(row -> cells(row, ranked)).toList();
        return new Table(line(caption), heads, cells, true);
    }

    /** The column with a year beside a figure: when a trend reaches the goal, and when a budget is used up. */
    private static Optional<NationalText> yearOf(OverviewColumn column) {
        return switch (column) {
            case TREND_GAP -> Optional.of(NationalText.COLUMN_GOAL_YEAR);
            case BUDGET_RATE -> Optional.of(NationalText.COLUMN_BUDGET_END);
            default -> Optional.empty();
        };
    }

    private Line head(NationalText text) {
        return presentation.line(text.of()
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
        for (OverviewColumn column : columns) {
            cells.add(cell(row, column));
            yearOf(column).ifPresent(year -> cells.add(year(row, column)));
        }
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

    private Cell year(OverviewRow row, OverviewColumn column) {
        boolean known = column == OverviewColumn.TREND_GAP
                ? row.trend().isPresent()
                : row.budget().isPresent();
        return known
                ? Cell.of(OverviewYears.of(row, column)
                        .map(year -> Line.text(Integer.toString(year)))
                        .orElseGet(() -> line(NationalText.NEVER)))
                : Cell.omitted(line(NationalText.NO_VALUE));
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
        if (column == OverviewColumn.BUDGET_RATE && row.budget().isPresent()) {
            return Cell.of(
                    presentation.line(row.budget().get().required().status().title()));
        }
        if (overview.currentYear() >= overview.request().goalYear() && column != OverviewColumn.PER_CAPITA) {
            return Cell.omitted(line(NationalText.GOAL_PASSED));
        }
        boolean perCapita = column == OverviewColumn.PER_CAPITA;
        return Cell.omitted(line(perCapita ? NationalText.NO_POPULATION : NationalText.NO_VALUE));
    }

    private Line line(NationalText text) {
        return presentation.line(text.of());
    }
}
