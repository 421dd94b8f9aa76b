package org.klimatgap.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.klimatgap.quantity.Published.assertAgrees;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.klimatgap.basis.Bases;
import org.klimatgap.basis.BasisMismatchException;
import org.klimatgap.message.Language;
import org.klimatgap.pathway.Baseline;
import org.klimatgap.pathway.Milestone;
import org.klimatgap.pathway.Observation;
import org.klimatgap.pathway.ReductionTarget;
import org.klimatgap.pathway.Trajectory;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Rate;
import org.klimatgap.quantity.Share;

/** The same goal as a level, a rate and a budget, and goals against a budget. */
class EquivalentGoalTest {
    private static final Baseline START = Baseline.of(Budgets.CO2, 2020, Emissions.ofTonnes(100_000));
    private static final ReductionTarget GOAL = ReductionTarget.reduction(START, Share.ofPercent(80), 2030);
    private static final Trajectory LINEAR = Trajectory.linear(START, GOAL);
    private static final Trajectory GEOMETRIC = Trajectory.geometric(START, GOAL);

    /** Recomputed independently: 14.86601 % a year; sums of the geometric path. */
    @ParameterizedTest
    @CsvSource({"FIRST_YEAR_REDUCED, 2021, 458140.44", "FIRST_YEAR_FULL, 2020, 558140.44", "CONTINUOUS, 2020, 497067.95"
    })
    void minus_80_percent_by_2030_is_a_rate_and_a_budget(BudgetConvention convention, int firstYear, String tonnes) {
        EquivalentGoal goal = EquivalentGoal.ofLevel(convention, START, GOAL);
        assertAgrees(goal.rate().value(), "14.86601");
        assertAgrees(goal.budget().amount().value(), tonnes);
        assertThat(goal.budget().firstYear()).isEqualTo(firstYear);
        assertAgrees(goal.reduction().value(), "80.0000");
    }

    /** By hand: 0.84^10 = 0.174901. */
    @Test
    void minus_16_percent_a_year_is_minus_82_5_percent_in_ten_years() {
        EquivalentGoal goal =
                EquivalentGoal.ofRate(BudgetConvention.FIRST_YEAR_REDUCED, START, Rate.ofPercentPerYear(16), 2030);
        assertAgrees(goal.level().value(), "17490.1");
        assertAgrees(goal.reduction().value(), "82.5099");
        // 100000·0.84·(1 − 0.84^10) / 0.16
        assertAgrees(goal.budget().amount().value(), "433176.9");
        assertThat(goal.toString()).endsWith(" (first-year-reduced)").contains("16 %/yr");
    }

    @ParameterizedTest
    @EnumSource(BudgetConvention.class)
    void a_budget_that_needs_no_cut_or_is_spent_has_no_such_path(BudgetConvention convention) {
        int first = convention.firstBudgetYear(2020);
        assertThat(EquivalentGoal.ofBudget(convention, START, Budgets.budget(2e6, first), 2030))
                .isEmpty();
        assertThat(EquivalentGoal.ofBudget(convention, START, Budgets.budget(0, first), 2030))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EquivalentGoal.ofBudget(convention, START, Budgets.budget(1, first + 1), 2030))
                .withMessage("counted " + convention + " from 2020, the budget must start in " + first + ", was "
                        + (first + 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EquivalentGoal.ofBudget(convention, START, Budgets.budget(1, first), 2020))
                .withMessage("goal year 2020 must be after the start, 2020");
    }

    @Test
    void a_level_above_the_start_is_growth() {
        EquivalentGoal goal = EquivalentGoal.ofLevel(
                BudgetConvention.FIRST_YEAR_REDUCED,
                START,
                Milestone.of(Budgets.CO2, 2021, Emissions.ofTonnes(110_000)));
        assertAgrees(goal.rate().value(), "-10.0");
        assertAgrees(goal.reduction().value(), "-10.0");
    }

