package org.klimatgap.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.klimatgap.quantity.Published.assertAgrees;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klimatgap.basis.Bases;
import org.klimatgap.basis.BasisMismatchException;
import org.klimatgap.pathway.Baseline;
import org.klimatgap.pathway.Milestone;
import org.klimatgap.pathway.Projection;
import org.klimatgap.pathway.Trajectory;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Rate;
import org.klimatgap.quantity.Share;
import org.klimatgap.series.AnnualSeries;

/** What is left of a budget, when it is used up, and what may not be done with it. */
class CarbonBudgetTest {
    private static final CarbonBudget STRANGNAS = Budgets.STRANGNAS.budget();

    private static Exhaustion exhausted(CarbonBudget budget, YearlyFlow flow) {
        return budget.exhaustedBy(flow).orElseThrow();
    }

    private static YearlyFlow reported(int firstYear, double... tonnes) {
        AnnualSeries.Builder series = AnnualSeries.builder();
        for (int i = 0; i < tonnes.length; i++) {
            series.put(firstYear + i, Emissions.ofTonnes(tonnes[i]));
        }
        return YearlyFlow.reported(Budgets.CO2, series.build());
    }

    private static YearlyFlow constant(double tonnes) {
        return YearlyFlow.constant(Budgets.CO2, Budgets.level(2023, tonnes).emissions());
    }

    /** By hand: 100, 90, 80, 70, … against 320 t is used up in the fourth year. */
    @Test
    void a_path_of_100_90_80_70_uses_320_tonnes_up_at_0_714286_of_the_fourth_year() {
        Trajectory path = Trajectory.linear(Budgets.level(2020, 100), Milestone.of(Budgets.CO2, 2030, Emissions.ZERO));
        Exhaustion used = exhausted(Budgets.budget(320, 2020), YearlyFlow.along(path));
        assertThat(used.year()).isEqualTo(2023);
        assertAgrees(used.fraction().value(), "71.4286");
        assertThat(used.toString()).startsWith("2023, after 71.428");
    }

    /** Recomputed independently: 2030.115 at constant emissions, 2031.578 at −5 % a year. */
    @Test
    void strangnas_budget_lasts_until_2030_115_or_2031_578() {
        Exhaustion constant = Budgets.STRANGNAS.exhaustedAtConstant().orElseThrow();
        assertThat(constant.year()).isEqualTo(2030);
        assertAgrees(constant.fraction().value(), "11.5");
        Trajectory slow = Trajectory.constantRate(Budgets.level(2023, 120_545), Rate.ofPercentPerYear(5), 2060);
        Exhaustion later = exhausted(STRANGNAS, YearlyFlow.along(slow));
        assertThat(later.year()).isEqualTo(2031);
        assertAgrees(later.fraction().value(), "57.8");
    }

    /** E_0·0.84 / 0.16: at −16 % a year the total is 632,861 t, so never. */
    @Test
    void at_sixteen_percent_a_year_strangnas_budget_is_never_used_up() {
        Trajectory fast = Trajectory.constantRate(Budgets.level(2023, 120_545), Rate.ofPercentPerYear(16), 2200);
        assertThat(STRANGNAS.exhaustedBy(YearlyFlow.along(fast))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {200, 500, 3_000, 150.0001})
    void a_path_that_nears_its_budget_for_ever_does_not_use_it_up(double tonnes) {
        RequiredRate required = Budgets.plan(100, tonnes, 2024).requiredRate(BudgetConvention.FIRST_YEAR_REDUCED);
        Rate rate = required.rate().orElseThrow().value();
        Trajectory path = Trajectory.constantRate(Budgets.level(2023, 100), rate, 2200);
        assertThat(Budgets.budget(tonnes, 2024).exhaustedBy(YearlyFlow.along(path)))
                .isEmpty();
    }

    @Test
    void a_budget_that_ends_with_a_year_is_used_up_in_it() {
        Exhaustion used = exhausted(Budgets.budget(500, 2024), constant(100));
        assertThat(used.year()).isEqualTo(2028);
        assertThat(used.fraction().value()).isEqualTo(Share.ofPercent(100));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -7})
    void a_spent_budget_is_used_up_when_it_starts(double tonnes) {
        Exhaustion used = exhausted(Budgets.budget(tonnes, 2024), constant(100));
        assertThat(used.year()).isEqualTo(2024);
        assertThat(used.fraction().value()).isEqualTo(Share.ofPercent(0));
        assertThat(Budgets.budget(tonnes, 2024).isSpent()).isTrue();
    }

