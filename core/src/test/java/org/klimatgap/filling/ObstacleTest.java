package org.klimatgap.filling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.message.Language;
import org.klimatgap.quantity.Share;

/** Data at the edges of the methods, and data that no method can fill. */
class ObstacleTest {
    private static void refused(GapFilling filling, String series, int year, String message) {
        TracedSeries gappy = Tables.named("new", series);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> filling.fill(gappy, year))
                .withMessage(message);
        assertThat(filling.obstacle(gappy, year).orElseThrow().text(Language.ENGLISH))
                .isEqualTo(message);
        assertThat(filling.obstacle(gappy, year).orElseThrow().text(Language.SWEDISH))
                .isNotBlank()
                .doesNotContain("{");
    }

    private static Overlap overlap(String older, OverlapMethod method) {
        return GapFilling.overlap(Tables.named("old", older), method);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # older series         | newer series             | filled | splice
            # one common year
            2018: 50; 2019: 100    | 2019: 110                | 2018   | 55
            # x of zero
            2018: 0; 2019: 100     | 2019: 110                | 2018   | 0
            # all newer values zero
            2018: 50; 2019: 100    | 2019: 0                  | 2018   | 0
            # a year after the overlap
            2019: 100; 2020: 80    | 2018: 7; 2019: 110       | 2020   | 88
            # the longest run counts: 2019 and 2020, not 2015
            2015: 1; 2018: 10; 2019: 1; 2020: 1 | 2015: 9; 2019: 2; 2020: 2 | 2018 | 20
            # of equally long runs, the later one
            2015: 1; 2018: 10; 2019: 1 | 2015: 9; 2019: 2 | 2018 | 20
            """)
    void a_splice_at_the_edges(String older, String newer, int year, double expected) {
        for (OverlapMethod method : OverlapMethod.values()) {
            FilledSeries filled = overlap(older, method).fill(Tables.series(newer), year);
            assertThat(Tables.tonnes(filled).get(0)).isCloseTo(expected, within(1e-12));
        }
    }

    @Test
    void a_stated_overlap_uses_the_common_years_in_it() {
        Overlap splice = overlap("2010: 1; 2015: 1; 2018: 10; 2020: 1", OverlapMethod.MEAN_OF_RATIOS)
                .over(2012, 2020);
        TracedSeries newer = Tables.named("new", "2010: 100; 2015: 2; 2020: 4");
        assertThat(splice.years(newer)).containsExactly(2015, 2020);
        assertThat(splice.fill(newer, 2018).get(2018).emissions().value().tonnes())
                .isEqualTo(30);
        assertThat(splice).hasToString("overlap-mean-of-ratios with old over 2012–2020");
    }

    @Test
    void a_zero_in_the_older_series_has_no_ratio_but_may_be_in_a_sum() {
        String older = "2017: 50; 2018: 0; 2019: 100";
        String newer = "2018: 10; 2019: 110";
        refused(
                overlap(older, OverlapMethod.MEAN_OF_RATIOS),
                newer,
                2017,
                "old is zero in 2018, which gives no ratio by the method 'overlap, mean of the yearly ratios'; "
                        + "state an overlap without these years");
        FilledSeries filled = overlap(older, OverlapMethod.RATIO_OF_SUMS).fill(Tables.series(newer), 2017);
        assertThat(Tables.tonnes(filled).get(0)).isCloseTo(60, within(1e-12));
        assertThat(filled.overlap().orElseThrow().years()).containsExactly(2019);
    }

    @Test
    void a_splice_needs_an_overlap_of_values_that_are_not_negative() {
        for (OverlapMethod method : OverlapMethod.values()) {
            refused(
                    overlap("2017: 50; 2018: 60", method),
                    "2019: 1; 2020: 2",
                    2017,
                    "old (2017, 2018) and new (2019, 2020) have no common year in the period of the overlap; "
                            + "at least one is needed, preferably several");
            refused(
                    overlap("2017: 50; 2019: 60", method).over(2020, 2023),
                    "2019: 1; 2020: 2",
                    2017,
                    "old (2017, 2019) and new (2019, 2020) have no common year in the period of the overlap; "
                            + "at least one is needed, preferably several");
            refused(
                    overlap("2017: 50; 2018: 60", method),
                    "2018: 60",
                    2016,
                    "old has no value for 2016, must be one of 2017, 2018");
            refused(
                    overlap("2017: -5; 2018: 60; 2019: -6", method),
                    "2018: 1; 2019: 2",
                    2017,
                    "a splice by ratios needs values of zero or more, was old, 2017: -5 t, old, 2019: -6 t");
            refused(
                    overlap("2017: 50; 2018: 0", method),
                    "2018: 60",
                    2017,
                    "old is zero in 2018, which gives no ratio by the method '" + method.title()
                            + "'; state an overlap without these years");
        }
    }

    @Test
    void ratios_without_any_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OverlapRatios(new TreeMap<>()))
                .withMessage("ratios of an overlap need at least one common year with an older value other than 0 t");
    }

    private static SurrogateScaling surrogate(String cells) {
        Map<Integer, Share> values = new TreeMap<>();
        Tables.series(cells)
                .years()
                .forEach(year -> values.put(
                        year, Share.ofPercent(Tables.series(cells).get(year).tonnes())));
        return GapFilling.surrogate(Surrogate.named("index", values));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # surrogate                     | series                        | filled | anchor | value
            # the nearest known year
            2010: 1; 2018: 100; 2019: 50    | 2010: 7; 2018: 10             | 2019   | 2018   | 5
            # the earlier of two equally near
            2018: 100; 2019: 50; 2020: 1    | 2018: 10; 2020: 99            | 2019   | 2018   | 5
            # a known year without surrogate is passed over
            2017: 100; 2019: 50             | 2017: 10; 2018: 99            | 2019   | 2017   | 5
            # a later anchor
            2019: 50; 2020: 100             | 2020: 10                      | 2019   | 2020   | 5
            # no fuel, no emissions
            2018: 100; 2019: 0              | 2018: 10                      | 2019   | 2018   | 0
            # removals keep their sign
            2018: 100; 2019: 50             | 2018: -10                     | 2019   | 2018   | -5
            """)
    void a_surrogate_is_anchored_at_the_nearest_known_year(
            String surrogate, String series, int year, int anchor, double expected) {
        TracedSeries gappy = Tables.named("new", series);
        assertThat(surrogate(surrogate).anchor(gappy, year)).contains(anchor);
        assertThat(Tables.tonnes(surrogate(surrogate).fill(gappy, year))).containsExactly(expected);
    }

    @Test
    void an_anchor_can_be_stated() {
        SurrogateScaling stated = surrogate("2010: 10; 2018: 100; 2019: 50").anchoredAt(2010);
        assertThat(Tables.tonnes(stated.fill(Tables.series("2010: 7; 2018: 10"), 2019)))
                .containsExactly(35.0);
        assertThat(stated).hasToString("surrogate index anchored at 2010");
        refused(
                stated,
                "2018: 10",
                2019,
                "new and index have no common year as anchor; those that they have in common: 2018");
    }

    @Test
    void a_surrogate_needs_the_filled_year_and_an_anchor_above_zero() {
        refused(surrogate("2018: 100"), "2018: 10", 2019, "index has no value for 2019, must be one of 2018");
        refused(
                surrogate("2018: 100; 2019: 1"),
                "2017: 10",
                2019,
                "new and index have no common year as anchor; those that they have in common: ");
        String sign = "index must be above zero in the anchor year and not negative in the year that is filled, was ";
        refused(surrogate("2018: 0; 2019: 5"), "2018: 10", 2019, sign + "0 % in 2018 and 5 % in 2019");
        refused(surrogate("2018: 5; 2019: -5"), "2018: 10", 2019, sign + "5 % in 2018 and -5 % in 2019");
    }

    @Test
    void a_gap_of_several_years_is_interpolated_between_its_ends() {
        FilledSeries filled = GapFilling.interpolation(InterpolationMethod.LINEAR)
                .fill(Tables.series("2010: 999; 2015: 100; 2020: 50; 2021: 0"), 2019, 2016, 2017, 2018);
        assertThat(filled.series())
                .hasToString("2010: 999 t, 2015: 100 t, 2016: 90 t (interpolated), 2017: 80 t (interpolated), "
                        + "2018: 70 t (interpolated), 2019: 60 t (interpolated), 2020: 50 t, 2021: 0 t");
    }

    @Test
    void a_straight_line_may_end_in_zero_or_below() {
        assertThat(Tables.tonnes(GapFilling.interpolation(InterpolationMethod.LINEAR)
                        .fill(Tables.series("2015: 10; 2017: -20; 2019: 0"), 2016, 2018)))
                .containsExactly(-5.0, -10.0);
    }

    @ParameterizedTest
    @CsvSource({"2014", "2021"})
    void interpolation_needs_a_known_year_on_both_sides(int year) {
        for (InterpolationMethod method : InterpolationMethod.values()) {
            refused(
                    GapFilling.interpolation(method),
                    "2015: 100; 2020: 130",
                    year,
                    year + " is not between known years of new (2015, 2020); extrapolate or use a surrogate");
        }
    }

    @Test
    void a_constant_rate_needs_values_above_zero() {
        refused(
                GapFilling.interpolation(InterpolationMethod.GEOMETRIC),
                "2015: 0; 2020: 130",
                2017,
                "the method 'interpolation by a constant rate' needs values above zero; new has none such in 2015");
        refused(
                GapFilling.extrapolation(ExtrapolationMethod.CONSTANT_RATE_TREND, 2015, 2017),
                "2015: 5; 2016: 0; 2017: -1",
                2018,
                "the method 'extrapolation of a constant rate' needs values above zero; new has none such in 2016, 2017");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # series                         | first | last | filled | value
            # only the stated years count
            2010: 999; 2020: 10; 2021: 20    | 2020  | 2021 | 2022   | 30
            # years that are missing in the span
            2018: 10; 2020: 30               | 2015  | 2021 | 2022   | 50
            # before the first known year
            2018: 30; 2019: 40; 2020: 50     | 2018  | 2020 | 2016   | 10
            # down to exactly zero
            2018: 30; 2019: 20; 2020: 10     | 2018  | 2020 | 2021   | 0
            # removals may grow
            2018: -10; 2019: -20             | 2018  | 2019 | 2020   | -30
            """)
    void a_line_goes_on(String series, int first, int last, int year, double expected) {
        FilledSeries filled = GapFilling.extrapolation(ExtrapolationMethod.LINEAR_TREND, first, last)
                .fill(Tables.series(series), year);
        assertThat(Tables.tonnes(filled).get(0)).isCloseTo(expected, within(1e-9));
    }

    @Test
    void extrapolation_needs_two_known_years_and_a_year_beyond_them() {
        for (ExtrapolationMethod method : ExtrapolationMethod.values()) {
            refused(
                    GapFilling.extrapolation(method, 2020, 2022),
                    "2018: 10; 2019: 9; 2022: 8",
                    2023,
                    "a trend needs at least two known years in 2020–2022; new has 2018, 2019, 2022");
            refused(
                    GapFilling.extrapolation(method, 2018, 2019),
                    "2018: 10; 2019: 9; 2022: 8",
                    2020,
                    "2020 is between known years of new (2018, 2019, 2022); interpolate instead");
        }
    }

    @Test
    void a_line_does_not_leave_emissions_for_removals() {
        refused(
                GapFilling.extrapolation(ExtrapolationMethod.LINEAR_TREND, 2018, 2019),
                "2018: 20; 2019: 10",
                2021,
                "the trend of 2018–2019 takes new to -10 t in 2021, below zero; "
                        + "extrapolate a constant rate or a shorter way");
    }
}
