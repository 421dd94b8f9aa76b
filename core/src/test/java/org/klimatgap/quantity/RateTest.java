package org.klimatgap.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Constant yearly rates. */
class RateTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # from, to, years, percent a year: recomputed independently; the last two are exact
            57215,     46770,  4,  4.914
            46770,     11443,  7,  18.219
            57215,     11443,  11, 13.611
            108293,    95864,  4,  3.002
            95864,     21658.6, 7, 19.14
            5157,      4000,   8,  3.126
            7491.5832, 4000,   8,  7.54
            1068,      297.44, 10, 12.00
            100000,    20000,  10, 14.86601
            100,       121,    2,  -10.000000
            100,       100,    5,  0.000000
            """)
    void the_rate_between_two_levels(double from, double to, int years, String percent) {
        Published.assertAgrees(Rate.between(Emissions.ofTonnes(from), Emissions.ofTonnes(to), years), percent);
    }

    @Test
    void levels_per_person_have_a_rate_too() {
        Rate rate = Rate.between(
                EmissionsPerCapita.ofKilogramsPerPerson(5_157), EmissionsPerCapita.ofTonnesPerPerson(4), 8);
        Published.assertAgrees(rate, "3.126");
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "5, 0", "0, 0", "-1, 5", "5, -1"})
    void no_constant_rate_leads_from_or_to_zero(double from, double to) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.between(Emissions.ofTonnes(from), Emissions.ofTonnes(to), 3))
                .withMessage(
                        "a constant rate needs two levels above zero and never reaches zero; was %s to %s",
                        Emissions.ofTonnes(from), Emissions.ofTonnes(to));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void a_rate_needs_a_year_between_its_ends(int years) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.between(Emissions.ofTonnes(2), Emissions.ofTonnes(1), years))
                .withMessage("a rate needs at least one year between its ends, was " + years);
    }

    @Test
    void a_rate_is_at_most_a_hundred_percent() {
        assertThat(Rate.ofPercentPerYear(100).factorAfter(1)).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.ofPercentPerYear(100.5))
                .withMessage("a yearly reduction must be at most 100 %, was 100.5 %");
    }

    /** ln 0.5, ln 0.2 and ln 0.1 over ln 0.84. */
    @ParameterizedTest
    @CsvSource({"50, 3.976", "20, 9.231", "10, 13.206", "100, 0"})
    void at_sixteen_percent_a_year_a_share_is_left_after(double percent, double years) {
        assertThat(Rate.ofPercentPerYear(16)
                        .yearsUntil(Share.ofPercent(percent))
                        .orElseThrow())
                .isCloseTo(years, within(0.0005));
    }

    @Test
    void a_share_is_never_reached_without_a_reduction_and_at_once_with_one_of_a_hundred_percent() {
        assertThat(Rate.ofPercentPerYear(0).yearsUntil(Share.ofPercent(50))).isEmpty();
        assertThat(Rate.ofPercentPerYear(-2).yearsUntil(Share.ofPercent(50))).isEmpty();
        assertThat(Rate.ofPercentPerYear(100).yearsUntil(Share.ofPercent(50))).hasValue(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rate.ofPercentPerYear(16).yearsUntil(Share.ofPercent(0)))
                .withMessage("what is left at a constant rate is above 0 % and at most 100 %, was 0 %");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # years, what 16 % a year leave of one tonne: powers of 0.84 by hand
            0,  1
            1,  0.84
            2,  0.7056
            3,  0.592704
            4,  0.497871
            5,  0.418212
            8,  0.247876
            10, 0.174901
            11, 0.146917
            -1, 1.190476
            """)
    void sixteen_percent_a_year_leave(int years, double factor) {
        double publishedDigits = 0.5e-6;
        assertThat(Rate.ofPercentPerYear(16).factorAfter(years)).isCloseTo(factor, within(publishedDigits));
    }

    @Test
    void growth_is_a_negative_rate() {
        assertThat(Rate.ofPercentPerYear(-10).factorAfter(2)).isCloseTo(1.21, within(1e-15));
    }

    @Test
    void the_difference_of_two_rates_is_in_percentage_points() {
        Rate required = Rate.between(Emissions.ofTonnes(46_770), Emissions.ofTonnes(11_443), 7);
        Rate achieved = Rate.between(Emissions.ofTonnes(57_215), Emissions.ofTonnes(46_770), 4);
        Published.assertAgrees(required.minus(achieved), "13.30");
    }
}