    @Test
    void no_constant_rate_reaches_zero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EquivalentGoal.ofLevel(
                        BudgetConvention.CONTINUOUS, START, Milestone.of(Budgets.CO2, 2030, Emissions.ZERO)))
                .withMessageStartingWith("a constant rate never reaches zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        EquivalentGoal.ofRate(BudgetConvention.CONTINUOUS, START, Rate.ofPercentPerYear(100), 2030));
    }

    /** Recomputed independently: sums of the years after the start, 560,000 t linear and 458,140.44 t geometric. */
    @Test
    void a_linear_path_uses_140_percent_of_400000_tonnes_and_a_geometric_one_115() {
        CarbonBudget budget = Budgets.budget(400_000, 2021);
        GoalAgreement linear = GoalAgreement.of(BudgetConvention.FIRST_YEAR_REDUCED, LINEAR, budget);
        assertAgrees(linear.shareUsed().orElseThrow().value(), "140.00");
        assertThat(linear.isWithin()).isFalse();
        assertAgrees(linear.left().value(), "-160000.00");
        GoalAgreement geometric = GoalAgreement.of(BudgetConvention.FIRST_YEAR_REDUCED, GEOMETRIC, budget);
        assertAgrees(geometric.shareUsed().orElseThrow().value(), "114.535");
        assertThat(linear.sentence().text(Language.SWEDISH)).startsWith("Målbanan till 2030 tar 14");
        assertThat(GoalAgreement.of(BudgetConvention.FIRST_YEAR_REDUCED, LINEAR, Budgets.budget(560_000, 2021)))
                .hasToString("The path to 2030 uses 100 % of the budget.");
    }

    @Test
    void a_path_within_its_budget_leaves_something_for_later() {
        GoalAgreement agreement =
                GoalAgreement.of(BudgetConvention.FIRST_YEAR_FULL, LINEAR, Budgets.budget(700_000, 2020));
        assertThat(agreement.isWithin()).isTrue();
        assertAgrees(agreement.left().value(), "40000.0");
        // r = E_0 / B for ever.
        assertAgrees(agreement.lastingRate().rate().orElseThrow().value(), "14.286");
    }

    @Test
    void continuous_paths_are_counted_as_integrals() {
        GoalAgreement agreement =
                GoalAgreement.of(BudgetConvention.CONTINUOUS, GEOMETRIC, Budgets.budget(497_067.9476476895, 2020));
        assertAgrees(agreement.shareUsed().orElseThrow().value(), "100.0000");
        assertAgrees(agreement.matchingRate().rate().orElseThrow().value(), "14.86601");
        assertAgrees(agreement.matchingLevel().orElseThrow().value(), "20000.00");
    }

    @Test
    void the_matching_rate_of_a_path_that_uses_its_budget_is_its_own() {
        GoalAgreement reduced = GoalAgreement.of(
                BudgetConvention.FIRST_YEAR_REDUCED,
                GEOMETRIC,
                BudgetConvention.FIRST_YEAR_REDUCED.budgetOf(GEOMETRIC));
        GoalAgreement full = GoalAgreement.of(
                BudgetConvention.FIRST_YEAR_FULL, GEOMETRIC, BudgetConvention.FIRST_YEAR_FULL.budgetOf(GEOMETRIC));
        for (GoalAgreement agreement : new GoalAgreement[] {reduced, full}) {
            assertAgrees(agreement.matchingRate().rate().orElseThrow().value(), "14.86601");
            assertAgrees(agreement.matchingLevel().orElseThrow().value(), "20000.00");
            assertThat(agreement.isWithin()).isTrue();
        }
    }

    @Test
    void a_spent_budget_is_exceeded_by_any_path() {
        GoalAgreement agreement =
                GoalAgreement.of(BudgetConvention.FIRST_YEAR_REDUCED, LINEAR, Budgets.budget(-1, 2021));
        assertThat(agreement.isWithin()).isFalse();
        assertThat(agreement.shareUsed()).isEmpty();
        assertThat(agreement.matchingLevel()).isEmpty();
        assertThat(agreement.matchingRate().status()).isEqualTo(BudgetStatus.SPENT);
        assertThat(agreement).hasToString("The budget is already spent, and the path to 2030 emits 560000 t.");
    }

    @Test
    void a_path_must_begin_where_the_convention_counts_from() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> GoalAgreement.of(BudgetConvention.FIRST_YEAR_REDUCED, LINEAR, Budgets.budget(1, 2020)))
                .withMessage("counted first-year-reduced, a path must begin before 2020 and end later, was 2020–2030");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoalAgreement.of(BudgetConvention.FIRST_YEAR_FULL, LINEAR, Budgets.budget(1, 2021)))
                .withMessageContaining("must begin in 2021");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoalAgreement.of(BudgetConvention.CONTINUOUS, LINEAR, Budgets.budget(1, 2019)))
                .withMessageContaining("must begin by 2019");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoalAgreement.of(BudgetConvention.CONTINUOUS, LINEAR, Budgets.budget(1, 2031)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoalAgreement.of(
                        BudgetConvention.CONTINUOUS,
                        LINEAR,
                        Budgets.budget(1, 2020).withElapsed(Share.ofPercent(10))));
        assertThatExceptionOfType(BasisMismatchException.class)
                .isThrownBy(() -> GoalAgreement.of(
                        BudgetConvention.CONTINUOUS, LINEAR, CarbonBudget.of(Bases.GHG, Emissions.ofTonnes(1), 2020)));
        assertThatExceptionOfType(BasisMismatchException.class)
                .isThrownBy(() -> EquivalentGoal.ofBudget(
                        BudgetConvention.CONTINUOUS,
                        Observation.of(Bases.GHG, 2020, Emissions.ofTonnes(1)),
                        Budgets.budget(1, 2020),
                        2030));
    }
}
