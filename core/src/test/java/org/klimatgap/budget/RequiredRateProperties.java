package org.klimatgap.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Rate;

/** Laws of the required rate. */
class RequiredRateProperties {
    @Provide
    Arbitrary<BudgetPlan> plans() {
        return Budgets.plans();
    }

    @Provide
    Arbitrary<BudgetConvention> conventions() {
        return Arbitraries.of(BudgetConvention.class);
    }

    private static double percent(RequiredRate required) {
        return required.rate().orElseThrow().value().percentPerYear();
    }

    @Property
    void the_rate_of_an_endless_path_uses_the_budget_exactly(
            @ForAll("plans") BudgetPlan plan, @ForAll("conventions") BudgetConvention convention) {
        RequiredRate required = plan.requiredRate(convention);
        double budget = plan.budget().tonnes();
        assertThat(required.total().orElseThrow().value().tonnes())
                .isCloseTo(budget, within(Budgets.RELATIVE * budget));
        // A rate near 100 % keeps few digits of what it leaves.
        Assume.that(percent(required) < 99);
        assertThat(convention
                        .total(
                                plan.start().value(),
                                required.rate().orElseThrow().value())
                        .tonnes())
                .isCloseTo(budget, within(Budgets.RELATIVE * budget));
    }

    /** The sum by its definition, year by year, from the rate that users see. */
    @Property
    void the_rate_until_a_year_uses_the_budget_exactly(
            @ForAll("plans") BudgetPlan plan,
            @ForAll("conventions") BudgetConvention convention,
            @ForAll @IntRange(min = 1, max = 80) int years) {
        RequiredRate required = plan.requiredRate(convention, 2023 + years);
        Assume.that(required.status() == BudgetStatus.REQUIRED && percent(required) < 99);
        double factor = 1 - percent(required) / 100;
        double sum = 0;
        for (int i = 0; i < years; i++) {
            sum += plan.start().value().tonnes()
                    * switch (convention) {
                        case FIRST_YEAR_REDUCED -> Math.pow(factor, i + 1);
                        case FIRST_YEAR_FULL -> Math.pow(factor, i);
                        case CONTINUOUS -> (Math.pow(factor, i + 1) - Math.pow(factor, i)) / Math.log(factor);
                    };
        }
        // The quotient of a rate near zero has few digits.
        double quotient = convention == BudgetConvention.CONTINUOUS ? 1e-13 / (1 - factor) : 0;
        double budget = plan.budget().tonnes();
        assertThat(sum).isCloseTo(budget, within((Budgets.RELATIVE + quotient) * budget));
    }

    @Property
    void years_of_a_path_add_up_to_the_budget(
            @ForAll("plans") BudgetPlan plan,
            @ForAll("conventions") BudgetConvention convention,
            @ForAll @IntRange(min = 1, max = 80) int years) {
        RequiredRate required = plan.requiredRate(convention, 2023 + years);
        Assume.that(required.status() == BudgetStatus.REQUIRED);
        Emissions sum = Emissions.sum(required.path(2023 + years).values().stream()
                .map(year -> year.value())
                .toList());
        double budget = plan.budget().tonnes();
        assertThat(sum.tonnes()).isCloseTo(budget, within(Budgets.RELATIVE * budget));
        assertThat(required.total().orElseThrow().value().tonnes())
                .isCloseTo(budget, within(Budgets.RELATIVE * budget));
    }

    @Property
    void a_budget_that_is_not_enough_for_constant_emissions_needs_a_cut_and_another_does_not(
            @ForAll("plans") BudgetPlan plan,
            @ForAll("conventions") BudgetConvention convention,
            @ForAll @IntRange(min = 2, max = 80) int years) {
        RequiredRate required = plan.requiredRate(convention, 2023 + years);
        boolean enough = years * plan.start().value().tonnes() <= plan.budget().tonnes();
        assertThat(required.status()).isEqualTo(enough ? BudgetStatus.NOT_NEEDED : BudgetStatus.REQUIRED);
        assertThat(percent(required)).isBetween(0.0, 100.0);
    }

    @Property
    void the_reduced_first_year_needs_least_and_the_full_one_most(
            @ForAll("plans") BudgetPlan plan, @ForAll @IntRange(min = 2, max = 80) int years) {
        double reduced = percent(plan.requiredRate(BudgetConvention.FIRST_YEAR_REDUCED));
        double continuous = percent(plan.requiredRate(BudgetConvention.CONTINUOUS));
        double full = percent(plan.requiredRate(BudgetConvention.FIRST_YEAR_FULL));
        assertThat(reduced).isLessThan(continuous);
        assertThat(continuous).isLessThan(full);
        RequiredRate least = plan.requiredRate(BudgetConvention.FIRST_YEAR_REDUCED, 2023 + years);
        Assume.that(least.status() == BudgetStatus.REQUIRED && percent(least) > 1e-6);
        double middle = percent(plan.requiredRate(BudgetConvention.CONTINUOUS, 2023 + years));
        assertThat(percent(least)).isLessThan(middle);
        assertThat(middle).isLessThan(percent(plan.requiredRate(BudgetConvention.FIRST_YEAR_FULL, 2023 + years)));
    }

