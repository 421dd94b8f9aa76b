package org.klimatgap.report.statement;

import java.util.List;
import java.util.stream.Stream;
import org.klimatgap.ghg.energy.DualLine;
import org.klimatgap.ghg.group.GroupFigureIds;
import org.klimatgap.ghg.group.GroupInventory;
import org.klimatgap.ghg.group.MethodShare;
import org.klimatgap.ghg.organisation.OrganisationUnit;
import org.klimatgap.ghg.statement.StatementTotal;
import org.klimatgap.report.Block;
import org.klimatgap.report.Cell;
import org.klimatgap.report.Column;
import org.klimatgap.report.Figure;
import org.klimatgap.report.Line;
import org.klimatgap.report.Presentation;
import org.klimatgap.report.Table;

/** By which methods scope 3 was computed, and what bought energy is covered by; both of the last year. */
record MethodTables(GroupInventory group, Presentation presentation) {
    List<Block> blocks() {
        return Stream.of(methods(), energy())
                .filter(table -> !table.rows().isEmpty())
                .<Block>map(table -> table)
                .toList();
    }

    private Table methods() {
        int year = group.lastYear();
        List<List<Cell>> rows = group.methods(StatementTotal.SCOPE_3, year).stream()
                .map(each -> method(each, year))
                .toList();
        return table(
                line(GroupText.CAPTION_METHODS, year),
                rows,
                Column.ofText(presentation.line(StatementReportText.COLUMN_METHOD.of())),
                Column.ofNumbers(presentation.line(StatementReportText.COLUMN_TONNES.of())),
                Column.ofNumbers(presentation.line(GroupText.COLUMN_SHARE.of())));
    }

    private List<Cell> method(MethodShare each, int year) {
        String id = GroupFigureIds.of(each.method().id(), StatementTotal.SCOPE_3, year);
        return List.of(
                Cell.of(presentation.line(each.method().title())),
                Cell.of(presentation
                        .compact()
                        .amount(new Figure(id, each.emissions().value()))),
                Cell.of(presentation
                        .compact()
                        .amount(new Figure("share." + id, each.share().value()))));
    }

    private Table energy() {
        List<List<Cell>> rows = group.energy().lines().stream()
                .filter(line -> line.energy().year() == group.lastYear())
                .map(this::energy)
                .toList();
        return table(
                line(GroupText.CAPTION_ENERGY, group.lastYear()),
                rows,
                Column.ofText(presentation.line(GroupText.COLUMN_UNIT.of())),
                Column.ofText(presentation.line(StatementReportText.COLUMN_CATEGORY.of())),
                Column.ofNumbers(presentation.line(GroupText.COLUMN_ENERGY.of())),
                Column.ofNumbers(presentation.line(GroupText.COLUMN_COVERED.of())),
                Column.ofNumbers(presentation.line(GroupText.COLUMN_RATE.of())));
    }

    private List<Cell> energy(DualLine line) {
        return List.of(
                Cell.of(unit(group, line.energy().unit())),
                Cell.of(presentation.line(line.energy().category().title())),
                Cell.of(Line.text(
                        presentation.compact().text(line.energy().amount().value()))),
                line.coverage()
                        .map(share -> Cell.of(Line.text(presentation.compact().text(share.value()))))
                        .orElse(StatementBlocks.NOTHING),
                line.marketRate()
                        .map(rate -> Cell.of(Line.text(presentation.compact().text(rate.value()))))
                        .orElse(StatementBlocks.NOTHING));
    }

    /** The name of a unit; purchases may name one that the organisation does not have. */
    static Line unit(GroupInventory group, String id) {
        return Line.userText(group.statement()
                .consolidation()
                .organisation()
                .find(id)
                .map(OrganisationUnit::name)
                .orElse(id));
    }

    private Line line(GroupText text, int year) {
        return presentation.line(text.with("year", year));
    }

    static Table table(Line caption, List<List<Cell>> rows, Column... columns) {
        return new Table(caption, List.of(columns), rows, true);
    }
}
