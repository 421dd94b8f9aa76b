package org.klimatgap.report.national;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klimatgap.basis.Boundary;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.Nation;
import org.klimatgap.ghg.consumption.ConsumptionOverview;
import org.klimatgap.ghg.consumption.ConsumptionRow;
import org.klimatgap.ghg.consumption.FinalUse;
import org.klimatgap.message.Language;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.PublishedAmount;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.report.Block;
import org.klimatgap.report.BulletList;
import org.klimatgap.report.Cell;
import org.klimatgap.report.Column;
import org.klimatgap.report.Figure;
import org.klimatgap.report.Heading;
import org.klimatgap.report.Line;
import org.klimatgap.report.Paragraph;
import org.klimatgap.report.Presentation;
import org.klimatgap.report.Report;
import org.klimatgap.report.Sources;
import org.klimatgap.report.Table;

/**
 * The consumption of all municipalities as a report, such as 'Konsumtionsbaserade utsläpp 2023 och gap till 4 000 kg per
 * person i 290 kommuner'.
 *
 * <p>It says first what the figures count and what they leave out, then the goal, the nation and the counties, the
 * municipalities by rank, what was noticed, and the files.
 */
public final class ConsumptionReport {
    private final ConsumptionOverview overview;
    private final List<Finding> findings;
    private final Presentation presentation;
    private final boolean whole;

    private ConsumptionReport(ConsumptionOverview overview, List<Finding> findings, Language language) {
        this.overview = overview;
        this.findings = findings;
        this.presentation = Presentation.of(language);
        this.whole = overview.boundary() != Boundary.HOUSEHOLDS;
    }

    /**
     * The report.
     *
     * @param overview the comparison
     * @param findings everything noticed in the data
     * @param language the language of the report
     * @return the report
     */
    public static Report of(ConsumptionOverview overview, List<Finding> findings, Language language) {
        return new ConsumptionReport(overview, List.copyOf(findings), language).build();
    }

