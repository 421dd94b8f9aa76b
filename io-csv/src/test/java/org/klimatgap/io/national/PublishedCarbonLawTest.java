package org.klimatgap.io.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Basket;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.ghg.inventory.AggregationRule;
import org.klimatgap.ghg.national.NationalEmissions;
import org.klimatgap.pathway.Cumulative;
import org.klimatgap.pathway.Trajectory;
import org.klimatgap.quantity.Rate;
import org.klimatgap.series.AnnualSeries;
import org.klimatgap.trend.Anchoring;
import org.klimatgap.trend.Trend;
import org.klimatgap.trend.TrendData;
import org.klimatgap.trend.TrendEstimator;

/**
 * Klimatkollen's values of 2026-06-18 for seven municipalities out of their own emissions.
 *
 * <p>Emissions and results are published with three decimals, and the results were computed from emissions with more. A
 * relative 1e-9 is therefore out of reach (10,000 t with three decimals are known to 5e-8): what rounding of the emissions
 * can do to each result is its tolerance. {@code totalConsumptionEmission} is another institute's figure, not derived from
 * these emissions, and not computed here.
 */
class PublishedCarbonLawTest {
    /** Half of the last published digit, once for the emissions and once for the result. */
    private static final double DIGIT = 1e-3;

    private static final double SLOPE = DIGIT;

    /** The export's own totals differ from the sum of its sectors in hundredths by so much. */
    private static final double SECTORS = 0.03;

    private static final int NOW = 2026;
    private static final int END = 2050;
    private static final Rate CARBON_LAW = Rate.ofPercentPerYear(11.72);

    private static PublishedRows published = new PublishedRows(List.of());
    private static Basis basis =
            Basis.of(Boundary.MUNICIPAL_AREA, Basket.GHG_TOTAL, "AR5", Vintage.of("until the file is read"));

    private static NationalEmissions national() {
        return EmissionsDatabase.read(SharedData.file(SharedData.MAIN_2026_06)).get();
    }

    @BeforeAll
    static void read() {
        published = PublishedRows.read(PublishedRows.CARBON_LAW);
        basis = national().basis();
    }

    private static TrendData data(String name) {
        return TrendData.of(basis, AnnualSeries.ofTonnes(published.series(name, "emissions")))
                .between(2015, 2024);
    }

    private static Trend trend(String name) {
        return Trend.of(data(name), TrendEstimator.LEAST_ABSOLUTE_DEVIATIONS, Anchoring.SHIFTED_TO_LAST_VALUE);
    }

    private static double number(String name, String quantity) {
        return switch (quantity) {
            case "emissionsSlope" ->
                -trend(name).reductionPerYear().orElseThrow().value().amount();
            case "totalTrend" -> trend(name).sumOfYears(NOW, END).value().tonnes();
            case "totalCarbonLaw" ->
                Cumulative.SUM_OF_YEARS
                        .of(Trajectory.carbonLaw(trend(name).milestone(NOW), CARBON_LAW, END))
                        .value()
                        .tonnes();
            case "historicalEmissionChangePercent" ->
                -Trend.of(data(name), TrendEstimator.COMPOUND_RATE, Anchoring.THROUGH_LAST_VALUE)
                        .rate()
                        .orElseThrow()
                        .value()
                        .percentPerYear();
            default -> throw new AssertionError(quantity);
        };
    }

    /** What the last digit of the slope is by a year. */
    private static double atTrend(int year) {
        return DIGIT + SLOPE * (year - 2024);
    }

    /** 0.375 t over 25 years: 3e-7 of the smallest sum; the carbon law multiplies one level by at most 8.2. */
    @ParameterizedTest
    @CsvSource({
        "emissionsSlope,0.001",
        "totalTrend,0.375",
        "totalCarbonLaw,0.0246",
        "historicalEmissionChangePercent,0.000501"
    })
    void every_number_of_the_seven_is_reproduced_as_far_as_three_decimals_allow(String quantity, double tolerance) {
        assertThat(published.of(quantity))
                .hasSize(7)
                .allSatisfy(row ->
                        assertThat(number(row.municipality(), quantity)).isCloseTo(row.number(), within(tolerance)));
    }

    @ParameterizedTest
    @CsvSource({"trend,175", "approximatedHistoricalEmission,21"})
    void every_year_of_the_seven_is_reproduced_as_far_as_three_decimals_allow(String quantity, int rows) {
        assertThat(published.of(quantity))
                .hasSize(rows)
                .allSatisfy(row -> assertThat(
                                trend(row.municipality()).at(row.year()).value().tonnes())
                        .isCloseTo(row.number(), within(atTrend(row.year()))));
    }

    @Test
    void every_date_of_the_seven_is_reproduced_to_the_day() {
        assertThat(published.of("hitNetZero")).hasSize(7).allSatisfy(row -> {
            double zero = KlimatkollenDates.zeroOf(trend(row.municipality()));
            assertThat(KlimatkollenDates.at(zero, (int) zero)).isEqualTo(row.value());
        });
    }

    @Test
    void the_published_slopes_are_the_only_best_ones() {
        assertThat(published.municipalities()).hasSize(7).allSatisfy(name -> {
            var slopes = trend(name).equallyGoodReductions().orElseThrow();
            assertThat(slopes.upper().amount() - slopes.lower().amount()).isCloseTo(0, within(DIGIT));
        });
    }

    /** Anchoring matters as much as the estimator: the free line and the best one through 2024 end elsewhere. */
    @Test
    void the_same_slope_without_the_shift_would_end_elsewhere() {
        Trend free = Trend.of(data("Alvesta"), TrendEstimator.LEAST_ABSOLUTE_DEVIATIONS, Anchoring.FREE);
        Trend shifted = trend("Alvesta");
        double above = shifted.at(2024).value().tonnes() - free.at(2024).value().tonnes();
        assertThat(above).isGreaterThan(5_000);
        assertThat(shifted.at(END).value().tonnes() - free.at(END).value().tonnes())
                .isCloseTo(above, within(DIGIT));
    }

    @Test
    void the_emissions_are_the_sums_of_the_sectors_with_international_transport() {
        NationalEmissions national = national();
        AggregationRule sectors = national.mainSectorsWithout(List.of());
        for (String name : published.municipalities()) {
            AnnualSeries sum = national.account(national.find(name).orElseThrow(), sectors)
                    .get()
                    .total();
            SortedMap<Integer, Double> emissions = published.series(name, "emissions");
            for (Map.Entry<Integer, Double> year : emissions.entrySet()) {
                assertThat(sum.get(year.getKey()).tonnes())
                        .as(name + " " + year.getKey())
                        .isCloseTo(year.getValue(), within(SECTORS));
            }
        }
    }

    @Test
    void one_quantity_alone_is_of_another_source() {
        assertThat(published.quantities())
                .containsExactlyInAnyOrder(
                        "approximatedHistoricalEmission",
                        "emissions",
                        "emissionsSlope",
                        "historicalEmissionChangePercent",
                        "hitNetZero",
                        "totalCarbonLaw",
                        "totalConsumptionEmission",
                        "totalTrend",
                        "trend");
    }
}
