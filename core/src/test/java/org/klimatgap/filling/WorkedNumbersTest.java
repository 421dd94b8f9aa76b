package org.klimatgap.filling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Rate;
import org.klimatgap.quantity.Share;
import org.klimatgap.series.AnnualSeries;
import org.klimatgap.series.ValueStatus;

/**
 * Worked numbers of the splicing techniques.
 *
 * <p>Computed by hand from the formulas of IPCC 2006 Guidelines, Vol. 1, ch. 5; the least-squares values are the closed
 * forms of the normal equations. Where a number is written with three decimals it is exact to these.
 */
class WorkedNumbersTest {
    /** Half of the last written decimal. */
    private static final Offset<Double> THREE_DECIMALS = within(0.0005);

    private static final Offset<Double> ONE_DECIMAL = within(0.05);

    private static final AnnualSeries OLD = Tables.series("2015: 100; 2016: 98; 2017: 97; 2018: 95; 2019: 92");
    private static final AnnualSeries NEW = Tables.series("2017: 106.7; 2018: 104.5; 2019: 101.2");
    private static final AnnualSeries FIVE_YEARS = Tables.series("2018: 100; 2019: 96; 2020: 93; 2021: 88; 2022: 85");

    @ParameterizedTest
    @CsvSource(textBlock = """
            # every ratio is 1.1, so both averages are
            MEAN_OF_RATIOS, 2015, 110.0
            MEAN_OF_RATIOS, 2016, 107.8
            RATIO_OF_SUMS,  2015, 110.0
            RATIO_OF_SUMS,  2016, 107.8
            """)
    void an_overlap_with_ratio_1_1_lifts_the_older_values_by_a_tenth(OverlapMethod method, int year, double expected) {
        FilledSeries filled = GapFilling.overlap(OLD, method).fill(NEW, year);
        assertThat(filled.get(year).emissions().value().tonnes()).isCloseTo(expected, THREE_DECIMALS);
        assertThat(filled.series().status(year)).isEqualTo(ValueStatus.SPLICED);
    }

    @Test
    void a_surrogate_that_falls_from_120_to_108_scales_5000_to_4500() {
        Surrogate index = Surrogate.named("index", Map.of(2023, Share.ofPercent(120), 2024, Share.ofPercent(108)));
        FilledSeries filled = GapFilling.surrogate(index).fill(Tables.series("2023: 5000"), 2024);
        assertThat(filled.series()).hasToString("2023: 5000 t, 2024: 4500 t (surrogate)");
    }

    /** National emissions of 2024 less those of the great change in bookkeeping, as the national workbook does it. */
    @Test
    void alvesta_2024_by_national_emissions_is_102930_2() {
        Surrogate nation = Surrogate.named(
                "national emissions",
                Map.of(2023, Emissions.ofTonnes(43_904_422), 2024, Emissions.ofTonnes(47_490_000 - 349_574)));
        FilledSeries filled = GapFilling.surrogate(nation).fill(Tables.series("2023: 95864.48"), 2024);
        assertThat(filled.get(2024).emissions().value().tonnes()).isCloseTo(102_930.2, ONE_DECIMAL);
        assertThat(filled.get(2024).status()).isEqualTo(ValueStatus.SURROGATE);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            LINEAR,    112
            GEOMETRIC, 111.065
            """)
    void between_100_in_2015_and_130_in_2020(InterpolationMethod method, double in2017) {
        FilledSeries filled = GapFilling.interpolation(method).fill(Tables.series("2015: 100; 2020: 130"), 2017);
        assertThat(filled.get(2017).emissions().value().tonnes()).isCloseTo(in2017, THREE_DECIMALS);
        assertThat(filled.get(2017).status()).isEqualTo(ValueStatus.INTERPOLATED);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            LINEAR_TREND,        2023, 81.0
            LINEAR_TREND,        2024, 77.2
            CONSTANT_RATE_TREND, 2023, 81.517
            CONSTANT_RATE_TREND, 2024, 78.226
            """)
    void the_trend_of_2018_to_2022_goes_on(ExtrapolationMethod method, int year, double expected) {
        FilledSeries filled = GapFilling.extrapolation(method, 2018, 2022).fill(FIVE_YEARS, year);
        assertThat(filled.get(year).emissions().value().tonnes()).isCloseTo(expected, THREE_DECIMALS);
        assertThat(filled.get(year).status()).isEqualTo(ValueStatus.EXTRAPOLATED);
    }

    @Test
    void the_fitted_changes_are_3_8_tonnes_and_4_0368_percent_a_year() {
        assertThat(change(ExtrapolationMethod.LINEAR_TREND)).isCloseTo(3.8, within(1e-12));
        assertThat(change(ExtrapolationMethod.CONSTANT_RATE_TREND)).isCloseTo(4.0368, within(0.00005));
    }

    private static double change(ExtrapolationMethod method) {
        return GapFilling.extrapolation(method, 2018, 2022)
                .fill(FIVE_YEARS, 2023)
                .get(2023)
                .emissions()
                .origin()
                .inputs()
                .get(1)
                .value()
                .amount();
    }

    @Test
    void the_fitted_rate_is_a_rate() {
        assertThat(GapFilling.extrapolation(ExtrapolationMethod.CONSTANT_RATE_TREND, 2018, 2022)
                        .fill(FIVE_YEARS, 2023)
                        .get(2023)
                        .emissions()
                        .origin()
                        .inputs()
                        .get(1)
                        .value())
                .isInstanceOf(Rate.class);
    }
}
