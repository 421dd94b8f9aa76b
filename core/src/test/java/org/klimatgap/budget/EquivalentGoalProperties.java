package org.klimatgap.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.klimatgap.pathway.Milestone;
import org.klimatgap.pathway.Trajectory;
import org.klimatgap.quantity.Emissions;

/** Round trips of a goal between level, rate and budget. */
class EquivalentGoalProperties {
    @Provide
    Arbitrary<BudgetConvention> conventions() {
        return Arbitraries.of(BudgetConvention.class);
    }

    @Property
    void a_level_comes_back_from_its_budget_and_from_its_rate(
            @ForAll("conventions") BudgetConvention convention,
            @ForAll @DoubleRange(min = 1, max = 1e8) @Scale(6) double start,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) @Scale(6) double share,
            @ForAll @IntRange(min = 1, max = 60) int years) {
        EquivalentGoal goal = EquivalentGoal.ofLevel(
                convention,
                Budgets.level(2020, start),
                Milestone.of(Budgets.CO2, 2020 + years, Emissions.ofTonnes(start * share)));
        EquivalentGoal fromBudget = EquivalentGoal.ofBudget(convention, goal.start(), goal.budget(), goal.year())
                .orElseThrow();
        EquivalentGoal fromRate =
                EquivalentGoal.ofRate(convention, goal.start(), goal.rate().value(), goal.year());
        for (EquivalentGoal other : new EquivalentGoal[] {fromBudget, fromRate}) {
            assertThat(other.level().value().tonnes()).isCloseTo(start * share, within(Budgets.RELATIVE * start));
            assertThat(other.rate().value().percentPerYear())
                    .isCloseTo(goal.rate().value().percentPerYear(), within(1e-8));
            assertThat(other.budget().tonnes())
                    .isCloseTo(
                            goal.budget().tonnes(),
                            within(Budgets.RELATIVE * goal.budget().tonnes()));
        }
    }

    @Property
    void a_goal_uses_all_of_its_own_budget(
            @ForAll("conventions") BudgetConvention convention,
            @ForAll @DoubleRange(min = 1, max = 1e8) @Scale(6) double start,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) @Scale(6) double share,
            @ForAll @IntRange(min = 1, max = 60) int years) {
        Milestone end = Milestone.of(Budgets.CO2, 2020 + years, Emissions.ofTonnes(start * share));
        EquivalentGoal goal = EquivalentGoal.ofLevel(convention, Budgets.level(2020, start), end);
        GoalAgreement agreement =
                GoalAgreement.of(convention, Trajectory.geometric(Budgets.level(2020, start), end), goal.budget());
        assertThat(agreement.shareUsed().orElseThrow().value().percent()).isCloseTo(100, within(1e-9));
    }
}
