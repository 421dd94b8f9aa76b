package org.klimatgap.report.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.FindingCode;
import org.klimatgap.ghg.activity.ActivityFinding;
import org.klimatgap.ghg.contract.ContractFigure;
import org.klimatgap.ghg.contract.GroupPart;
import org.klimatgap.ghg.energy.EnergyFinding;
import org.klimatgap.ghg.gpc.GpcFinding;
import org.klimatgap.ghg.group.ComparableSeries;
import org.klimatgap.ghg.group.GroupFigureIds;
import org.klimatgap.ghg.group.GroupFinding;
import org.klimatgap.ghg.group.GroupInventory;
import org.klimatgap.ghg.recalculation.Recalculation;
import org.klimatgap.ghg.recalculation.RecalculationFinding;
import org.klimatgap.ghg.spend.SpendFinding;
import org.klimatgap.ghg.statement.CategoryTotal;
import org.klimatgap.ghg.statement.StatementFinding;
import org.klimatgap.ghg.statement.StatementTotal;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.report.Block;
import org.klimatgap.report.Cell;
import org.klimatgap.report.Column;
import org.klimatgap.report.Figure;
import org.klimatgap.report.Line;
import org.klimatgap.report.Paragraph;
import org.klimatgap.report.Part;
import org.klimatgap.report.Table;
import org.klimatgap.report.statement.GroupReport;

/** The scope part of the section: one table of the base year and the last one, and what it stands for. */
final class ScopeBlocks {
    private static final int LARGEST = 3;
    private static final Cell NOTHING = Cell.of(Line.text("–"));

    private static final List<Class<? extends FindingCode>> DETAILS = List.of(
            ActivityFinding.class,
            EnergyFinding.class,
            GpcFinding.class,
            GroupFinding.class,
            RecalculationFinding.class,
            SpendFinding.class,
            StatementFinding.class);

    private final Figures figures;
    private final GroupPart part;
    private final GroupInventory group;
    private final int last;

    private ScopeBlocks(Figures figures, GroupPart part) {
        this.figures = figures;
        this.part = part;
        this.group = part.group();
        this.last = group.lastYear();
    }

    /** The part for the section; nothing where the contract has no scopes. */
    static Optional<Part> of(Figures figures) {
        return figures.assessment()
                .group()
                .map(part -> Part.of(
                        "scopes",
                        figures.line(ScopesText.SCOPES_HEADING.of()),
                        new ScopeBlocks(figures, part).build()));
    }

    /** The whole statement for the appendix; nothing where the contract has no scopes. */
    static Optional<Part> appendix(Figures figures) {
        return figures.assessment()
                .group()
                .map(part -> Part.of(
                        "statement",
                        figures.line(ScopesText.SCOPES_APPENDIX.of()),
                        GroupReport.blocks(part.group(), figures.presentation().language())));
    }

    /** Whether a finding is about a line, factor or category of the statement, which the appendix is the place for. */
    static boolean isDetail(Finding finding) {
        return DETAILS.stream().anyMatch(kind -> kind.isInstance(finding.code()));
    }

    private List<Block> build() {
        return List.of(new Paragraph(figures.sentences(before())), table(), new Paragraph(figures.sentences(after())));
    }

    private List<Message> before() {
        List<Message> sentences = new ArrayList<>();
        sentences.add(ScopesText.SCOPES_BOUNDARY
                .with(
                        "group",
                        group.statement().consolidation().organisation().head().name())
                .with(
                        "units",
                        group.statement().consolidation().organisation().units().size())
                .with("approach", group.statement().basis().boundary().title()));
        part.comparedYear()
                .ifPresent(year -> part.share(year)
                        .ifPresent(share -> sentences.add(ScopesText.SCOPES_TERRITORY
                                .with("share", new Figure(GroupPart.shareId(year), share.value()))
                                .with("account", part.territory().orElseThrow().title())
                                .with("year", year))));
        return sentences;
    }

    private List<Message> after() {
        List<Message> sentences = new ArrayList<>();
        StatementTotal total = group.data().terms().total();
        figure(GroupFigureIds.of("per-resident", total, last))
                .ifPresent(each -> sentences.add(ScopesText.SCOPES_PER_RESIDENT
                        .with("amount", each)
                        .with("year", last)
                        .with("total", total.title())));
        sentences.add(ScopesText.SCOPES_TWO_WAYS.of());
        group.recalculations().forEach((of, recalculation) -> {
            if (of == total && recalculation.isRecalculated()) {
                sentences.add(restated(of, recalculation));
            }
        });
        if (group.statement().isLowerBound(StatementTotal.SCOPES_1_2_3_MARKET, last)) {
            sentences.add(ScopesText.SCOPES_LOWER_BOUND.of());
        }
        return sentences;
    }

