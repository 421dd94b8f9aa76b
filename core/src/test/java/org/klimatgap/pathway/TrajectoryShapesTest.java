package org.klimatgap.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.klimatgap.quantity.Published.assertAgrees;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klimatgap.message.Language;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Rate;
import org.klimatgap.quantity.Share;

/** Paths other than the plain straight line and constant rate. */
class TrajectoryShapesTest {
    /** Two closed forms of one number. */
    private static final double ROUNDING = 1e-9;

    private static final Share HALF = Share.ofPercent(50);
    private static final Baseline START = Alvesta.baseline(Alvesta.GHG, 2020, 100_000);
    private static final Milestone END = milestone(2030, 20_000);
    private static final Traced<Emissions> BUDGET = Traced.given(PathwayText.BUDGET.of(), Emissions.ofTonnes(500_000));

    private static Milestone milestone(int year, double tonnes) {
        return Milestone.of(Alvesta.GHG, year, Emissions.ofTonnes(tonnes));
    }

    static Stream<Trajectory> paths() {
        return Stream.of(
                Trajectory.linear(START, END),
                Trajectory.geometric(START, END),
                Trajectory.constantRate(START, Rate.ofPercentPerYear(16), 2030),
                Trajectory.stepwise(List.of(START, milestone(2025, 60_000), END)),
                Trajectory.stepwiseGeometric(List.of(START, milestone(2025, 60_000), END)),
                Trajectory.sCurve(START, END, 8, HALF),
                Trajectory.carbonLaw(START, 2030),
                Trajectory.absoluteContraction(START, Share.ofPercent(4.2), 2030),
                Trajectory.geometricThenLinear(START, milestone(2025, 50_000), milestone(2030, 0)),
                Trajectory.budgetExponential(START, BUDGET, Cumulative.SUM_OF_YEARS, 2030),
                Trajectory.budgetLinear(START, BUDGET, Cumulative.EXACT_INTEGRAL));
    }

