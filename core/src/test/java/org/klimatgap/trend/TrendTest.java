package org.klimatgap.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.klimatgap.quantity.Published.assertAgrees;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klimatgap.basis.Bases;
import org.klimatgap.basis.BasisMismatchException;
import org.klimatgap.pathway.Observation;
import org.klimatgap.pathway.Projection;
import org.klimatgap.quantity.EmissionsPerYear;
import org.klimatgap.quantity.Share;
import org.klimatgap.series.ValueStatus;

/** Worked numbers, closed forms and edge cases of trends. */
class TrendTest {
    /** A made-up series; its extrapolations were recomputed independently. */
    private static final TrendData FALLING = Trends.data(2018, 100, 96, 93, 88, 85);

    private static final Share CONFIDENCE = Share.ofPercent(95);

    /** Student's t for 95 % and three degrees of freedom, NIST/SEMATECH e-Handbook 1.3.6.7.2. */
    private static final double T_3 = 3.182446305284263;

    private static Trend free(TrendEstimator estimator, TrendData data) {
        return Trend.of(data, estimator, Anchoring.FREE);
    }

    private static Trend through(TrendEstimator estimator, TrendData data) {
        return Trend.of(data, estimator, Anchoring.THROUGH_LAST_VALUE);
    }

    @Test
    void least_squares_extrapolates_81_0_and_77_2() {
        Trend trend = free(TrendEstimator.LEAST_SQUARES, FALLING);
        assertAgrees(trend.reductionPerYear().orElseThrow().value(), "3.8");
        assertAgrees(trend.at(2023).value(), "81.0");
        assertAgrees(trend.at(2024).value(), "77.2");
        assertThat(trend.rate()).isEmpty();
        assertThat(trend.rateInterval(CONFIDENCE)).isEmpty();
    }

    @Test
    void log_linear_extrapolates_81_517_and_78_226() {
        Trend trend = free(TrendEstimator.LOG_LINEAR, FALLING);
        assertAgrees(trend.rate().orElseThrow().value(), "4.0368");
        assertAgrees(trend.at(2023).value(), "81.517");
        assertAgrees(trend.at(2024).value(), "78.226");
        assertThat(trend.reductionPerYear()).isEmpty();
        assertThat(trend.equallyGoodReductions()).isEmpty();
        assertThat(trend.reductionInterval(CONFIDENCE)).isEmpty();
    }

    @Test
    void a_prediction_interval_is_the_closed_form() {
        // Residuals 0, -0.2, 0.6, -0.6, 0.2: s² = 0.8 / 3; one year ahead 1 + 1/5 + 3²/10 = 2.1.
        Trend trend = free(TrendEstimator.LEAST_SQUARES, FALLING);
        double half = T_3 * Math.sqrt(0.8 / 3 * 2.1);
        Interval<?> interval = trend.predictionInterval(2023, CONFIDENCE).orElseThrow();
        assertThat(interval.lower().amount()).isCloseTo(81.0 - half, within(Trends.ROUNDING));
        assertThat(interval.upper().amount()).isCloseTo(81.0 + half, within(Trends.ROUNDING));
        double slope = T_3 * Math.sqrt(0.8 / 3 / 10);
        Interval<EmissionsPerYear> slopes = trend.reductionInterval(CONFIDENCE).orElseThrow();
        assertThat(slopes.lower().tonnesPerYear()).isCloseTo(3.8 - slope, within(Trends.ROUNDING));
        assertThat(slopes.upper().tonnesPerYear()).isCloseTo(3.8 + slope, within(Trends.ROUNDING));
    }

    @Test
    void through_the_last_value_a_prediction_interval_is_that_of_regression_through_a_point() {
        // From 2022: x = -4..-1, differences 15, 11, 8, 3: slope -112/30, Σ of squared residuals 13/15.
        Trend trend = through(TrendEstimator.LEAST_SQUARES, FALLING);
        assertThat(Trends.slope(trend)).isCloseTo(-112 / 30.0, within(Trends.ROUNDING));
        double half = T_3 * Math.sqrt(13 / 45.0 * 31 / 30);
        Interval<?> interval = trend.predictionInterval(2023, CONFIDENCE).orElseThrow();
        assertThat(interval.lower().amount()).isCloseTo(85 - 112 / 30.0 - half, within(Trends.ROUNDING));
        assertThat(interval.upper().amount()).isCloseTo(85 - 112 / 30.0 + half, within(Trends.ROUNDING));
    }

