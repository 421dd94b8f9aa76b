package org.klimatgap.report.contract;

import java.util.Optional;
import org.klimatgap.ghg.contract.AccountAssessment;
import org.klimatgap.ghg.contract.GoalAssessment;
import org.klimatgap.ghg.contract.GoalOutcome;
import org.klimatgap.ghg.contract.InterimTarget;
import org.klimatgap.message.Message;
import org.klimatgap.report.Cell;
import org.klimatgap.report.Figure;
import org.klimatgap.report.Line;
import org.klimatgap.report.Table;

/** The goals and interim targets whose year has passed: what they allowed, what became of them, on which basis. */
final class PastTable {
    private final Figures figures;
    private Table table;

    private PastTable(Figures figures) {
        this.figures = figures;
        this.table = Table.of(
                        figures.line(SectionText.CAPTION_PAST.of()),
                        figures.text(SectionText.COLUMN_GOAL),
                        figures.numbers(SectionText.COLUMN_YEAR),
                        figures.numbers(SectionText.COLUMN_TARGET),
                        figures.numbers(SectionText.COLUMN_OUTCOME),
                        figures.numbers(SectionText.COLUMN_EXCESS),
                        figures.numbers(SectionText.COLUMN_EXCESS_SHARE),
                        figures.text(SectionText.COLUMN_BASIS))
                .withRowHeaders();
    }

    /** The table, or empty while every goal lies ahead. */
    static Optional<Table> of(Figures figures) {
        PastTable past = new PastTable(figures);
        figures.assessment().accounts().forEach(past::add);
        return Optional.of(past.table).filter(table -> !table.rows().isEmpty());
    }

    private void add(AccountAssessment account) {
        for (GoalAssessment goal : account.goals()) {
            goal.interimTargets()
                    .forEach(interim ->
                            interim.outcome().ifPresent(outcome -> addInterim(account, goal, interim, outcome)));
            goal.outcome().ifPresent(outcome -> addGoal(account, goal, outcome));
        }
    }

    private void addInterim(
            AccountAssessment account, GoalAssessment goal, InterimTarget interim, GoalOutcome outcome) {
        String level = figures.assessment().figureId(interim, account.account(), goal.goal());
        addRow(
                SectionText.INTERIM_OF.with("goal", goal.goal().title()),
                new Figure(level, interim.level().value()),
                account,
                outcome,
                figures.ids(account, goal, interim));
    }

    private void addGoal(AccountAssessment account, GoalAssessment goal, GoalOutcome outcome) {
        boolean perPerson = goal.goal().target().perPersonLevel().isPresent();
        addRow(
                SectionText.GOAL_NAME.with("goal", goal.goal().title()),
                perPerson
                        ? figures.of("target-per-capita", account.account(), goal.goal(), outcome.level())
                        : figures.of(
                                "target",
                                account.account(),
                                goal.goal(),
                                goal.goal().target().emissions()),
                account,
                outcome,
                figures.ids(account, goal));
    }

    private void addRow(
            Message name, Object level, AccountAssessment account, GoalOutcome outcome, OutcomeSentences.Ids ids) {
        table = table.withRow(new Cell[] {
            Cell.of(figures.line(name)),
            Cell.of(Line.text(Integer.toString(outcome.year()))),
            figures.cell(SectionText.CELL_AMOUNT.with("amount", level)),
            figures.amountInYear(
                    new Figure(ids.level(), outcome.judgedLevel().value()),
                    outcome.judged().year()),
            figures.amount(new Figure(ids.excess(), outcome.excess().value())),
            outcome.share()
                    .map(share -> figures.amount(new Figure(ids.share(), share.value())))
                    .orElseGet(() -> figures.omitted(SectionText.CELL_NO_SHARE)),
            Cell.of(figures.line(account.current().basis().description()))
        });
    }
}
