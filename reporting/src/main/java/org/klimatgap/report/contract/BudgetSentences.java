package org.klimatgap.report.contract;

import java.util.ArrayList;
import java.util.List;
import org.klimatgap.budget.BudgetConvention;
import org.klimatgap.budget.Exhaustion;
import org.klimatgap.ghg.contract.AccountAssessment;
import org.klimatgap.ghg.contract.BudgetAssessment;
import org.klimatgap.ghg.contract.BudgetEnd;
import org.klimatgap.ghg.contract.BudgetGoal;
import org.klimatgap.ghg.contract.ContractBudget;
import org.klimatgap.message.Message;
import org.klimatgap.pathway.Projection;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.quantity.Rate;
import org.klimatgap.report.Figure;
import org.klimatgap.report.Line;

/** What is left of a carbon budget, what it requires, and when it is used up. */
final class BudgetSentences {
    private final Figures figures;
    private final AccountAssessment account;
    private final BudgetAssessment assessment;
    private final ContractBudget budget;
    private final List<Message> sentences = new ArrayList<>();

    private BudgetSentences(Figures figures, AccountAssessment account, BudgetAssessment assessment) {
        this.figures = figures;
        this.account = account;
        this.assessment = assessment;
        this.budget = assessment.budget();
    }

    /** The most telling figures: what is left, the rate that it takes, and when it is used up. */
    static List<Message> brief(Figures figures, AccountAssessment account, BudgetAssessment assessment) {
        BudgetSentences budget = new BudgetSentences(figures, account, assessment);
        budget.addState(true);
        return budget.sentences;
    }

    /** The same with source, convention, other developments and the goals. */
    static List<Message> whole(Figures figures, AccountAssessment account, BudgetAssessment assessment) {
        BudgetSentences budget = new BudgetSentences(figures, account, assessment);
        budget.addState(false);
        budget.addEnds();
        budget.addGoals();
        budget.sentences.add(budget.budget.convention().meaning());
        budget.sentences.add(SectionText.BUDGET_SOURCE.with("source", budget.budget.source()));
        return budget.sentences;
    }

    /** The state; when it is used up stands here only where no other sentence says so. */
    private void addState(boolean withEnd) {
        if (assessment.remaining().isSpent()) {
            addSpent();
            return;
        }
        boolean whole = assessment.remaining().firstYear() == budget.budget().firstYear();
        sentences.add(amount(whole ? SectionText.BUDGET_WHOLE : SectionText.BUDGET_LEFT)
                .with(
                        "remaining",
                        figure("budget-remaining", assessment.remaining().amount()))
                .with("next", assessment.remaining().firstYear()));
        sentences.add(
                switch (assessment.required().status()) {
                    case REQUIRED -> required(withEnd);
                    case NOT_NEEDED -> notNeeded();
                    case OUT_OF_REACH ->
                        SectionText.BUDGET_OUT_OF_REACH.with(
                                "year", assessment.remaining().firstYear());
                    case SPENT -> throw new AssertionError(assessment);
                });
    }

    private void addSpent() {
        Message spent = assessment
                .spentIn()
                .map(end -> amount(SectionText.BUDGET_SPENT).with("year", end.year()))
                .orElseGet(() -> amount(SectionText.BUDGET_ZERO));
        sentences.add(spent.with("currentYear", account.current().year())
                .with(
                        "excess",
                        figures.presentation()
                                .magnitude(figure(
                                        "budget-remaining",
                                        assessment.remaining().amount()))));
    }

    private Message amount(SectionText text) {
        return text.with("amount", figure("budget", budget.budget().amount()))
                .with("first", budget.budget().firstYear());
    }

    private Message required(boolean withEnd) {
        Traced<Rate> rate = assessment.required().rate().orElseThrow();
        return budget.until()
                .map(until -> SectionText.BUDGET_RATE_UNTIL.with("until", until))
                .orElseGet(SectionText.BUDGET_RATE::of)
                .with("rate", figure("budget-rate", rate))
                .with("convention", budget.convention().title())
                .with("comparison", comparison())
                .with("end", withEnd ? end() : Line.text(""));
    }

    /** What the municipality has achieved so far, if that is known. */
    private Object comparison() {
        return assessment
                .historicalRate()
                .<Object>map(rate -> (rate.value().isNegative()
                                ? SectionText.BUDGET_GROWTH.with(
                                        "growth",
                                        figures.presentation().magnitude(figure("budget-historical-rate", rate)))
                                : SectionText.BUDGET_COMPARED.with(
                                        "historical", figure("budget-historical-rate", rate)))
                        .with("referenceYear", account.baseline().orElseThrow().year()))
                .orElseGet(() -> Line.text(""));
    }

    private Object end() {
        return assessment
                .end(BudgetEnd.CONSTANT)
                .flatMap(BudgetEnd::exhaustion)
                .<Object>map(end -> SectionText.BUDGET_END.with("year", end.year()))
                .orElseGet(() -> Line.text(""));
    }

    private Message notNeeded() {
        return budget.until()
                .map(until -> SectionText.BUDGET_SUFFICES.with("until", until))
                .orElseGet(SectionText.BUDGET_UNTOUCHED::of);
    }

    private void addEnds() {
        for (BudgetEnd end : assessment.ends()) {
            sentences.add(end.exhaustion()
                    .map(when -> exhausted(end, when))
                    .orElseGet(() ->
                            SectionText.BUDGET_LASTS.with("way", end.title()).with("horizon", Projection.HORIZON)));
        }
    }

    private Message exhausted(BudgetEnd end, Exhaustion when) {
        return SectionText.BUDGET_EXHAUSTED
                .with("way", end.title())
                .with("year", when.year())
                .with("fraction", figure("budget-exhausted." + end.id(), when.fraction()));
    }

    private void addGoals() {
        for (BudgetGoal goal : assessment.goals()) {
            goal.agreement()
                    .shareUsed()
                    .ifPresent(share -> sentences.add(counted()
                            .with("goal", goal.goal().title())
                            .with("path", PathNames.of(goal.agreement().path().shape()))
                            .with("share", figure("budget-share", goal, share))
                            .with(
                                    "used",
                                    figure("budget-used", goal, goal.agreement().used()))
                            .with("year", goal.agreement().path().lastYear())));
        }
    }

    /** A continuous path is a curve that is counted to the moment in which the goal is due, and not to the end of its year. */
    private SectionText counted() {
        return budget.convention() == BudgetConvention.CONTINUOUS
                ? SectionText.BUDGET_GOAL_CONTINUOUS
                : SectionText.BUDGET_GOAL;
    }

    private Figure figure(String quantity, Traced<? extends Quantity> value) {
        return new Figure(figures.assessment().figureId(quantity, account.account(), budget), value.value());
    }

    private Figure figure(String quantity, BudgetGoal goal, Traced<? extends Quantity> value) {
        return new Figure(figures.assessment().figureId(quantity, goal, account.account(), budget), value.value());
    }
}
