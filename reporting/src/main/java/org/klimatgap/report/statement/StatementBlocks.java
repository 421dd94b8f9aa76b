package org.klimatgap.report.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.klimatgap.ghg.group.GroupFigureIds;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.ghg.statement.CategoryState;
import org.klimatgap.ghg.statement.GhgStatement;
import org.klimatgap.ghg.statement.ScopeFigure;
import org.klimatgap.ghg.statement.StatementTotal;
import org.klimatgap.ghg.statement.TotalQuality;
import org.klimatgap.message.Language;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.report.Block;
import org.klimatgap.report.BulletList;
import org.klimatgap.report.Cell;
import org.klimatgap.report.Column;
import org.klimatgap.report.Figure;
import org.klimatgap.report.Line;
import org.klimatgap.report.Paragraph;
import org.klimatgap.report.Presentation;
import org.klimatgap.report.Table;

/**
 * A statement by scopes as blocks of a report, such as a table with the row 'scope 2, marknadsbaserat: 1 572 ton'.
 *
 * <p>What the tonnes stand for; every total by year, scope 2 in two rows that are never added; the categories of the last year
 * with their notation keys and biogenic CO2 beside; emissions per resident and employee, and data quality.
 */
public final class StatementBlocks {
    static final Cell NOTHING = Cell.of(Line.text("–"));

    private final GhgStatement statement;
    private final Presentation presentation;
    private final int last;

    private StatementBlocks(GhgStatement statement, Language language) {
        this.statement = statement;
        this.presentation = Presentation.of(language);
        this.last = statement.years().get(statement.years().size() - 1);
    }

    /**
     * The blocks.
     *
     * @param statement the statement
     * @param language the language of the report
     * @return paragraphs and tables, without a heading
     */
    public static List<Block> of(GhgStatement statement, Language language) {
        return new StatementBlocks(statement, language).build();
    }

    private List<Block> build() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(
                line(StatementReportText.BASIS.with("basis", statement.basis().description()))));
        blocks.add(totals());
        blocks.add(new Paragraph(line(StatementReportText.TWO_WAYS.of())));
        blocks.add(categories());
        List<Line> beside = beside();
        if (!beside.isEmpty()) {
            blocks.add(new BulletList(beside));
        }
        return List.copyOf(blocks);
    }

    private Table totals() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.ofText(line(StatementReportText.COLUMN_TOTAL.of())));
        statement.years().forEach(year -> columns.add(Column.ofNumbers(Line.text(Integer.toString(year)))));
        List<List<Cell>> rows = new ArrayList<>();
        for (StatementTotal total : StatementTotal.values()) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of(line(total.title())));
            statement.years().forEach(year -> row.add(total(total, year)));
            rows.add(row);
        }
        return new Table(line(StatementReportText.CAPTION_TOTALS.of()), columns, rows, true);
    }

    private Cell total(StatementTotal total, int year) {
        return statement
                .total(total, year)
                .map(sum -> bounded(figure(GroupFigureIds.of(total, year), sum), total, year))
                .orElseGet(() -> Cell.omitted(line(StatementReportText.NO_VALUE.of())));
    }

    private Cell bounded(Figure figure, StatementTotal total, int year) {
        return statement.isLowerBound(total, year)
                ? Cell.of(line(StatementReportText.AT_LEAST.with("amount", figure)))
                : Cell.of(presentation.compact().amount(figure));
    }

    private static Figure figure(String id, Traced<?> traced) {
        return new Figure(id, traced.value());
    }

    private Table categories() {
        List<Column> columns = List.of(
                Column.ofText(line(StatementReportText.COLUMN_CATEGORY.of())),
                Column.ofText(line(StatementReportText.COLUMN_METHOD.of())),
                Column.ofNumbers(line(StatementReportText.COLUMN_TONNES.of())),
                Column.ofNumbers(line(StatementReportText.COLUMN_BIOGENIC.of())));
        Map<ScopeCategory, List<ScopeFigure>> byCategory = new LinkedHashMap<>();
        statement.figures().stream()
                .filter(figure -> figure.year() == last)
                .forEach(figure -> byCategory
                        .computeIfAbsent(figure.category(), key -> new ArrayList<>())
                        .add(figure));
        List<List<Cell>> rows = Arrays.stream(ScopeCategory.values())
                .flatMap(category -> rows(category, byCategory.getOrDefault(category, List.of())))
                .toList();
        return new Table(line(StatementReportText.CAPTION_CATEGORIES.with("year", last)), columns, rows, true);
    }

    private Stream<List<Cell>> rows(ScopeCategory category, List<ScopeFigure> figures) {
        return figures.isEmpty()
                ? Stream.of(explained(category))
                : figures.stream().map(this::reported);
    }

    private List<Cell> reported(ScopeFigure figure) {
        String id = GroupFigureIds.of(figure);
        return List.of(
                Cell.of(name(figure.category())),
                Cell.of(line(figure.method().title())),
                Cell.of(presentation.compact().amount(figure(id, figure.emissions()))),
                figure.biogenic()
                        .map(traced -> Cell.of(presentation.compact().amount(figure("biogenic." + id, traced))))
                        .orElse(NOTHING));
    }

    private List<Cell> explained(ScopeCategory category) {
        CategoryState state = statement.completeness().state(category, last);
        return List.of(Cell.of(name(category)), Cell.of(line(state.title())), NOTHING, NOTHING);
    }

    private Line name(ScopeCategory category) {
        return Line.text(category.number().map(number -> "3." + number + " ").orElse(""))
                .plus(line(category.title()));
    }

    /** Totals of several scopes, each by its persons and with the quality of its data. */
    private List<Line> beside() {
        List<Line> lines = new ArrayList<>();
        Arrays.stream(StatementTotal.values())
                .filter(total -> total.scopes().size() > 1
                        && statement.total(total, last).isPresent())
                .forEach(total -> {
                    add(lines, GroupFigureIds.of("per-resident", total, last), statement.perResident(total, last));
                    add(lines, GroupFigureIds.of("per-employee", total, last), statement.perEmployee(total, last));
                    statement.quality(total, last).ifPresent(quality -> lines.add(quality(total, quality)));
                });
        return lines;
    }

    private Line quality(StatementTotal total, TotalQuality quality) {
        return line(StatementReportText.QUALITY
                .with("total", total.title())
                .with("year", last)
                .with("score", quality.score().value())
                .with("rated", quality.rated().value()));
    }

    private void add(List<Line> lines, String id, Optional<? extends Traced<?>> value) {
        value.ifPresent(traced -> lines.add(
                line(StatementReportText.SINGLE.with("name", traced.name()).with("amount", figure(id, traced)))));
    }

    private Line line(Message message) {
        return presentation.line(message);
    }
}
