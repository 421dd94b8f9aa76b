package org.klimatgap.report.contract;

import org.klimatgap.ghg.contract.AccountAssessment;
import org.klimatgap.ghg.contract.ContractAccount;
import org.klimatgap.ghg.contract.ContractGoal;
import org.klimatgap.ghg.contract.GoalAssessment;
import org.klimatgap.pathway.Baseline;
import org.klimatgap.pathway.Gap;
import org.klimatgap.pathway.GapAnalysis;
import org.klimatgap.pathway.GapDefinition;
import org.klimatgap.pathway.NeutralityTarget;
import org.klimatgap.pathway.Observation;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.report.Cell;
import org.klimatgap.report.Figure;
import org.klimatgap.report.Table;

/** Base year, present, target and gap, one row for each goal. */
final class StatusTable {
    private final Figures figures;

    StatusTable(Figures figures) {
        this.figures = figures;
    }

    Table build() {
        Table table = Table.of(
                        figures.line(SectionText.CAPTION_STATUS.of()),
                        figures.text(SectionText.COLUMN_GOAL),
                        figures.numbers(SectionText.COLUMN_BASELINE),
                        figures.numbers(SectionText.COLUMN_CURRENT),
                        figures.numbers(SectionText.COLUMN_CHANGE),
                        figures.numbers(SectionText.COLUMN_TARGET),
                        figures.numbers(SectionText.COLUMN_GAP),
                        figures.numbers(SectionText.COLUMN_REQUIRED))
                .withRowHeaders();
        for (AccountAssessment account : figures.assessment().accounts()) {
            if (account.goals().isEmpty()) {
                table = table.withRow(rowWithoutGoal(account));
            }
            for (GoalAssessment goal : account.goals()) {
                table = table.withRow(row(account, goal));
            }
        }
        return table;
    }

    private Cell[] rowWithoutGoal(AccountAssessment assessment) {
        ContractAccount account = assessment.account();
        return new Cell[] {
            Cell.of(figures.presentation().line(account.title())),
            assessment
                    .baseline()
                    .map(base -> baseline(figures.of("baseline", account, base.emissions()), base))
                    .orElseGet(this::noBaseline),
            figures.amountInYear(
                    figures.of("current", account, assessment.current().emissions()),
                    assessment.current().year()),
            assessment
                    .change()
                    .map(change -> figures.signedCell(figures.of("change", account, change)))
                    .orElseGet(this::noChange),
            figures.omitted(SectionText.CELL_NO_TARGET),
            figures.omitted(SectionText.CELL_NO_TARGET),
            figures.omitted(SectionText.CELL_NO_TARGET)
        };
    }

    private Cell[] row(AccountAssessment assessment, GoalAssessment goalAssessment) {
        ContractAccount account = assessment.account();
        ContractGoal goal = goalAssessment.goal();
        return new Cell[] {
            Cell.of(figures.presentation().line(goal.title())),
            goalAssessment
                    .analysis()
                    .baseline()
                    .map(base -> baseline(baseline(assessment, goalAssessment, base), base))
                    .orElseGet(this::noBaseline),
            current(account, goalAssessment),
            goalAssessment
                    .analysis()
                    .change()
                    .map(change -> figures.signedCell(figures.of("change", assessment, goalAssessment, change)))
                    .orElseGet(this::noChange),
            target(account, goal),
            gap(assessment, goalAssessment),
            required(account, goalAssessment)
        };
    }

    private Cell required(ContractAccount account, GoalAssessment assessment) {
        SectionText text =
                assessment.analysis().rateLeadsToResidualCap() ? SectionText.CELL_RATE_TO_CAP : SectionText.CELL_RATE;
        return assessment
                .analysis()
                .requiredRate()
                .filter(rate -> !assessment.analysis().isLevelReached())
                .map(rate -> figures.of("required-rate", account, assessment.goal(), rate))
                .map(rate -> figures.cell(text.with("rate", rate)))
                .orElseGet(() -> noRate(assessment.analysis()));
    }

    private Cell noRate(GapAnalysis analysis) {
        if (analysis.isLevelReached()) {
            return Cell.of(figures.line(SectionText.CELL_REACHED.of()));
        }
        boolean past = analysis.target().year() <= analysis.current().year();
        return figures.omitted(past ? SectionText.CELL_NO_RATE : SectionText.CELL_ZERO);
    }

    private Figure baseline(AccountAssessment assessment, GoalAssessment goal, Baseline base) {
        return goal.goal()
                .target()
                .perPersonBaseline()
                .map(each -> figures.of("baseline-per-capita", assessment, goal, each))
                .orElseGet(() -> figures.of("baseline", assessment, goal, base.emissions()));
    }

    private Cell baseline(Figure figure, Baseline base) {
        return figures.amountInYear(figure, base.year());
    }

    private Cell noBaseline() {
        return figures.omitted(SectionText.CELL_NO_BASELINE);
    }

    private Cell noChange() {
        return figures.omitted(SectionText.CELL_NO_CHANGE);
    }

    private Cell current(ContractAccount account, GoalAssessment assessment) {
        Observation now = assessment.analysis().current();
        boolean perPerson = assessment.goal().target().perPersonLevel().isPresent();
        return now.perCapita()
                .filter(each -> perPerson)
                .map(each -> current("per-capita", account, assessment, each))
                .orElseGet(() -> current("current", account, assessment, now.emissions()));
    }

    private Cell current(
            String quantity, ContractAccount account, GoalAssessment assessment, Traced<? extends Quantity> value) {
        String id = figures.assessment().currentFigureId(quantity, account, assessment.goal());
        return figures.amountInYear(
                new Figure(id, value.value()), assessment.analysis().current().year());
    }

    private Cell target(ContractAccount account, ContractGoal goal) {
        int year = goal.target().year();
        return goal.target()
                .perPersonLevel()
                .map(level -> figures.amountInYear(figures.of("target-per-capita", account, goal, level), year))
                .orElseGet(() -> figures.amountInYear(
                        figures.of("target", account, goal, goal.target().emissions()), year));
    }

    /** A goal whose year has passed has the distance of the year that it is judged by. */
    private Cell gap(AccountAssessment account, GoalAssessment assessment) {
        return assessment
                .outcome()
                .map(outcome -> figures.amountInYear(
                        figures.of("outcome", account.account(), assessment.goal(), outcome.excess()),
                        outcome.judged().year()))
                .orElseGet(() -> gap(account.account(), assessment));
    }

    private Cell gap(ContractAccount account, GoalAssessment assessment) {
        GapDefinition definition =
                assessment.goal().target() instanceof NeutralityTarget ? GapDefinition.NEUTRALITY : GapDefinition.LEVEL;
        Gap gap = assessment.gap(definition).orElseThrow();
        return figures.amount(figures.of(gap, account, assessment.goal()));
    }
}
