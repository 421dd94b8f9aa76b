package org.klimatgap.ghg.contract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.klimatgap.ghg.inventory.AggregationRule;
import org.klimatgap.pathway.Baseline;
import org.klimatgap.pathway.BasketOutcome;

/** Finds the goals for some of the gases whose account stands beside one of all gases. */
final class PartialGoals {
    private PartialGoals() {}

    static List<PartialGoal> in(List<AccountAssessment> accounts) {
        return accounts.stream()
                .flatMap(part -> accounts.stream().flatMap(whole -> between(part, whole)))
                .toList();
    }

    private static Stream<PartialGoal> between(AccountAssessment part, AccountAssessment whole) {
        Optional<Baseline> baseline = whole.baseline().filter(base -> base.tonnes() > 0);
        boolean comparable =
                BasketOutcome.applies(part.current().basis(), whole.current().basis())
                        && part.current().year() == whole.current().year()
                        && part.current().tonnes() <= whole.current().tonnes()
                        && rule(part).coversTheSameAs(rule(whole));
        return baseline.filter(base -> comparable).stream()
                .flatMap(base -> part.goals().stream()
                        .map(GoalAssessment::goal)
                        .filter(ContractGoal::isOfWhole)
                        .map(goal -> partial(part, goal, whole, base)));
    }

    private static AggregationRule rule(AccountAssessment assessment) {
        return assessment.account().account().rule();
    }

    private static PartialGoal partial(
            AccountAssessment part, ContractGoal goal, AccountAssessment whole, Baseline baseline) {
        BasketOutcome outcome = BasketOutcome.of(goal.target(), part.current(), baseline, whole.current());
        return new PartialGoal(part.account(), goal, whole.account(), outcome);
    }
}