    @Test
    void no_emissions_use_no_budget_up() {
        assertThat(Budgets.budget(1, 2024).exhaustedBy(constant(0))).isEmpty();
    }

    @Test
    void a_budget_from_1_july_counts_half_of_the_first_year() {
        CarbonBudget july = Budgets.budget(100, 2024).withElapsed(Share.ofPercent(50));
        // 50 t until New Year, 50 t in half of 2025.
        Exhaustion used = exhausted(july, constant(100));
        assertThat(used.year()).isEqualTo(2025);
        assertThat(used.fraction().value()).isEqualTo(Share.ofPercent(50));
        // 20 t last a fifth of a year from 1 July on.
        Exhaustion soon = exhausted(Budgets.budget(20, 2024).withElapsed(Share.ofPercent(50)), constant(100));
        assertThat(soon.year()).isEqualTo(2024);
        assertAgrees(soon.fraction().value(), "70.0");
        assertThat(july).hasToString("100 t from 50 % into 2024");
    }

    /** docs/interpretation.md: B from 1 July = B of 1 January − ½ E_y. */
    @Test
    void a_budget_from_1_july_is_restated_to_1_january() {
        CarbonBudget july = Budgets.budget(450, 2024).withElapsed(Share.ofPercent(50));
        Traced<Emissions> year = Budgets.level(2024, 100).emissions();
        CarbonBudget january = july.restatedToJanuary(year);
        assertThat(january.amount().value()).isEqualTo(Emissions.ofTonnes(500));
        assertThat(january.elapsed()).isEqualTo(Share.ofPercent(0));
        assertThat(january.restatedToJanuary(year)).isSameAs(january);
        assertThat(january.amount().origin().inputs()).hasSize(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> july.withElapsed(Share.ofPercent(100)))
                .withMessage("the elapsed share of 2024 must be at least 0 % and below 100 %, was 100 %");
        assertThatIllegalArgumentException().isThrownBy(() -> july.withElapsed(Share.ofPercent(-1)));
    }

    @Test
    void what_has_been_emitted_is_taken_from_the_budget() {
        CarbonBudget left = Budgets.budget(500, 2024).remainingAfter(reported(2024, 120, 110), 2025);
        assertThat(left.amount().value()).isEqualTo(Emissions.ofTonnes(270));
        assertThat(left.firstYear()).isEqualTo(2026);
        assertThat(left.amount().origin().inputs()).hasSize(3);
        CarbonBudget july = Budgets.budget(500, 2024).withElapsed(Share.ofPercent(50));
        assertThat(july.remainingAfter(reported(2024, 120, 110), 2025).amount().value())
                .isEqualTo(Emissions.ofTonnes(330));
        assertThat(Budgets.budget(200, 2024)
                        .remainingAfter(reported(2024, 120, 110), 2025)
                        .isSpent())
                .isTrue();
    }