    private Report build() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(paragraph(ConsumptionNationalText.of(overview.boundary())
                .with("year", overview.households().year())));
        blocks.add(paragraph(ConsumptionNationalText.GOAL
                .with("goal", goal())
                .with("goalYear", overview.request().goalYear())));
        blocks.add(paragraph(standing()));
        nation().ifPresent(
                        amount -> blocks.add(paragraph(ConsumptionNationalText.NATION.with("amount", amount.value()))));
        if (!overview.larger().isEmpty()) {
            blocks.add(heading(NationalText.HEADING_LARGER));
            blocks.add(table(ConsumptionNationalText.CAPTION_LARGER, overview.larger(), false));
        }
        blocks.add(heading(NationalText.HEADING_MUNICIPALITIES));
        blocks.add(table(ConsumptionNationalText.CAPTION_MUNICIPALITIES, overview.municipalities(), true));
        addFindings(blocks);
        blocks.add(new Sources(sources()));
        Line title = presentation.line(ConsumptionNationalText.TITLE
                .with("year", overview.households().year())
                .with("goal", goal())
                .with("count", presentation.count(overview.municipalities().size())));
        return new Report(title, presentation.language(), blocks);
    }

    private PublishedAmount goal() {
        return PublishedAmount.exactly(overview.request().goal().value());
    }

    private Message standing() {
        List<ConsumptionRow> rows = overview.municipalities();
        return ConsumptionNationalText.STANDING
                .with(
                        "reached",
                        presentation.count(
                                rows.stream().filter(ConsumptionRow::isReached).count()))
                .with(
                        "known",
                        presentation.count(rows.stream()
                                .filter(row -> row.counted().isPresent())
                                .count()));
    }

    private Optional<? extends Traced<? extends Quantity>> nation() {
        return overview.find(Nation.CODE).flatMap(ConsumptionRow::counted);
    }

    private Table table(ConsumptionNationalText caption, List<ConsumptionRow> rows, boolean ranked) {
        List<Column> heads = new ArrayList<>();
        heads.add(Column.ofText(presentation.line(NationalText.COLUMN_AREA.of())));
        if (ranked) {
            heads.add(Column.ofNumbers(presentation.line(NationalText.COLUMN_RANK.of())));
        }
        columns().forEach(column -> heads.add(Column.ofNumbers(presentation.line(column.of()))));
        List<List<Cell>> cells = rows.stream().map(row -> cells(row, ranked)).toList();
        return new Table(presentation.line(caption.of()), heads, cells, true);
    }

    private List<ConsumptionNationalText> columns() {
        List<ConsumptionNationalText> columns = new ArrayList<>(List.of(ConsumptionNationalText.COLUMN_HOUSEHOLDS));
        if (whole) {
            columns.add(ConsumptionNationalText.COLUMN_PUBLIC);
            columns.add(ConsumptionNationalText.COLUMN_INVESTMENT);
            columns.add(ConsumptionNationalText.COLUMN_COUNTED);
        }
        columns.add(ConsumptionNationalText.COLUMN_GAP);
        columns.add(ConsumptionNationalText.COLUMN_GAP_SHARE);
        columns.add(ConsumptionNationalText.COLUMN_RATE);
        return columns;
    }

    private List<Cell> cells(ConsumptionRow row, boolean ranked) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(Line.text(row.area().name())));
        if (ranked) {
            cells.add(
                    row.rank().isPresent()
                            ? Cell.of(Line.text(presentation.count(row.rank().getAsInt())))
                            : unknown());
        }
        columns().forEach(column -> cells.add(cell(row, column)));
        return cells;
    }

    private Cell cell(ConsumptionRow row, ConsumptionNationalText column) {
        return switch (column) {
            case COLUMN_HOUSEHOLDS -> number(row, "households", row.find(FinalUse.HOUSEHOLDS));
            case COLUMN_PUBLIC -> number(row, "public", row.find(FinalUse.PUBLIC));
            case COLUMN_INVESTMENT -> number(row, "investment", row.find(FinalUse.INVESTMENT));
            case COLUMN_COUNTED -> number(row, "counted", row.counted());
            case COLUMN_GAP -> number(row, "gap", row.gap());
            case COLUMN_GAP_SHARE -> number(row, "gap-share", row.gapShare());
            default -> rate(row);
        };
    }

    private Cell rate(ConsumptionRow row) {
        if (row.isReached()) {
            return Cell.of(presentation.line(NationalText.REACHED.of()));
        }
        boolean past = overview.request().goalYear() <= overview.households().year();
        return past
                ? Cell.omitted(presentation.line(ConsumptionNationalText.PASSED.of()))
                : number(row, "required-rate", row.requiredRate());
    }

    private Cell number(ConsumptionRow row, String quantity, Optional<? extends Traced<? extends Quantity>> figure) {
        return figure.map(traced -> new Figure(quantity + "." + row.area().code(), traced.value()))
                .map(value -> Cell.of(presentation.amountWithoutUnit(value)))
                .orElseGet(this::unknown);
    }

    private Cell unknown() {
        return Cell.omitted(presentation.line(ConsumptionNationalText.UNKNOWN.of()));
    }

    private void addFindings(List<Block> blocks) {
        blocks.add(heading(NationalText.HEADING_FINDINGS));
        blocks.add(
                findings.isEmpty()
                        ? paragraph(NationalText.NO_FINDINGS.of())
                        : new BulletList(findings.stream()
                                .map(finding -> presentation.line(finding.message()))
                                .toList()));
    }

    private List<Sources.Entry> sources() {
        List<Sources.Entry> entries = new ArrayList<>();
        entries.add(Sources.Entry.of(
                presentation.line(ConsumptionNationalText.SOURCE_HOUSEHOLDS.with(
                        "vintage", overview.households().vintage().label())),
                overview.households().file()));
        overview.request().others().ifPresent(uses -> {
            entries.add(Sources.Entry.of(
                    presentation.line(ConsumptionNationalText.SOURCE_OTHERS.with(
                            "vintage", uses.investment().basis().vintage().label())),
                    uses.investment().inventory().file()));
            entries.add(Sources.Entry.of(
                    presentation.line(NationalText.SOURCE_RESIDENTS.of()),
                    uses.residents().file()));
        });
        return entries;
    }

    private Block heading(NationalText text) {
        return new Heading(2, presentation.line(text.of()));
    }

    private Block paragraph(Message message) {
        return new Paragraph(presentation.line(message));
    }
}