    private static Message restated(StatementTotal total, Recalculation recalculation) {
        int year = recalculation.original().year();
        return ScopesText.SCOPES_RESTATED
                .with("year", year)
                .with("total", total.title())
                .with(
                        "before",
                        new Figure(
                                GroupFigureIds.of(total, year),
                                recalculation.original().emissions().value()))
                .with(
                        "after",
                        new Figure(
                                GroupFigureIds.of("restated", total, year),
                                recalculation.restated().emissions().value()));
    }

    private Table table() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.ofText(figures.line(ScopesText.SCOPES_COLUMN.of())));
        baseYear()
                .ifPresent(
                        year -> columns.add(Column.ofNumbers(figures.line(ScopesText.SCOPES_BASE.with("year", year)))));
        columns.add(Column.ofNumbers(Line.text(Integer.toString(last))));
        baseYear().ifPresent(year -> columns.add(figures.numbers(SectionText.COLUMN_CHANGE)));
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row(StatementTotal.SCOPE_1));
        rows.add(row(StatementTotal.SCOPE_2_LOCATION));
        rows.add(row(StatementTotal.SCOPE_2_MARKET));
        rows.add(row(StatementTotal.SCOPE_3));
        largest().forEach(category -> rows.add(row(category)));
        rows.add(row(group.data().terms().total()));
        biogenic().ifPresent(rows::add);
        return new Table(figures.line(ScopesText.SCOPES_CAPTION.of()), columns, rows, true);
    }

    private Optional<Integer> baseYear() {
        return group.data().terms().baseYear();
    }

    private List<Cell> row(StatementTotal total) {
        return cells(
                Cell.of(Sentence.capitalised(figures.line(total.title()))),
                baseYear().map(year -> base(total, year)),
                value(total, last, group.statement().total(total, last), GroupFigureIds.of(total, last)),
                figure(GroupFigureIds.of("change", total, last))
                        .map(figures::signedCell)
                        .orElseGet(() -> omitted(ScopesText.SCOPES_NOT_COMPARED)));
    }

    private Cell base(StatementTotal total, int year) {
        ComparableSeries series = group.comparable(total).get();
        String id = series.isRestated() ? GroupFigureIds.of("restated", total, year) : GroupFigureIds.of(total, year);
        return value(total, year, series.series().find(year), id);
    }

    private Cell value(StatementTotal total, int year, Optional<Traced<Emissions>> sum, String id) {
        boolean open = group.statement().isLowerBound(total, year);
        return sum.map(known -> new Figure(id, known.value()))
                .map(known ->
                        open ? figures.cell(ScopesText.SCOPES_AT_LEAST.with("amount", known)) : figures.amount(known))
                .orElseGet(() -> omitted(ScopesText.SCOPES_NO_VALUE));
    }

    private List<CategoryTotal> largest() {
        return group.statement().categories(StatementTotal.SCOPE_3, last).stream()
                .filter(each -> each.emissions().isPresent())
                .sorted(Comparator.comparing(
                        (CategoryTotal each) -> each.emissions().orElseThrow().value(), Comparator.reverseOrder()))
                .limit(LARGEST)
                .toList();
    }

    private List<Cell> row(CategoryTotal category) {
        String id = GroupFigureIds.of(category.category(), last);
        return cells(
                Cell.of(figures.line(ScopesText.SCOPES_CATEGORY
                        .with("id", category.category().id())
                        .with("category", category.category().title()))),
                baseYear().map(year -> NOTHING),
                figures.amount(new Figure(id, category.emissions().orElseThrow().value())),
                NOTHING);
    }

    private Optional<List<Cell>> biogenic() {
        StatementTotal total = group.data().terms().total();
        return figure(GroupFigureIds.of("biogenic", total, last))
                .map(now -> cells(
                        Cell.of(figures.line(ScopesText.SCOPES_BIOGENIC.of())),
                        baseYear()
                                .map(year -> figure(GroupFigureIds.of("biogenic", total, year))
                                        .map(figures::amount)
                                        .orElseGet(() -> omitted(ScopesText.SCOPES_NO_VALUE))),
                        figures.amount(now),
                        NOTHING));
    }

    private static List<Cell> cells(Cell name, Optional<Cell> base, Cell now, Cell change) {
        return base.map(then -> List.of(name, then, now, change)).orElseGet(() -> List.of(name, now));
    }

    private Optional<Figure> figure(String id) {
        return figures.assessment().figure(id).map(ContractFigure::value).map(value -> new Figure(id, value.value()));
    }

    private Cell omitted(ScopesText reason) {
        return Cell.omitted(figures.line(reason.of()));
    }
}