    @Test
    void on_logarithms_the_interval_is_that_of_least_squares_of_the_logarithms() {
        TrendData logarithms = Trends.data(2018, Math.log(100), Math.log(96), Math.log(93), Math.log(88), Math.log(85));
        Interval<?> line = free(TrendEstimator.LEAST_SQUARES, logarithms)
                .predictionInterval(2025, CONFIDENCE)
                .orElseThrow();
        Trend trend = free(TrendEstimator.LOG_LINEAR, FALLING);
        Interval<?> curve = trend.predictionInterval(2025, CONFIDENCE).orElseThrow();
        assertThat(curve.lower().amount()).isCloseTo(Math.exp(line.lower().amount()), within(Trends.ROUNDING));
        assertThat(curve.upper().amount()).isCloseTo(Math.exp(line.upper().amount()), within(Trends.ROUNDING));
        assertThat(trend.rateInterval(CONFIDENCE).orElseThrow())
                .satisfies(interval -> assertThat(
                                interval.contains(trend.rate().orElseThrow().value()))
                        .isTrue());
    }

    @Test
    void estimators_without_a_distribution_have_no_prediction_interval() {
        assertThat(Trends.kinds())
                .filteredOn(kind ->
                        !kind.estimator().hasErrorModel() || kind.anchoring() == Anchoring.SHIFTED_TO_LAST_VALUE)
                .hasSize(10)
                .allSatisfy(kind -> {
                    assertThat(kind.of(FALLING).predictionInterval(2030, CONFIDENCE))
                            .isEmpty();
                    assertThat(kind.of(FALLING).goalYear(Trends.tonnes(10), CONFIDENCE))
                            .isEmpty();
                });
        assertThat(free(TrendEstimator.LEAST_SQUARES, Trends.data(2020, 2, 1)).predictionInterval(2022, CONFIDENCE))
                .isEmpty();
    }

    @Test
    void theil_sens_interval_leaves_out_as_many_slopes_at_either_end() {
        // Slopes of 1, 2, 4, 8, 16, 32 in six years, by hand: 1 2 4 8 16 | 1.5 3 6 12 | 7/3 14/3 28/3 | 3.75 7.5 | 6.2.
        // Two falling pairs or fewer have 20/720 = 2.8 %, one or none 6/720: at 95 % two slopes are left out.
        Trend trend = free(TrendEstimator.THEIL_SEN, Trends.data(2015, 1, 2, 4, 8, 16, 32));
        assertThat(Trends.slope(trend)).isCloseTo(14 / 3.0, within(Trends.ROUNDING));
        assertThat(trend.reductionInterval(CONFIDENCE)).contains(Interval.between(reduction(-12), reduction(-1.5)));
        assertThat(free(TrendEstimator.THEIL_SEN, Trends.data(2015, 1, 2, 4)).reductionInterval(CONFIDENCE))
                .isEmpty();
    }

    private static EmissionsPerYear reduction(double tonnes) {
        return EmissionsPerYear.ofTonnesPerYear(tonnes);
    }

