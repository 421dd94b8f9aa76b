package org.klimatgap.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.klimatgap.quantity.Published.assertAgrees;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klimatgap.message.Language;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Rate;
import org.klimatgap.quantity.Share;

/** Paths of emissions. */
class TrajectoryTest {
    /** Half of the last digit of a resource in hundredths of a tonne. */
    private static final double HALF_A_HUNDREDTH = 0.005 + 1e-9;

    private static final Baseline START = Alvesta.baseline(Alvesta.GHG, 2020, 100_000);
    private static final ReductionTarget END = ReductionTarget.reduction(START, Share.ofPercent(80), 2030);

    private static Milestone milestone(int year, double tonnes) {
        return Milestone.of(Alvesta.GHG, year, Emissions.ofTonnes(tonnes));
    }

    private static final Trajectory STEPWISE =
            Trajectory.stepwise(List.of(milestone(2020, 100), milestone(2025, 60), milestone(2030, 20)));

    @ParameterizedTest
    @CsvFileSource(resources = "paths.csv", useHeadersInDisplayName = true)
    void a_fall_from_100000_to_20000_tonnes_in_ten_years(int year, double linear, double geometric) {
        assertThat(Trajectory.linear(START, END).at(year).value().tonnes()).isCloseTo(linear, within(HALF_A_HUNDREDTH));
        assertThat(Trajectory.geometric(START, END).at(year).value().tonnes())
                .isCloseTo(geometric, within(HALF_A_HUNDREDTH));
    }

    @Test
    void the_constant_rate_of_that_fall_is_14_86601_percent() {
        assertAgrees(new GeometricTrajectory(START, END).rate(), "14.86601");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # year, level of the stepwise path 100 (2020), 60 (2025), 20 (2030), by hand
            2020, 100
            2023, 76
            2025, 60
            2027, 44
            2030, 20
            """)
    void a_stepwise_path_is_straight_between_milestones(int year, double tonnes) {
        assertThat(STEPWISE.at(year).value()).isEqualTo(Emissions.ofTonnes(tonnes));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # year, 45000 t of 2019 at 16 % a year: Borås, whose goal klimatkommunerna.se states; levels by hand
            2019, 45000
            2020, 37800
            2021, 31752
            2030, 6611
            """)
    void sixteen_percent_a_year_from_45000_tonnes(int year, String tonnes) {
        Trajectory path =
                Trajectory.constantRate(Alvesta.baseline(Alvesta.GHG, 2019, 45_000), Rate.ofPercentPerYear(16), 2030);
        assertAgrees(path.at(year).value(), tonnes);
    }

    /** Uppsala's published series in kilotonnes, whole ones (klimatkommunerna.se). */
    @ParameterizedTest
    @CsvSource({
        "2022, 793",
        "2023, 697",
        "2024, 614",
        "2025, 540",
        "2026, 475",
        "2027, 418",
        "2028, 368",
        "2029, 324",
        "2030, 285"
    })
    void uppsalas_series_falls_by_twelve_percent_a_year(int year, double kilotonnes) {
        double publishedRounding = 1;
        Trajectory path =
                Trajectory.constantRate(Alvesta.baseline(Alvesta.GHG, 2022, 793_000), Rate.ofPercentPerYear(12), 2030);
        assertThat(path.at(year).value().kilotonnes()).isCloseTo(kilotonnes, within(publishedRounding));
    }

    @Test
    void the_sum_of_boras_years_is_201540_85_tonnes() {
        Trajectory path =
                Trajectory.constantRate(Alvesta.baseline(Alvesta.GHG, 2019, 45_000), Rate.ofPercentPerYear(16), 2030);
        Emissions sum = Emissions.sum(IntStream.rangeClosed(2020, 2030)
                .mapToObj(year -> path.at(year).value())
                .toList());
        assertAgrees(sum, "201540.85");
    }

