package org.klimatgap.jupyter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.Severity;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.message.Language;
import org.klimatgap.message.Message;
import org.klimatgap.pathway.Gap;
import org.klimatgap.pathway.GapAnalysis;
import org.klimatgap.pathway.Trajectory;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.report.Block;
import org.klimatgap.report.Cell;
import org.klimatgap.report.Column;
import org.klimatgap.report.Figure;
import org.klimatgap.report.Line;
import org.klimatgap.report.Notice;
import org.klimatgap.report.Paragraph;
import org.klimatgap.report.Presentation;
import org.klimatgap.report.Table;
import org.klimatgap.report.chart.ChartSize;
import org.klimatgap.report.chart.ChartTitle;
import org.klimatgap.report.chart.EmissionsChart;
import org.klimatgap.report.chart.GapChart;
import org.klimatgap.series.AnnualSeries;

/** Values of the library as blocks of a report, such as a series as a table of years. */
final class NotebookBlocks {
    private final Presentation presentation;

    NotebookBlocks(Language language) {
        this.presentation = Presentation.of(language);
    }

    /** The value as blocks; none for one that is best said in its plain text. */
    List<Block> of(Object value) {
        if (value instanceof Block block) {
            return List.of(block);
        }
        if (value instanceof Finding finding) {
            return List.of(finding(finding));
        }
        if (value instanceof Checked<?> checked) {
            return checked(checked);
        }
        if (value instanceof AnnualSeries series) {
            return series.isEmpty() ? List.of() : List.of(series(series));
        }
        if (value instanceof EmissionsAccount account) {
            return account.total().isEmpty() ? List.of() : List.of(chart(account));
        }
        if (value instanceof GapAnalysis analysis) {
            return gaps(analysis);
        }
        return value instanceof Trajectory path ? List.of(path(path)) : List.of();
    }

    private Notice finding(Finding finding) {
        Notice.Kind kind = finding.severity() == Severity.INFO ? Notice.Kind.INFO : Notice.Kind.WARNING;
        return new Notice(kind, Line.text(finding.text(presentation.language(), presentation.format())));
    }

    private List<Block> checked(Checked<?> checked) {
        List<Block> blocks = new ArrayList<>();
        checked.find().ifPresent(value -> {
            List<Block> own = of(value);
            blocks.addAll(own.isEmpty() ? List.of(new Paragraph(Line.text(value.toString()))) : own);
        });
        checked.findings().forEach(finding -> blocks.add(finding(finding)));
        return blocks;
    }

    private Block chart(EmissionsAccount account) {
        Line title = presentation.line(
                ChartTitle.EMISSIONS_ONLY.with("account", account.area().toString()));
        return EmissionsChart.of("account", title, account.basis(), account.total())
                .draw(presentation, ChartSize.FULL);
    }

    private Table series(AnnualSeries series) {
        Column status = Column.ofText(line(NotebookText.STATUS.of()));
        Table table = Table.of(line(NotebookText.SERIES.of()), year(), emissions(), status);
        for (int year : series.years()) {
            table = table.withRow(
                    Cell.of(Line.text(Integer.toString(year))),
                    number("series." + year, series.get(year)),
                    Cell.of(line(series.status(year).title())));
        }
        return table.withRowHeaders();
    }

    private Table path(Trajectory path) {
        Message caption = NotebookText.PATH.of().with("path", path.shape().title());
        Table table = Table.of(line(caption), year(), emissions());
        for (Map.Entry<Integer, Emissions> level : path.levels().entrySet()) {
            table = table.withRow(
                    Cell.of(Line.text(level.getKey().toString())), number("path." + level.getKey(), level.getValue()));
        }
        return table.withRowHeaders();
    }

    private List<Block> gaps(GapAnalysis analysis) {
        Line title = line(NotebookText.GAPS.of().with("year", analysis.target().year()));
        Table table = Table.of(
                title, Column.ofText(line(NotebookText.GAP.of())), Column.ofNumbers(line(NotebookText.AMOUNT.of())));
        for (Gap gap : analysis.gaps()) {
            Quantity amount = gap.amount().value();
            Figure figure = new Figure("gap." + table.rows().size(), amount);
            table = table.withRow(Cell.of(line(gap.amount().name())), Cell.of(presentation.amount(figure)));
        }
        return List.of(new GapChart("gap", title, analysis).draw(presentation, ChartSize.FULL), table.withRowHeaders());
    }

    private Column year() {
        return Column.ofText(line(NotebookText.YEAR.of()));
    }

    private Column emissions() {
        return Column.ofNumbers(line(NotebookText.EMISSIONS.of()));
    }

    private Cell number(String id, Emissions value) {
        return Cell.of(presentation.amountWithoutUnit(new Figure(id, value)));
    }

    private Line line(Message message) {
        return presentation.line(message);
    }
}