    @Property
    void more_years_need_a_higher_rate_that_nears_the_endless_one(
            @ForAll("plans") BudgetPlan plan,
            @ForAll("conventions") BudgetConvention convention,
            @ForAll @IntRange(min = 2, max = 200) int years) {
        double some = percent(plan.requiredRate(convention, 2023 + years));
        double more = percent(plan.requiredRate(convention, 2024 + years));
        double endless = percent(plan.requiredRate(convention));
        double rounding = 1e-12 * endless;
        assertThat(some).isLessThanOrEqualTo(more + rounding);
        assertThat(more).isLessThanOrEqualTo(endless + rounding);
        assertThat(percent(plan.requiredRate(convention, 2023 + 5_000)))
                .isCloseTo(endless, within(Budgets.RELATIVE * endless));
    }

    @Property
    void a_larger_budget_needs_a_lower_rate(
            @ForAll("plans") BudgetPlan plan,
            @ForAll("conventions") BudgetConvention convention,
            @ForAll @DoubleRange(min = 1.001, max = 10) @Scale(6) double more) {
        BudgetPlan larger =
                Budgets.plan(plan.start().value().tonnes(), plan.budget().tonnes() * more, 2024);
        assertThat(percent(larger.requiredRate(convention))).isLessThan(percent(plan.requiredRate(convention)));
        assertThat(percent(larger.requiredRate(convention, 2050)))
                .isLessThanOrEqualTo(percent(plan.requiredRate(convention, 2050)));
    }

    @Property
    void the_unit_changes_no_rate(
            @ForAll("plans") BudgetPlan plan,
            @ForAll("conventions") BudgetConvention convention,
            @ForAll @DoubleRange(min = 1e-6, max = 1e6) @Scale(6) double unit) {
        BudgetPlan scaled =
                Budgets.plan(plan.start().value().tonnes() * unit, plan.budget().tonnes() * unit, 2024);
        assertThat(percent(scaled.requiredRate(convention)))
                .isCloseTo(percent(plan.requiredRate(convention)), within(1e-7));
    }

    @Property
    void emissions_of_years_add_up_to_the_total_of_years(
            @ForAll("conventions") BudgetConvention convention,
            @ForAll @DoubleRange(min = -20, max = 100) @Scale(6) double percent,
            @ForAll @IntRange(min = 1, max = 60) int years) {
        Rate rate = Rate.ofPercentPerYear(percent);
        double sum = 0;
        for (int i = 0; i < years; i++) {
            sum += convention.inYear(Emissions.ofTonnes(1), rate, i).tonnes();
        }
        assertThat(convention.total(Emissions.ofTonnes(1), rate, years).tonnes())
                .isCloseTo(sum, within(Budgets.RELATIVE * sum));
    }

    @Property
    void what_a_rate_emits_as_a_budget_gives_the_rate_back(
            @ForAll("conventions") BudgetConvention convention,
            @ForAll @DoubleRange(min = 0.1, max = 99) @Scale(6) double percent,
            @ForAll @IntRange(min = 2, max = 60) int years) {
        Rate rate = Rate.ofPercentPerYear(percent);
        Emissions start = Emissions.ofTonnes(1_000);
        BudgetPlan endless = Budgets.plan(1_000, convention.total(start, rate).tonnes(), 2024);
        BudgetPlan until =
                Budgets.plan(1_000, convention.total(start, rate, years).tonnes(), 2024);
        assertThat(percent(endless.requiredRate(convention))).isCloseTo(percent, within(1e-9));
        assertThat(percent(until.requiredRate(convention, 2023 + years))).isCloseTo(percent, within(1e-9));
    }

    /** From a billionth of a year's emissions to a billionth less than constant ones: the solution to its last digits. */
    @Property
    void the_solution_is_exact_to_twelve_digits_however_small_or_large_the_budget(
            @ForAll("conventions") BudgetConvention convention,
            @ForAll @DoubleRange(min = -20, max = 20) @Scale(6) double logit,
            @ForAll @IntRange(min = 2, max = 300) int years) {
        double least = convention == BudgetConvention.FIRST_YEAR_FULL ? 1 : 0;
        double budget = least + (years - least) / (1 + Math.exp(-logit));
        Assume.that(budget > least && budget < years);
        RequiredRate required = Budgets.plan(1, budget, 2024).requiredRate(convention, 2023 + years);
        assertThat(required.status()).isEqualTo(BudgetStatus.REQUIRED);
        assertThat(required.total().orElseThrow().value().tonnes()).isCloseTo(budget, within(1e-12 * budget));
    }
}