    @Test
    void a_path_has_a_level_in_every_year_of_its_own_and_in_no_other() {
        for (Trajectory path : List.of(
                Trajectory.linear(START, END),
                Trajectory.geometric(START, END),
                Trajectory.constantRate(START, Rate.ofPercentPerYear(5), 2030),
                STEPWISE)) {
            assertThat(path.levels().keySet())
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(2020, 2030).boxed().toList());
            assertThat(path.firstYear()).isEqualTo(2020);
            assertThat(path.lastYear()).isEqualTo(2030);
            assertThat(path.basis()).isEqualTo(Alvesta.GHG);
            for (int year : new int[] {2019, 2031}) {
                assertThat(path.covers(year)).isFalse();
                assertThat(path.find(year)).isEmpty();
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> path.at(year))
                        .withMessage("the path has no year " + year + ", must be 2020–2030");
            }
            assertThat(path.find(2020)).contains(path.at(2020));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2019, 2020})
    void a_path_ends_after_it_starts(int last) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trajectory.linear(START, milestone(last, 1)))
                .withMessageContaining("last year of a path " + last + " must be after");
        assertThatIllegalArgumentException().isThrownBy(() -> Trajectory.geometric(START, milestone(last, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trajectory.constantRate(START, Rate.ofPercentPerYear(5), last));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trajectory.stepwise(List.of(START, milestone(2025, 1), milestone(last, 1))));
    }

    @Test
    void no_constant_rate_reaches_zero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trajectory.geometric(START, milestone(2030, 0)))
                .withMessage("a constant rate never reaches zero: 2030 has 0 t, must be above zero; "
                        + "choose a residual level or a linear path");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trajectory.geometric(Alvesta.baseline(Alvesta.GHG, 2020, 0), END))
                .withMessageStartingWith("a constant rate never reaches zero: 2020 has 0 t");
        assertThatIllegalArgumentException().isThrownBy(() -> Trajectory.geometric(START, milestone(2030, -5)));
    }

    @Test
    void a_straight_line_reaches_zero_and_removals() {
        assertThat(Trajectory.linear(START, milestone(2030, 0)).at(2029).value())
                .isEqualTo(Emissions.ofTonnes(10_000));
        assertThat(Trajectory.linear(START, milestone(2030, -10_000)).at(2030).value())
                .isEqualTo(Emissions.ofTonnes(-10_000));
    }

    @Test
    void a_rate_of_a_hundred_percent_is_zero_from_the_second_year_on() {
        Trajectory path = Trajectory.constantRate(START, Rate.ofPercentPerYear(100), 2022);
        assertThat(path.levels().values()).containsExactly(Emissions.ofTonnes(100_000), Emissions.ZERO, Emissions.ZERO);
    }

    @Test
    void a_stepwise_path_needs_two_milestones_in_rising_order() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trajectory.stepwise(List.of(START)))
                .withMessageStartingWith("a stepwise path needs at least two milestones");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trajectory.stepwise(List.of(milestone(2025, 1), milestone(2020, 2))));
    }

    @Test
    void a_path_says_what_it_is() {
        assertThat(Trajectory.linear(START, END)).hasToString("linear, 100000 t in 2020 to 20000 t in 2030");
        assertThat(Trajectory.constantRate(START, Rate.ofPercentPerYear(16), 2030))
                .hasToString("constant rate, 16 %/yr from 100000 t in 2020 until 2030");
        assertThat(Trajectory.geometric(START, END).toString())
                .startsWith("geometric, 14.866")
                .endsWith(" from 100000 t in 2020 to 20000 t in 2030");
        assertThat(STEPWISE.toString()).startsWith("stepwise, [milestone 2020: 100 t, ");
        assertThat(Trajectory.Shape.values())
                .extracting(Trajectory.Shape::id)
                .containsExactly(
                        "linear",
                        "geometric",
                        "constant-rate",
                        "stepwise",
                        "stepwise-geometric",
                        "s-curve",
                        "carbon-law",
                        "absolute-contraction",
                        "geometric-then-linear",
                        "budget-exponential",
                        "budget-linear");
        assertThat(List.of(
                        Trajectory.linear(START, END).shape(),
                        Trajectory.geometric(START, END).shape()))
                .containsExactly(Trajectory.Shape.LINEAR, Trajectory.Shape.GEOMETRIC);
        assertThat(List.of(
                        STEPWISE.shape(),
                        Trajectory.constantRate(START, Rate.ofPercentPerYear(1), 2030)
                                .shape()))
                .containsExactly(Trajectory.Shape.STEPWISE, Trajectory.Shape.CONSTANT_RATE);
        assertThat(Trajectory.Shape.LINEAR.title().text(Language.SWEDISH)).isNotBlank();
        assertThat(Trajectory.Shape.LINEAR).hasToString("linear");
    }
}
