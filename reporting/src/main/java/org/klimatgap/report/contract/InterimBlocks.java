package org.klimatgap.report.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.klimatgap.ghg.contract.AccountAssessment;
import org.klimatgap.ghg.contract.GoalAssessment;
import org.klimatgap.ghg.contract.InterimTarget;
import org.klimatgap.report.Block;
import org.klimatgap.report.BulletList;
import org.klimatgap.report.Cell;
import org.klimatgap.report.Figure;
import org.klimatgap.report.Line;
import org.klimatgap.report.Table;

/** Interim targets: a line for each goal, and the table of all with how they turned out. */
final class InterimBlocks {
    private final Figures figures;

    private InterimBlocks(Figures figures) {
        this.figures = figures;
    }

    /** A line for each goal with the interim targets that lie ahead, or with all where the contract has none ahead. */
    static List<Block> briefly(Figures figures) {
        InterimBlocks blocks = new InterimBlocks(figures);
        List<Line> ahead = blocks.lines(interim -> interim.outcome().isEmpty());
        List<Line> lines = ahead.isEmpty() ? blocks.lines(interim -> true) : ahead;
        return lines.isEmpty() ? List.of() : List.of(new BulletList(lines));
    }

    private List<Line> lines(Predicate<InterimTarget> wanted) {
        List<Line> lines = new ArrayList<>();
        for (AccountAssessment account : figures.assessment().accounts()) {
            for (GoalAssessment goal : account.goals()) {
                List<InterimTarget> said =
                        goal.interimTargets().stream().filter(wanted).toList();
                if (!said.isEmpty()) {
                    lines.add(line(account, goal, said));
                }
            }
        }
        return lines;
    }

    private Line line(AccountAssessment account, GoalAssessment goal, List<InterimTarget> said) {
        List<Line> targets = said.stream()
                .map(interim -> figures.line(SectionText.INTERIM_LEVEL
                        .with("amount", figure(account, goal, interim))
                        .with("year", interim.year())))
                .toList();
        return figures.titled(
                goal.goal().title(),
                List.of(SectionText.INTERIM_ON_PATH
                        .with("targets", figures.joined(targets))
                        .with("path", said.get(0).shape().title())
                        .with("start", said.get(0).startYear())));
    }

    private Figure figure(AccountAssessment account, GoalAssessment goal, InterimTarget interim) {
        String id = figures.assessment().figureId(interim, account.account(), goal.goal());
        return new Figure(id, interim.level().value());
    }

    /** Every interim target with its path, then how those turned out whose year has passed. */
    static List<Block> whole(Figures figures) {
        InterimBlocks blocks = new InterimBlocks(figures);
        Table table = Table.of(
                        figures.line(SectionText.CAPTION_INTERIM.of()),
                        figures.text(SectionText.COLUMN_GOAL),
                        figures.numbers(SectionText.COLUMN_YEAR),
                        figures.numbers(SectionText.COLUMN_AT_MOST),
                        figures.text(SectionText.COLUMN_PATH))
                .withRowHeaders();
        List<Line> outcomes = new ArrayList<>();
        for (AccountAssessment account : figures.assessment().accounts()) {
            for (GoalAssessment goal : account.goals()) {
                for (InterimTarget interim : goal.interimTargets()) {
                    table = table.withRow(blocks.row(account, goal, interim));
                    blocks.addOutcome(account, goal, interim, outcomes);
                }
            }
        }
        return table.rows().isEmpty() ? List.of() : withOutcomes(table, outcomes);
    }

    private static List<Block> withOutcomes(Table table, List<Line> outcomes) {
        return outcomes.isEmpty() ? List.of(table) : List.of(table, new BulletList(outcomes));
    }

    private void addOutcome(AccountAssessment account, GoalAssessment goal, InterimTarget interim, List<Line> lines) {
        interim.outcome()
                .map(outcome -> OutcomeSentences.ofInterim(
                        outcome, figures.ids(account, goal, interim), figures.presentation()))
                .map(sentence -> figures.titled(goal.goal().title(), List.of(sentence)))
                .ifPresent(lines::add);
    }

    private Cell[] row(AccountAssessment account, GoalAssessment goal, InterimTarget interim) {
        return new Cell[] {
            Cell.of(figures.presentation().line(goal.goal().title())),
            Cell.of(Line.text(Integer.toString(interim.year()))),
            figures.amount(figure(account, goal, interim)),
            Cell.of(figures.line(SectionText.INTERIM_PATH
                    .with("path", interim.shape().title())
                    .with("year", interim.startYear())))
        };
    }
}