    /** The S-curve k = 8, m = 0.5, recomputed independently with the normalised logistic. */
    @ParameterizedTest
    @CsvSource({
        "2020, 100000.00",
        "2021, 98242.41",
        "2022, 94590.49",
        "2023, 87552.60",
        "2024, 75765.07",
        "2025, 60000.00",
        "2026, 44234.93",
        "2027, 32447.40",
        "2028, 25409.51",
        "2029, 21757.59",
        "2030, 20000.00"
    })
    void an_s_curve_with_steepness_8_and_midpoint_half(int year, String tonnes) {
        assertAgrees(Trajectory.sCurve(START, END, 8, HALF).at(year).value(), tonnes);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-300, 1e-9, 1e-4})
    void an_s_curve_without_steepness_is_a_straight_line(double steepness) {
        Trajectory curve = Trajectory.sCurve(START, END, steepness, HALF);
        Trajectory line = Trajectory.linear(START, END);
        line.levels()
                .forEach((year, level) ->
                        assertThat(curve.at(year).value().tonnes()).isCloseTo(level.tonnes(), within(1e-3)));
        assertThat(curve.integral(2020, 2030).value().tonnes()).isCloseTo(600_000, within(1e-3));
    }

    @Test
    void an_s_curve_as_steep_as_can_be_is_a_step() {
        Trajectory curve = Trajectory.sCurve(START, END, 1e300, Share.ofPercent(45));
        assertThat(curve.at(2024).value()).isEqualTo(Emissions.ofTonnes(100_000));
        assertThat(curve.at(2025).value()).isEqualTo(Emissions.ofTonnes(20_000));
    }

    @Test
    void an_s_curve_needs_a_steepness_and_a_midpoint() {
        for (double steepness : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Trajectory.sCurve(START, END, steepness, HALF))
                    .withMessageStartingWith("steepness of an S-curve must be a finite number above zero");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trajectory.sCurve(START, END, 8, Share.ofPercent(101)))
                .withMessage("midpoint of an S-curve must be 0–100 %, was 101 %");
    }

    /** Piecewise 100/60/20 at 2020/25/30, geometric: 100·0.6^(3/5), 60·(1/3)^(2/5). */
    @ParameterizedTest
    @CsvSource({"2020, 100.0000", "2023, 73.6022", "2025, 60.0000", "2027, 38.6636", "2030, 20.0000"})
    void a_stepwise_geometric_path_has_a_constant_rate_between_milestones(int year, String tonnes) {
        Trajectory path =
                Trajectory.stepwiseGeometric(List.of(milestone(2020, 100), milestone(2025, 60), milestone(2030, 20)));
        assertAgrees(path.at(year).value(), tonnes);
    }

    @Test
    void a_stepwise_geometric_path_needs_two_milestones_above_zero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trajectory.stepwiseGeometric(List.of(START)))
                .withMessageStartingWith("a stepwise path needs at least two milestones");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trajectory.stepwiseGeometric(List.of(START, milestone(2030, 0))))
                .withMessageContaining("2030 has 0 t");
    }

    /** Closed form: 1 − 0.5^(1/10) is 6.6967 % a year; halving in five years takes 12.945 %. */
    @Test
    void the_carbon_law_halves_emissions_every_decade() {
        assertAgrees(CarbonLawTrajectory.halvingIn(10).value(), "6.6967");
        assertAgrees(CarbonLawTrajectory.halvingIn(5).value(), "12.945");
        Trajectory path = Trajectory.carbonLaw(START, 2050);
        assertThat(path.at(2030).value().tonnes()).isCloseTo(50_000, within(ROUNDING));
        assertThat(path.at(2040).value().tonnes()).isCloseTo(25_000, within(ROUNDING));
        assertThat(CarbonLawTrajectory.halvingIn(10).origin())
                .isInstanceOf(Origin.Assumption.class)
                .hasToString("assumption: the carbon law: emissions halve every 10 years");
    }

    @Test
    void a_variant_of_the_carbon_law_has_its_own_rate() {
        Trajectory path = Trajectory.carbonLaw(START, Rate.ofPercentPerYear(11.72), 2030);
        assertAgrees(path.at(2021).value(), "88280.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trajectory.carbonLaw(START, Rate.ofPercentPerYear(-1), 2030))
                .withMessage("yearly reduction must not be negative, was -1 %/yr");
    }

    /** Science Based Targets initiative: ten years at 4.2 % of the base year leave 58 %. */
    @Test
    void absolute_contraction_takes_the_same_tonnes_every_year() {
        Trajectory path = Trajectory.absoluteContraction(START, Share.ofPercent(4.2), 2050);
        assertThat(path.at(2021).value()).isEqualTo(Emissions.ofTonnes(95_800));
        assertThat(path.at(2030).value()).isEqualTo(Emissions.ofTonnes(58_000));
        assertThat(path.at(2043).value().tonnes()).isCloseTo(3_400, within(ROUNDING));
        assertThat(path.at(2044).value()).isEqualTo(Emissions.ZERO);
        // A triangle whose base is 1 / 0.042 years.
        assertThat(path.integral(2020, 2050).value().tonnes())
                .isCloseTo(100_000 / 0.042 / 2, within(100_000 * ROUNDING));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trajectory.absoluteContraction(START, Share.ofPercent(101), 2030));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trajectory.absoluteContraction(milestone(2020, -1), HALF, 2030))
                .withMessage("this path starts at zero or above, but 2020 has -1 t");
    }

    @Test
    void geometric_then_linear_reaches_zero() {
        Trajectory path = Trajectory.geometricThenLinear(START, milestone(2030, 25_000), milestone(2035, 0));
        assertThat(path.at(2025).value().tonnes()).isCloseTo(50_000, within(ROUNDING));
        assertThat(path.at(2030).value()).isEqualTo(Emissions.ofTonnes(25_000));
        assertThat(path.at(2032).value()).isEqualTo(Emissions.ofTonnes(15_000));
        assertThat(path.at(2035).value()).isEqualTo(Emissions.ZERO);
        assertThat(path.shape()).isEqualTo(Trajectory.Shape.GEOMETRIC_THEN_LINEAR);
    }

    @Test
    void the_turn_to_the_line_is_a_year_or_a_share() {
        Rate sixteen = Rate.ofPercentPerYear(16);
        GeometricThenLinearTrajectory byYear = GeometricThenLinearTrajectory.until(START, sixteen, 2030, 2045);
        // 0.84^10 by hand.
        assertAgrees(byYear.at(2030).value(), "17490.1");
        assertThat(byYear.at(2045).value()).isEqualTo(Emissions.ZERO);
        GeometricThenLinearTrajectory byShare =
                GeometricThenLinearTrajectory.downTo(START, sixteen, Share.ofPercent(20), 2045);
        // −80 % is passed after ln 0.2 / ln 0.84 = 9.231 years.
        assertThat(byShare.turn().year()).isEqualTo(2030);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GeometricThenLinearTrajectory.downTo(START, sixteen, Share.ofPercent(20), 2030))
                .withMessageStartingWith("a rate of 16 %/yr does not lead to 20 % of 100000 t before 2030");
    }

    @Test
    void geometric_then_linear_ends_at_zero_and_nowhere_else() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trajectory.geometricThenLinear(START, milestone(2025, 50_000), END))
                .withMessageStartingWith("this path ends at zero, was 20000 t in 2030");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trajectory.geometricThenLinear(START, milestone(2025, 0), milestone(2030, 0)))
                .withMessageStartingWith("a constant rate never reaches zero");
    }

    /**
     * E_0 = 100, B = 500: closed forms E_0 / (E_0 + B), E_0 / B and 1 − e^(−E_0 / B); the trapezoid from E_0 / r − E_0 / 2
     * = B.
     */
    @ParameterizedTest
    @CsvSource({
        "SUM_OF_YEARS_AFTER_START, 16.667",
        "EXACT_INTEGRAL, 18.127",
        "SUM_OF_YEARS, 20.000",
        "TRAPEZOID, 18.182"
    })
    void the_rate_within_a_budget_depends_on_how_it_is_counted(Cumulative counting, String percent) {
        BudgetExponentialTrajectory path = new BudgetExponentialTrajectory(START, BUDGET, counting, 2050);
        assertAgrees(path.rate(), percent);
        assertThat(path.at(2020).value()).isEqualTo(Emissions.ofTonnes(100_000));
    }

    /** The triangle under the line: linear to zero, continuous, takes 2B / E_0 = 10 years. */
    @Test
    void a_line_within_a_budget_takes_twice_the_years_of_constant_emissions() {
        Trajectory path = Trajectory.budgetLinear(START, BUDGET, Cumulative.EXACT_INTEGRAL);
        assertThat(path.lastYear()).isEqualTo(2030);
        assertThat(path.at(2025).value()).isEqualTo(Emissions.ofTonnes(50_000));
        assertThat(path.integral(2020, 2030).value()).isEqualTo(Emissions.ofTonnes(500_000));
        assertThat(new BudgetLinearTrajectory(START, BUDGET, Cumulative.EXACT_INTEGRAL).step())
                .hasToString("10000 t/yr");
    }

    @ParameterizedTest
    @CsvSource({"SUM_OF_YEARS, 100000", "TRAPEZOID, 50000", "SUM_OF_YEARS_AFTER_START, 0", "EXACT_INTEGRAL, 0"})
    void a_budget_must_exceed_what_counts_of_the_first_year(Cumulative counting, double tonnes) {
        Traced<Emissions> least = Traced.given(PathwayText.BUDGET.of(), Emissions.ofTonnes(tonnes));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trajectory.budgetExponential(START, least, counting, 2030))
                .withMessageContaining("leaves nothing after the first year of 100000 t by " + counting);
        assertThatIllegalArgumentException().isThrownBy(() -> Trajectory.budgetLinear(START, least, counting));
    }

    @Test
    void a_line_of_ten_thousand_years_is_refused() {
        Traced<Emissions> huge = Traced.given(PathwayText.BUDGET.of(), Emissions.ofTonnes(1e12));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trajectory.budgetLinear(START, huge, Cumulative.SUM_OF_YEARS))
                .withMessageContaining("lasts more than 10000 years");
    }

    @ParameterizedTest
    @MethodSource("paths")
    void every_shape_has_a_level_in_its_years_alone(Trajectory path) {
        assertThat(path.basis()).isEqualTo(Alvesta.GHG);
        assertThat(path.firstYear()).isEqualTo(2020);
        assertThat(path.lastYear()).isEqualTo(2030);
        assertThat(path.at(2020).value()).isEqualTo(Emissions.ofTonnes(100_000));
        assertThat(path.levels()).hasSize(11);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> path.at(2031))
                .withMessage("the path has no year 2031, must be 2020–2030");
        assertThatIllegalArgumentException().isThrownBy(() -> path.integral(2019, 2025));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> path.integral(2025, 2024))
                .withMessageContaining("must not be before the first, was 2025–2024");
        assertThat(path.integral(2024, 2024).value()).isEqualTo(Emissions.ZERO);
    }

    @ParameterizedTest
    @MethodSource("paths")
    void every_level_and_integral_is_traced_and_reads_in_both_languages(Trajectory path) {
        for (Traced<Emissions> figure : List.of(path.at(2023), path.integral(2022, 2028))) {
            assertThat(figure.origin()).isInstanceOf(Origin.Derivation.class);
            assertThat(figure.origin().leaves()).isNotEmpty().noneMatch(Origin.Derivation.class::isInstance);
            Origin.Derivation derivation = (Origin.Derivation) figure.origin();
            for (Language language : Language.shipped()) {
                assertThat(figure.name().text(language)).isNotBlank().doesNotContain("{");
                assertThat(derivation.operation().text(language)).isNotBlank().doesNotContain("{");
            }
        }
        assertThat(path.shape().title().text(Language.SWEDISH)).isNotBlank();
        assertThat(path.toString()).contains("2020");
    }

    @Test
    void every_shape_is_among_the_paths_of_this_test() {
        assertThat(paths().map(Trajectory::shape)).containsExactlyInAnyOrder(Trajectory.Shape.values());
    }
}
