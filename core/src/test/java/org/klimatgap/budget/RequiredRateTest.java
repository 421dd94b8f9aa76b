package org.klimatgap.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.klimatgap.quantity.Published.assertAgrees;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klimatgap.basis.Bases;
import org.klimatgap.basis.BasisMismatchException;
import org.klimatgap.message.Language;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Rate;
import org.klimatgap.quantity.Share;

/** The rate that keeps within a budget: closed forms and bisection by hand, and where there is none. */
class RequiredRateTest {
    private static Rate rate(RequiredRate required) {
        return required.rate().orElseThrow().value();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # convention, E_0 = 100 and B = 500, Strängnäs, Alvesta: percent a year, closed forms
            first-year-reduced, 16.667, 14.054, 31.890
            continuous,         18.127, 15.085, 37.389
            first-year-full,    20.000, 16.352, 46.822
            """)
    void the_rate_of_an_endless_path(String id, String round, String strangnas, String alvesta) {
        BudgetConvention convention = BudgetConvention.of(id);
        assertAgrees(rate(Budgets.ROUND.requiredRate(convention)), round);
        assertAgrees(rate(Budgets.STRANGNAS.requiredRate(convention)), strangnas);
        assertAgrees(rate(Budgets.ALVESTA.requiredRate(convention)), alvesta);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # convention, percent a year for E_0 = 100 and B = 500 in 10, 20 and 30 years, by bisection
            first-year-reduced, 13.1178, 16.2660, 16.6068
            continuous,         14.7313, 17.8016, 18.0857
            first-year-full,    16.8343, 19.7549, 19.9750
            """)
    void the_rate_until_a_year(String id, String ten, String twenty, String thirty) {
        BudgetConvention convention = BudgetConvention.of(id);
        assertAgrees(rate(Budgets.ROUND.requiredRate(convention, 2033)), ten);
        assertAgrees(rate(Budgets.ROUND.requiredRate(convention, 2043)), twenty);
        assertAgrees(rate(Budgets.ROUND.requiredRate(convention, 2053)), thirty);
    }

    @Test
    void strangnas_needs_13_562_percent_a_year_until_2045() {
        assertAgrees(rate(Budgets.STRANGNAS.requiredRate(BudgetConvention.FIRST_YEAR_REDUCED, 2045)), "13.562");
    }

    /** folkbildningklimat.nu: Sweden, 260 Mt from 2021, "17 % a year", 52 Mt implied. */
    @Test
    void sweden_needs_16_667_percent_a_year_of_260_million_tonnes() {
        assertAgrees(rate(Budgets.plan(52e6, 260e6, 2021).requiredRate(BudgetConvention.FIRST_YEAR_REDUCED)), "16.667");
    }

    /** Published by Klimatkollen: the level of 1 January 2025 on Alvesta's continuous path. */
    @Test
    void alvestas_continuous_path_is_at_27915_743_tonnes_after_a_year() {
        Rate rate = rate(Budgets.ALVESTA.requiredRate(BudgetConvention.CONTINUOUS));
        assertThat(44_585.672 * rate.factorAfter(1)).isCloseTo(27_915.743, within(0.001));
    }

    /** E_0·0.84 / 0.16: at −16 % a year Strängnäs emits 632,861 t in all. */
    @Test
    void sixteen_percent_a_year_makes_632861_tonnes_of_strangnas() {
        assertAgrees(
                BudgetConvention.FIRST_YEAR_REDUCED.total(Emissions.ofTonnes(120_545), Rate.ofPercentPerYear(16)),
                "632861");
    }