    @Test
    void of_equally_good_slopes_the_midpoint_is_used() {
        // Slopes to the last value: 1 over one year and 2 over two weigh as much as 3 over three.
        TrendData data = Trends.data(2020, 11, 16, 19, 20);
        Trend trend = through(TrendEstimator.LEAST_ABSOLUTE_DEVIATIONS, data);
        assertThat(trend.equallyGoodReductions()).contains(Interval.between(reduction(-2), reduction(-3)));
        assertThat(Trends.slope(trend)).isEqualTo(2.5);
        assertThat(trend.equallyGoodAt(2024)).isEqualTo(Interval.between(Trends.tonnes(22), Trends.tonnes(23)));
        assertThat(trend.toString())
                .isEqualTo("least-absolute-deviations (through-last-value) of 2020–2023: -2.5 t/yr");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # free, through, shifted slope of 10, 9, 8, 9 in 2020–2023, by hand: slopes between years are
            # -1, -1, -1, -1/3, 0, 1; those to 2023 are -1/3, 0, 1 with the weights 3, 2, 1; the sum of absolute
            # deviations is 2 for every free slope from -1 to 0
            LEAST_SQUARES,             -0.4,            -0.142857142857, -0.4
            LEAST_ABSOLUTE_DEVIATIONS, -0.5,            -0.166666666667, -0.5
            THEIL_SEN,                 -0.666666666667, 0,               -0.666666666667
            """)
    void the_three_anchorings_differ(TrendEstimator estimator, double free, double through, double shifted) {
        TrendData data = Trends.data(2020, 10, 9, 8, 9);
        assertThat(Trends.slope(Trend.of(data, estimator, Anchoring.FREE))).isCloseTo(free, within(1e-11));
        assertThat(Trends.slope(Trend.of(data, estimator, Anchoring.THROUGH_LAST_VALUE)))
                .isCloseTo(through, within(1e-11));
        Trend moved = Trend.of(data, estimator, Anchoring.SHIFTED_TO_LAST_VALUE);
        assertThat(Trends.slope(moved)).isCloseTo(shifted, within(1e-11));
        assertThat(Trends.at(moved, 2023)).isEqualTo(9);
    }

    @Test
    void the_mean_of_yearly_changes_is_no_compound_rate() {
        TrendData data = Trends.data(2020, 100, 50, 100);
        assertAgrees(
                through(TrendEstimator.MEAN_OF_YEARLY_CHANGES, data)
                        .rate()
                        .orElseThrow()
                        .value(),
                "-25");
        assertAgrees(
                through(TrendEstimator.COMPOUND_RATE, data).rate().orElseThrow().value(), "0");
    }

    @Test
    void years_count_by_their_real_distances() {
        TrendData gaps = Trends.data(Map.of(2015, 100.0, 2020, 50.0, 2021, 40.0));
        assertThat(Trends.lines())
                .allSatisfy(kind -> assertThat(Trends.slope(kind.of(gaps))).isCloseTo(-10, within(Trends.ROUNDING)));
        assertThat(gaps.missingYears()).containsExactly(2016, 2017, 2018, 2019);
    }

    @Test
    void a_missing_year_is_an_error_that_names_it_where_every_year_is_needed() {
        TrendData gaps = Trends.data(Map.of(2015, 100.0, 2016, 99.0, 2018, 90.0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> through(TrendEstimator.MEAN_OF_YEARLY_CHANGES, gaps))
                .withMessage("mean-of-yearly-changes needs every year from 2015 to 2018, missing: [2017]");
    }

    @Test
    void a_compound_rate_uses_the_ends_alone() {
        Trend trend = through(TrendEstimator.COMPOUND_RATE, Trends.data(Map.of(2015, 100.0, 2016, 0.0, 2017, 25.0)));
        assertAgrees(trend.rate().orElseThrow().value(), "50");
        assertThat(trend.data().years()).containsExactly(2015, 2017);
        assertThat(Trends.at(trend, 2015)).isCloseTo(100, within(Trends.ROUNDING));
    }

    @ParameterizedTest
    @MethodSource("org.klimatgap.trend.Trends#kinds")
    void one_data_point_is_no_trend(Trends.Kind kind) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kind.of(Trends.data(2020, 5)))
                .withMessage("a trend needs at least two years, was [2020]");
    }

    @ParameterizedTest
    @MethodSource("org.klimatgap.trend.Trends#kinds")
    void two_points_are_joined(Trends.Kind kind) {
        Trend trend = kind.of(Trends.data(Map.of(2020, 100.0, 2021, 80.0)));
        assertThat(Trends.at(trend, 2020)).isCloseTo(100, within(Trends.ROUNDING));
        assertThat(Trends.at(trend, 2021)).isCloseTo(80, within(Trends.ROUNDING));
    }

    @Test
    void a_period_needs_values_at_both_ends() {
        TrendData data = Trends.data(Map.of(2015, 3.0, 2017, 2.0, 2018, 1.0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trend.of(data, TrendEstimator.THEIL_SEN, Anchoring.FREE, 2016, 2018))
                .withMessage("no value for 2016, must be one of [2015, 2017, 2018]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trend.of(data, TrendEstimator.THEIL_SEN, Anchoring.FREE, 2018, 2015))
                .withMessage("the first year of a period must not be after its last, was 2018 to 2015");
        Trend late = Trend.of(data, TrendEstimator.THEIL_SEN, Anchoring.FREE, 2017, 2018);
        assertThat(late.data().years()).containsExactly(2017, 2018);
    }

    @Test
    void zero_has_no_logarithm() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> free(TrendEstimator.LOG_LINEAR, Trends.data(2020, 2, 0, 1)))
                .withMessage("log-linear needs values above zero, since zero has no logarithm; 2021 has 0 t");
    }

    @Test
    void data_are_checked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trends.data(2020, 1, -2))
                .withMessage("a trend needs emissions of zero or more, 2021 has -2 t");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TrendData(List.of()))
                .withMessage("a trend needs values by year, there are none");
        Observation one = Observation.of(Bases.GHG, 2020, Trends.tonnes(1));
        Observation two = Observation.of(Bases.GHG, 2020, Trends.tonnes(2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TrendData(List.of(one, two)))
                .withMessage("year 2020 has two values, 1 t and 2 t");
        Observation other = Observation.of(Bases.CO2, 2021, Trends.tonnes(2));
        assertThatExceptionOfType(BasisMismatchException.class).isThrownBy(() -> new TrendData(List.of(one, other)));
    }

    @Test
    void rates_start_from_the_last_value_alone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> free(TrendEstimator.COMPOUND_RATE, FALLING))
                .withMessage("compound-rate cannot be anchored free, must be one of [through-last-value]");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 100, -5, 101})
    void a_confidence_is_between_0_and_100_percent(double percent) {
        Trend trend = free(TrendEstimator.LEAST_SQUARES, FALLING);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trend.predictionInterval(2030, Share.ofPercent(percent)))
                .withMessageStartingWith("a confidence must be above 0 % and below 100 %, was ");
    }

    @Test
    void zero_emissions_stay_zero() {
        TrendData zero = Trends.data(2018, 0, 0, 0, 0);
        assertThat(Trends.lines()).allSatisfy(kind -> {
            Trend trend = kind.of(zero);
            assertThat(Trends.slope(trend)).isZero();
            assertThat(trend.at(2050).value()).isEqualTo(Trends.tonnes(0));
            assertThat(trend.goalYear(Trends.tonnes(0)).year()).hasValue(2022);
        });
    }

    @ParameterizedTest
    @MethodSource("org.klimatgap.trend.Trends#kinds")
    void rising_emissions_never_reach_a_lower_level(Trends.Kind kind) {
        Trend trend = kind.of(Trends.data(2018, 100, 104, 109, 115));
        GoalYear goal = trend.goalYear(Trends.tonnes(90));
        assertThat(goal.isNever()).isTrue();
        assertThat(goal.latest()).isEmpty();
        assertThat(goal).hasToString("never");
        assertThat(Trends.at(trend, 2030)).isGreaterThan(115);
    }

    @Test
    void a_level_is_never_below_zero_unless_asked() {
        Trend trend = free(TrendEstimator.LEAST_SQUARES, FALLING);
        assertThat(trend.at(2050).value()).isEqualTo(Trends.tonnes(0));
        assertThat(trend.atBelowZero(2050).value().tonnes()).isCloseTo(92.4 - 3.8 * 30, within(Trends.ROUNDING));
        assertThat(trend.predictionInterval(2100, CONFIDENCE).orElseThrow().isPoint())
                .isTrue();
        // 81.0 + 77.2 + … + 1.2: 22 years, then nothing.
        assertThat(trend.sumOfYears(2023, 2060).value().tonnes())
                .isCloseTo(22 * (81.0 + 1.2) / 2, within(Trends.ROUNDING));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trend.sumOfYears(2030, 2029))
                .withMessage("the first year of a sum must not be after its last, was 2030 to 2029");
    }

    @Test
    void the_goal_year_is_the_first_whole_year_at_the_level() {
        // 92.4 - 3.8·(y - 2020) ≤ 50 from 2031.16 on.
        Trend trend = free(TrendEstimator.LEAST_SQUARES, FALLING);
        assertThat(trend.goalYear(Trends.tonnes(50)).year()).hasValue(2032);
        assertThat(trend.goalYear(Trends.tonnes(50))).hasToString("2032, between 2032 and 2032");
        GoalYear goal = trend.goalYear(Trends.tonnes(50), CONFIDENCE).orElseThrow();
        assertThat(goal.year()).hasValue(2032);
        // The ends of the interval of 2030 and 2033, half widths T_3·√(0.8/3·(1 + 1/5 + x²/10)) for x = 10 … 13.
        assertThat(goal.earliest()).hasValue(firstYear(-1));
        assertThat(goal.latest()).hasValue(firstYear(1));
    }

    /** Closed form of the interval's ends, scanned. */
    private static int firstYear(int sign) {
        int year = 2023;
        while (92.4 - 3.8 * (year - 2020) + sign * T_3 * Math.sqrt(0.8 / 3 * (1.2 + Math.pow(year - 2020, 2) / 10))
                > 50) {
            year++;
        }
        return year;
    }

    @ParameterizedTest
    @MethodSource("org.klimatgap.trend.Trends#rates")
    void a_constant_rate_never_reaches_zero(Trends.Kind kind) {
        Trend trend = kind.of(Trends.data(2018, 1e6, 1e2, 1e-2));
        assertThat(trend.goalYear(Trends.tonnes(0)).isNever()).isTrue();
        assertThat(trend.goalYear(Trends.tonnes(1e-5)).year()).hasValue(2021);
    }

    @Test
    void an_interval_that_has_no_finite_end_is_not_given() {
        Trend trend = free(TrendEstimator.LOG_LINEAR, Trends.data(2018, 1, 1e9, 1e2));
        assertThat(trend.predictionInterval(2200, CONFIDENCE)).isEmpty();
        assertThat(trend.rateInterval(Share.ofPercent(99.9))).isEmpty();
        GoalYear goal = trend.goalYear(Trends.tonnes(0), CONFIDENCE).orElseThrow();
        assertThat(List.of(goal.earliest(), goal.year(), goal.latest())).containsOnly(OptionalInt.empty());
    }

    @Test
    void residuals_are_values_above_the_trend() {
        assertThat(free(TrendEstimator.LEAST_SQUARES, FALLING).residuals().values())
                .extracting(residual -> Math.round(residual.tonnes() * 1e9) / 1e9)
                .containsExactly(0.0, -0.2, 0.6, -0.6, 0.2);
        assertThat(free(TrendEstimator.LEAST_SQUARES, FALLING).residuals())
                .containsOnlyKeys(2018, 2019, 2020, 2021, 2022);
    }

    @Test
    void a_trend_gives_a_projection_of_the_pathway() {
        Trend trend = free(TrendEstimator.LEAST_SQUARES, FALLING);
        Projection projection = Projection.stated(trend.milestone(2030));
        assertThat(projection.at(2030).value()).isEqualTo(trend.at(2030).value());
        assertThat(projection.basis()).isEqualTo(Bases.GHG);
    }

    @Test
    void a_nowcast_says_that_it_is_extrapolated() {
        Trend trend = free(TrendEstimator.LEAST_SQUARES, FALLING);
        List<Observation> nowcast = trend.nowcastUntil(2024);
        assertThat(nowcast).extracting(Observation::year).containsExactly(2023, 2024);
        assertThat(nowcast).extracting(Observation::status).containsOnly(ValueStatus.EXTRAPOLATED);
        assertThat(nowcast.get(1).emissions()).isEqualTo(trend.at(2024));
        assertThat(new TrendData(nowcast).series().status(2023)).isEqualTo(ValueStatus.EXTRAPOLATED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trend.nowcastUntil(2022))
                .withMessage("a year to extrapolate to must be after 2022, was 2022");
    }

    @Test
    void an_interval_has_two_ends_in_order() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval<>(Trends.tonnes(2), Trends.tonnes(1)))
                .withMessage("the lower end of an interval must not be above the upper one, was 2 t to 1 t");
        assertThat(Interval.between(Trends.tonnes(2), Trends.tonnes(1))).hasToString("1 t to 2 t");
        assertThat(Interval.between(Trends.tonnes(2), Trends.tonnes(2))).hasToString("2 t");
        assertThat(Interval.between(Trends.tonnes(1), Trends.tonnes(2)).contains(Trends.tonnes(3)))
                .isFalse();
        assertThat(FALLING).hasToString("2018–2022, 5 values");
    }
}