    @Test
    void a_missing_year_is_an_error_that_names_it() {
        YearlyFlow gap = YearlyFlow.reported(Budgets.CO2, AnnualSeries.ofTonnes(Map.of(2024, 120.0, 2026, 100.0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Budgets.budget(500, 2024).remainingAfter(gap, 2026))
                .withMessage("no emissions of 2025 are known, only of [2024, 2026]; every year of a budget must be");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Budgets.budget(500, 2024).exhaustedBy(gap))
                .withMessageContaining("no emissions of 2025");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Budgets.budget(500, 2023).remainingAfter(gap, 2024))
                .withMessageContaining("no emissions of 2023");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Budgets.budget(500, 2024).remainingAfter(gap, 2023))
                .withMessageContaining("the budget starts in 2024");
    }

    @Test
    void reported_years_are_followed_by_a_path_or_a_projection() {
        YearlyFlow past = YearlyFlow.reported(List.of(Budgets.level(2025, 110), Budgets.level(2024, 120)));
        YearlyFlow both = past.then(constant(100));
        // 500 − 230 = 270: two whole years and seven tenths.
        Exhaustion used = exhausted(Budgets.budget(500, 2024), both);
        assertThat(used.year()).isEqualTo(2028);
        assertAgrees(used.fraction().value(), "70.0");
        Projection trend =
                Projection.linear(Baseline.of(Budgets.CO2, 2024, Emissions.ofTonnes(120)), Budgets.level(2025, 110));
        // 100 + 90 + 80 = 270 in 2028.
        assertThat(exhausted(Budgets.budget(500, 2024), past.then(YearlyFlow.along(trend, 2026, 2100))))
                .hasToString("2028, after 100 % of the year");
        assertThat(both.lastYear()).isEqualTo(Projection.HORIZON);
        assertThat(both.toString()).startsWith("yearly emissions until 2200");
    }

    @Test
    void flows_that_do_not_join_are_refused() {
        YearlyFlow past = reported(2024, 120, 110);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> past.then(reported(2027, 90)))
                .withMessage("after emissions until 2025 others must begin by 2026 and go on, was 2027–2027");
        assertThatIllegalArgumentException().isThrownBy(() -> past.then(reported(2024, 120)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YearlyFlow.reported(List.of(Budgets.level(2024, 1), Budgets.level(2024, 2))))
                .withMessage("the emissions of 2024 are given twice");
        assertThatIllegalArgumentException().isThrownBy(() -> YearlyFlow.reported(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> reported(2024));
    }

    @Test
    void budgets_of_two_perspectives_are_never_added() {
        CarbonBudget territorial = CarbonBudget.of(Bases.GHG, Emissions.ofTonnes(500), 2024);
        CarbonBudget households = CarbonBudget.of(Bases.HOUSEHOLDS, Emissions.ofTonnes(700), 2024);
        assertThatExceptionOfType(BasisMismatchException.class)
                .isThrownBy(() -> territorial.plus(households))
                .withMessageStartingWith("cannot add budgets of emissions of different bases")
                .withMessageContaining("perspective");
        PerspectiveBudgets sideBySide = new PerspectiveBudgets(List.of(territorial, households));
        assertThat(sideBySide.find(Bases.HOUSEHOLDS)).contains(households);
        assertThat(sideBySide.find(Bases.CO2)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PerspectiveBudgets(List.of(territorial, territorial)))
                .withMessageStartingWith("two budgets on the basis");
        assertThatExceptionOfType(BasisMismatchException.class)
                .isThrownBy(() -> territorial.exhaustedBy(constant(100)));
        assertThatExceptionOfType(BasisMismatchException.class)
                .isThrownBy(() -> territorial.remainingAfter(constant(100), 2025));
        assertThatExceptionOfType(BasisMismatchException.class)
                .isThrownBy(() -> constant(1)
                        .then(YearlyFlow.along(Trajectory.constantRate(
                                Baseline.of(Bases.GHG, 2020, Emissions.ofTonnes(1)), Rate.ofPercentPerYear(1), 2300))));
    }

    @Test
    void budgets_on_one_basis_with_one_start_are_added() {
        assertThat(Budgets.budget(500, 2024)
                        .plus(Budgets.budget(300, 2024))
                        .amount()
                        .value())
                .isEqualTo(Emissions.ofTonnes(800));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Budgets.budget(500, 2024).plus(Budgets.budget(300, 2025)))
                .withMessageContaining("start at the same time");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Budgets.budget(500, 2024).plus(Budgets.budget(300, 2024).withElapsed(Share.ofPercent(50))));
    }

    @Test
    void emissions_overshoot_a_path_when_their_sum_does() {
        YearlyFlow path = reported(2024, 100, 90, 80, 70);
        // Sums 90, 185, 285 against 100, 190, 270.
        Overshoot over = Overshoot.find(reported(2024, 90, 95, 100), path, 2024).orElseThrow();
        assertThat(over.year()).isEqualTo(2026);
        assertThat(over.excess().value()).isEqualTo(Emissions.ofTonnes(15));
        assertThat(over).hasToString("2026, by 15 t");
        assertThat(Overshoot.find(reported(2024, 90, 95), path, 2024)).isEmpty();
        assertThat(Overshoot.find(path, path, 2024)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Overshoot.find(path, path, 2023))
                .withMessageContaining("no emissions of 2023");
    }

    /** The same path as a rate and as a line between levels on a logarithmic scale: years differ by last digits. */
    @ParameterizedTest
    @CsvSource({"3, 1", "7, 14.056", "9, 33.333333"})
    void a_path_does_not_overshoot_itself_by_rounding(double tonnes, double percent) {
        Trajectory rate = Trajectory.constantRate(Budgets.level(2023, tonnes), Rate.ofPercentPerYear(percent), 2100);
        Trajectory level = Trajectory.geometric(
                Budgets.level(2023, tonnes),
                Milestone.of(Budgets.CO2, 2100, rate.at(2100).value()));
        assertThat(Overshoot.find(YearlyFlow.along(rate), YearlyFlow.along(level), 2023))
                .isEmpty();
        assertThat(Overshoot.find(YearlyFlow.along(level), YearlyFlow.along(rate), 2023))
                .isEmpty();
    }

    /** E_0 / (E_0 + B − E_0·d) and its kin for E_0 = 100 t and B = 500 t. */
    @ParameterizedTest
    @CsvSource({
        "FIRST_YEAR_REDUCED, 16.667 20.000 25.000 33.333 50.000",
        "FIRST_YEAR_FULL, 20.000 25.000 33.333 50.000",
        "CONTINUOUS, 18.127 22.120 28.347 39.347 63.212"
    })
    void delay_raises_the_rate_until_no_rate_is_enough(BudgetConvention convention, String percents) {
        List<DelayedStart> delays = Budgets.ROUND.costOfDelay(convention, 2040);
        List<String> expected = Arrays.asList(percents.split(" ", -1));
        assertThat(delays).hasSize(expected.size() + 1);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(delays.get(i).year()).isEqualTo(2024 + i);
            assertAgrees(delays.get(i).required().rate().orElseThrow().value(), expected.get(i));
            assertThat(delays.get(i).left().tonnes()).isEqualTo(500 - 100 * i);
        }
        RequiredRate last = delays.get(expected.size()).required();
        assertThat(last.isReachable()).isFalse();
        assertThat(last.status())
                .isEqualTo(
                        convention == BudgetConvention.FIRST_YEAR_FULL
                                ? BudgetStatus.OUT_OF_REACH
                                : BudgetStatus.SPENT);
    }

    @Test
    void delay_may_be_measured_until_a_year() {
        List<DelayedStart> delays = Budgets.ROUND.costOfDelay(BudgetConvention.FIRST_YEAR_REDUCED, 2025, 2033);
        assertThat(delays).hasSize(2);
        // Recomputed by bisection: ten years need 13.1178 %.
        assertAgrees(delays.get(0).required().rate().orElseThrow().value(), "13.1178");
        assertThat(delays.get(1).required().lastYear()).hasValue(2033);
        assertThat(delays.get(1).toString()).startsWith("from 2025: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Budgets.ROUND.costOfDelay(BudgetConvention.CONTINUOUS, 2040, 2033))
                .withMessage("cuts cannot begin in 2040, after the last budget year 2033");
    }
}