    @ParameterizedTest
    @CsvSource({
        "FIRST_YEAR_REDUCED, 83.333333, 69.444444",
        "FIRST_YEAR_FULL, 100, 80",
        "CONTINUOUS, 90.634623, 74.205354"
    })
    void the_path_shows_the_emissions_of_years(BudgetConvention convention, String first, String second) {
        Map<Integer, Traced<Emissions>> path =
                Budgets.ROUND.requiredRate(convention).path(2025);
        // Closed forms: 500/6, 500·5/36; 100, 80; 500·(1 − e^−0.2), 500·(e^−0.2 − e^−0.4).
        assertAgrees(path.get(2024).value(), first);
        assertAgrees(path.get(2025).value(), second);
        assertThat(path).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(BudgetConvention.class)
    void a_spent_budget_has_no_rate(BudgetConvention convention) {
        for (double tonnes : new double[] {0, -1}) {
            RequiredRate required = Budgets.plan(100, tonnes, 2024).requiredRate(convention);
            assertThat(required.status()).isEqualTo(BudgetStatus.SPENT);
            assertThat(required.rate()).isEmpty();
            assertThat(required.total()).isEmpty();
            assertThat(required.path(2030)).isEmpty();
            assertThat(required).hasToString("spent (" + convention + ")");
        }
        assertThat(Budgets.plan(100, -1, 2024).requiredRate(convention, 2030).status())
                .isEqualTo(BudgetStatus.SPENT);
    }

    @ParameterizedTest
    @EnumSource(BudgetConvention.class)
    void a_budget_above_constant_emissions_needs_no_cut(BudgetConvention convention) {
        for (double tonnes : new double[] {1_000, 5_000}) {
            RequiredRate required = Budgets.plan(100, tonnes, 2024).requiredRate(convention, 2033);
            assertThat(required.status()).isEqualTo(BudgetStatus.NOT_NEEDED);
            assertThat(rate(required)).isEqualTo(Rate.ofPercentPerYear(0));
            assertThat(required.total().orElseThrow().value()).isEqualTo(Emissions.ofTonnes(1_000));
        }
    }

    @ParameterizedTest
    @EnumSource(BudgetConvention.class)
    void no_emissions_need_no_cut_unless_the_budget_is_below_zero(BudgetConvention convention) {
        RequiredRate nothing = Budgets.plan(0, 0, 2024).requiredRate(convention);
        assertThat(nothing.status()).isEqualTo(BudgetStatus.NOT_NEEDED);
        assertThat(nothing.total().orElseThrow().value()).isEqualTo(Emissions.ZERO);
        assertThat(Budgets.plan(0, 500, 2024).requiredRate(convention).status()).isEqualTo(BudgetStatus.NOT_NEEDED);
        assertThat(Budgets.plan(0, -5, 2024).requiredRate(convention).status()).isEqualTo(BudgetStatus.SPENT);
    }

    /** r = E_0 / B would be 100 % or more. */
    @ParameterizedTest
    @ValueSource(doubles = {100, 60, 1e-9})
    void a_first_year_at_full_level_may_take_the_whole_budget(double tonnes) {
        BudgetPlan plan = Budgets.plan(100, tonnes, 2024);
        assertThat(plan.requiredRate(BudgetConvention.FIRST_YEAR_FULL).status()).isEqualTo(BudgetStatus.OUT_OF_REACH);
        assertThat(plan.requiredRate(BudgetConvention.FIRST_YEAR_FULL, 2040).status())
                .isEqualTo(BudgetStatus.OUT_OF_REACH);
        assertThat(plan.requiredRate(BudgetConvention.FIRST_YEAR_REDUCED).status())
                .isEqualTo(BudgetStatus.REQUIRED);
        assertThat(plan.requiredRate(BudgetConvention.CONTINUOUS).status()).isEqualTo(BudgetStatus.REQUIRED);
    }

    @Test
    void one_year_alone_must_fit() {
        assertThat(Budgets.plan(100, 100, 2024)
                        .requiredRate(BudgetConvention.FIRST_YEAR_FULL, 2024)
                        .status())
                .isEqualTo(BudgetStatus.NOT_NEEDED);
        // One reduced year of 60 t after one of 100 t.
        assertAgrees(
                rate(Budgets.plan(100, 60, 2024).requiredRate(BudgetConvention.FIRST_YEAR_REDUCED, 2024)), "40.000");
    }

    @Test
    void all_conventions_stand_side_by_side() {
        assertThat(Budgets.STRANGNAS.requiredRates()).containsOnlyKeys(BudgetConvention.values());
    }

    @Test
    void a_rate_belongs_to_budget_years() {
        RequiredRate until = Budgets.ROUND.requiredRate(BudgetConvention.CONTINUOUS, 2033);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> until.in(2034))
                .withMessage("the budget has no year 2034, must be from 2024 to 2033");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Budgets.ROUND.requiredRate(BudgetConvention.CONTINUOUS).in(2023))
                .withMessage("the budget has no year 2023, must be from 2024 on");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Budgets.ROUND.requiredRate(BudgetConvention.CONTINUOUS, 2023))
                .withMessage("the last budget year 2023 must not be before the first, 2024");
        assertThat(until.lastYear()).hasValue(2033);
        assertThat(until.plan()).isEqualTo(Budgets.ROUND);
        assertThat(until.convention()).isEqualTo(BudgetConvention.CONTINUOUS);
    }

    @Test
    void a_plan_checks_its_parts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Budgets.plan(-1, 500, 2024))
                .withMessage("the level at the start of a budget must not be negative, was -1 t");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BudgetPlan.of(
                        Budgets.budget(500, 2024).withElapsed(Share.ofPercent(50)), Budgets.level(2023, 100)))
                .withMessageContaining("restate it to 1 January with restatedToJanuary");
        assertThatExceptionOfType(BasisMismatchException.class)
                .isThrownBy(() -> BudgetPlan.of(
                        CarbonBudget.of(Bases.GHG, Emissions.ofTonnes(500), 2024), Budgets.level(2023, 100)));
        assertThat(Budgets.ROUND).hasToString("100 t a year against 500 t from 2024");
    }

    @ParameterizedTest
    @EnumSource(BudgetConvention.class)
    void a_convention_has_an_identifier_a_name_and_a_sentence(BudgetConvention convention) {
        assertThat(BudgetConvention.of(convention.id())).isEqualTo(convention);
        assertThat(convention).hasToString(convention.id());
        for (Language language : Language.shipped()) {
            assertThat(convention.title().text(language)).isNotBlank();
            assertThat(convention.meaning().text(language)).endsWith(".");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BudgetConvention.of("default"))
                .withMessage("unknown budget convention 'default', must be one of "
                        + "[first-year-reduced, first-year-full, continuous]");
    }

    @ParameterizedTest
    @CsvSource({"FIRST_YEAR_REDUCED, 0, 0", "FIRST_YEAR_FULL, 100, 100", "CONTINUOUS, 0, 0"})
    void a_rate_of_a_hundred_percent_leaves_a_full_first_year_at_most(
            BudgetConvention convention, double total, double first) {
        Rate all = Rate.ofPercentPerYear(100);
        assertThat(convention.total(Emissions.ofTonnes(100), all)).isEqualTo(Emissions.ofTonnes(total));
        assertThat(convention.total(Emissions.ofTonnes(100), all, 3)).isEqualTo(Emissions.ofTonnes(total));
        assertThat(convention.inYear(Emissions.ofTonnes(100), all, 0)).isEqualTo(Emissions.ofTonnes(first));
        assertThat(convention.inYear(Emissions.ofTonnes(100), all, 1)).isEqualTo(Emissions.ZERO);
    }

    @Test
    void sums_that_do_not_exist_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BudgetConvention.CONTINUOUS.total(Emissions.ofTonnes(1), Rate.ofPercentPerYear(0)))
                .withMessage("emissions that never fall have no sum, the rate must be above 0 %/yr, was 0 %/yr");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> BudgetConvention.CONTINUOUS.total(Emissions.ofTonnes(1), Rate.ofPercentPerYear(1), 0));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> BudgetConvention.CONTINUOUS.inYear(Emissions.ofTonnes(1), Rate.ofPercentPerYear(1), -1));
    }

    @Test
    void statuses_read_in_both_languages() {
        assertThat(BudgetStatus.SPENT.title().text(Language.SWEDISH)).isEqualTo("budgeten är redan förbrukad");
        assertThat(BudgetStatus.SPENT.id()).isEqualTo("spent");
    }
}
