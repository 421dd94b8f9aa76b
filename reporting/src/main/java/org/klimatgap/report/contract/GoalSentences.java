package org.klimatgap.report.contract;

import org.klimatgap.ghg.contract.ContractAccount;
import org.klimatgap.ghg.contract.ContractGoal;
import org.klimatgap.message.Message;
import org.klimatgap.pathway.CeilingTarget;
import org.klimatgap.pathway.NeutralityTarget;
import org.klimatgap.pathway.PerPersonRateTarget;
import org.klimatgap.pathway.PerPersonTarget;
import org.klimatgap.pathway.PercentageTarget;
import org.klimatgap.pathway.RateTarget;
import org.klimatgap.pathway.ReductionTarget;
import org.klimatgap.quantity.PublishedAmount;
import org.klimatgap.report.Figure;

/** What a goal demands, as one sentence. */
final class GoalSentences {
    private final Figures figures;
    private final ContractAccount account;

    GoalSentences(Figures figures, ContractAccount account) {
        this.figures = figures;
        this.account = account;
    }

    Message of(ContractGoal goal) {
        ReductionTarget target = goal.target();
        if (target instanceof PercentageTarget percentage) {
            boolean unchanged = percentage.reduction().value().isZero();
            return sentence(unchanged ? SectionText.GOAL_UNCHANGED : SectionText.GOAL_REDUCTION, goal)
                    .with(
                            "reduction",
                            PublishedAmount.exactly(percentage.reduction().value()))
                    .with("referenceYear", percentage.from().year())
                    .with("target", level(goal));
        }
        if (target instanceof CeilingTarget) {
            return sentence(SectionText.GOAL_CEILING, goal).with("target", level(goal));
        }
        if (target instanceof PerPersonTarget perPerson) {
            return sentence(SectionText.GOAL_PER_PERSON, goal)
                    .with("ceiling", figures.of("target-per-capita", account, goal, perPerson.ceiling()));
        }
        if (target instanceof NeutralityTarget neutrality) {
            boolean none = neutrality.residualShare().value().isZero();
            return sentence(none ? SectionText.GOAL_NEUTRALITY_ZERO : SectionText.GOAL_NEUTRALITY, goal)
                    .with(
                            "share",
                            PublishedAmount.exactly(neutrality.residualShare().value()))
                    .with("referenceYear", neutrality.from().year())
                    .with("cap", figures.of("residual-cap", account, goal, neutrality.residualCap()));
        }
        if (target instanceof RateTarget rate) {
            return sentence(rate.isOpenEnded() ? SectionText.GOAL_RATE_OPEN : SectionText.GOAL_RATE, goal)
                    .with("rate", PublishedAmount.exactly(rate.rate().value()))
                    .with("referenceYear", rate.from().year())
                    .with("target", level(goal));
        }
        if (target instanceof PerPersonRateTarget rate) {
            return sentence(
                            rate.isOpenEnded()
                                    ? SectionText.GOAL_RATE_PER_PERSON_OPEN
                                    : SectionText.GOAL_RATE_PER_PERSON,
                            goal)
                    .with("rate", PublishedAmount.exactly(rate.rate().value()))
                    .with("referenceYear", rate.from().year())
                    .with("target", figures.of("target-per-capita", account, goal, rate.at(rate.year())));
        }
        throw new AssertionError(target);
    }

    private Message sentence(SectionText text, ContractGoal goal) {
        return text.with("title", goal.title())
                .with("year", goal.target().year())
                .with("of", SectorNames.from(figures, account, goal));
    }

    private Figure level(ContractGoal goal) {
        return figures.of("target", account, goal, goal.target().emissions());
    }
}
