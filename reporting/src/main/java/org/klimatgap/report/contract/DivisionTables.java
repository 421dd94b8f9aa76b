package org.klimatgap.report.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.klimatgap.ghg.contract.AccountAssessment;
import org.klimatgap.ghg.contract.ContractAccount;
import org.klimatgap.ghg.contract.GoalAssessment;
import org.klimatgap.ghg.contract.SectorDivision;
import org.klimatgap.message.Message;
import org.klimatgap.pathway.SectorTargets;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.report.Block;
import org.klimatgap.report.Cell;
import org.klimatgap.report.Column;
import org.klimatgap.report.Figure;
import org.klimatgap.report.Line;
import org.klimatgap.report.Table;
import org.klimatgap.sector.SectorCode;

/** What each sector may emit, one table for each goal that is divided and one column for each year. */
final class DivisionTables {
    private DivisionTables() {}

    static List<Block> of(Figures figures) {
        List<Block> tables = new ArrayList<>();
        for (AccountAssessment account : figures.assessment().accounts()) {
            for (GoalAssessment goal : account.goals()) {
                goal.goal()
                        .division()
                        .filter(division -> !goal.divided().isEmpty())
                        .ifPresent(division -> tables.add(table(figures, account.account(), goal, division)));
            }
        }
        return tables;
    }

    private static Table table(Figures figures, ContractAccount account, GoalAssessment goal, SectorDivision division) {
        Table table = Table.of(
                        figures.line(SectionText.CAPTION_DIVISION
                                .with("goal", goal.goal().title())
                                .with("how", how(figures, account, division))),
                        columns(figures, goal))
                .withRowHeaders();
        for (SectorCode sector : largestFirst(goal)) {
            table = table.withRow(row(figures, account, goal, sector));
        }
        return table;
    }

    /** By what they may emit in the first year; those that may emit the same by code. */
    private static List<SectorCode> largestFirst(GoalAssessment goal) {
        Comparator<Map.Entry<SectorCode, Traced<Emissions>>> level =
                Comparator.comparing(each -> each.getValue().value());
        return goal.divided().get(0).bySector().entrySet().stream()
                .sorted(level.reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Message how(Figures figures, ContractAccount account, SectorDivision division) {
        return division.isEqualPercentage()
                ? SectionText.DIVIDED_EQUALLY.of()
                : SectionText.DIVIDED_CARRIED.with(
                        "sectors", SectorNames.inText(figures, account, division.carrying()));
    }

    private static Column[] columns(Figures figures, GoalAssessment goal) {
        List<Column> columns = new ArrayList<>();
        columns.add(figures.text(SectionText.COLUMN_SECTOR));
        goal.divided().stream()
                .map(targets -> Integer.toString(targets.whole().year()))
                .map(year -> Column.ofNumbers(Line.text(year)))
                .forEach(columns::add);
        return columns.toArray(Column[]::new);
    }

    private static Cell[] row(Figures figures, ContractAccount account, GoalAssessment goal, SectorCode sector) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(
                figures.presentation().line(SectorNames.sector(account, sector).title())));
        for (SectorTargets targets : goal.divided()) {
            String id = figures.assessment().figureId(sector, targets, account, goal.goal());
            cells.add(targets.level(sector)
                    .map(level -> figures.amount(new Figure(id, level.value())))
                    .orElseThrow());
        }
        return cells.toArray(Cell[]::new);
    }
}
