package org.klimatgap.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.klimatgap.quantity.Published.assertAgrees;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.klimatgap.basis.Bases;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.EmissionsPerYear;
import org.klimatgap.series.AnnualSeries;

/**
 * Trends of municipalities against those that Klimatkollen published, recomputed independently as well.
 *
 * <p>Klimatkollen's slope is that of the free line of least absolute deviations; its projection goes through the last
 * value. The seven municipalities' emissions are published to the kilogram, so that a figure is reproduced when it lies
 * within what half a kilogram in every value makes of it: 3e-8 of a sum, 1e-7 of a slope.
 */
class MunicipalTrendTest {
    private static final String SEVEN = "carbon_law_2026-06_7_municipalities.csv";
    private static final String NED_A = "main_sectors_GHG_2026-01-15.csv";

    /** Largest difference between the sum of nine sectors in hundredths and the source's own total, in any year. */
    private static final double SECTOR_ROUNDING = 0.03;

    /** Published with three decimals. */
    private static final double HALF_KILOGRAM = 0.0005;

    private static final double ROUNDING = 1e-9;

    /**
     * A municipality's rows.
     *
     * @param name its name
     * @param values the published values by quantity and year
     */
    record Municipality(String name, Map<String, Map<String, Double>> values) {
        double single(String quantity) {
            return values.get(quantity).get("");
        }

        Map<Integer, Double> yearly(String quantity) {
            Map<Integer, Double> yearly = new TreeMap<>();
            values.get(quantity).forEach((year, value) -> yearly.put(Integer.valueOf(year), value));
            return yearly;
        }

        Trend trend() {
            TrendData data = Trends.data(yearly("emissions"));
            return Trend.of(
                    data,
                    TrendEstimator.LEAST_ABSOLUTE_DEVIATIONS,
                    Anchoring.SHIFTED_TO_LAST_VALUE,
                    2015,
                    data.lastYear());
        }

        /** What half a kilogram too much and half too little make of a slope between years that lie five years apart or more. */
        double slopeRounding() {
            return 2 * HALF_KILOGRAM / 5;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Municipality> seven() {
        Map<String, Map<String, Map<String, Double>>> values = new TreeMap<>();
        for (String[] row : Shared.rows("vectors", SEVEN)) {
            if (!row[1].equals("hitNetZero")) {
                values.computeIfAbsent(row[0], name -> new HashMap<>())
                        .computeIfAbsent(row[1], quantity -> new TreeMap<>())
                        .put(row[2], Double.valueOf(row[3]));
            }
        }
        return values.entrySet().stream().map(each -> new Municipality(each.getKey(), each.getValue()));
    }

    private static Map<String, AnnualSeries> totals() {
        Map<String, Map<String, Map<Integer, Double>>> sectors = new TreeMap<>();
        for (String[] row : Shared.rows("data/national-emissions", NED_A)) {
            sectors.computeIfAbsent(row[0], name -> new TreeMap<>())
                    .computeIfAbsent(row[1], sector -> new TreeMap<>())
                    .put(Integer.valueOf(row[2]), Double.valueOf(row[3]));
        }
        return sectors.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> AnnualSeries.sum(each.getValue().values().stream()
                                .map(AnnualSeries::ofTonnes)
                                .toList())));
    }

    private static Trend since2015(AnnualSeries series, TrendEstimator estimator, Anchoring anchoring) {
        return Trend.of(TrendData.of(Bases.GHG, series), estimator, anchoring, 2015, 2023);
    }

    private static Trend alvesta(TrendEstimator estimator, Anchoring anchoring) {
        AnnualSeries series = totals().get("Alvesta");
        assertThat(series).isNotNull();
        return since2015(series, estimator, anchoring);
    }

    @ParameterizedTest
    @MethodSource("seven")
    void the_slope_is_the_published_one_and_no_other_is_as_good(Municipality municipality) {
        Trend trend = municipality.trend();
        assertThat(Trends.slope(trend))
                .isCloseTo(municipality.single("emissionsSlope"), within(HALF_KILOGRAM + municipality.slopeRounding()));
        assertThat(trend.equallyGoodReductions().orElseThrow().isPoint()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seven")
    void the_trend_is_the_published_one(Municipality municipality) {
        Trend trend = municipality.trend();
        municipality
                .yearly("trend")
                .forEach((year, tonnes) -> assertThat(Trends.at(trend, year))
                        .as("%d", year)
                        .isCloseTo(
                                tonnes,
                                within(2 * HALF_KILOGRAM
                                        + (year - trend.data().lastYear()) * municipality.slopeRounding()
                                        + ROUNDING)));
    }

    /** 25 years, 2 to 26 after the last value; each carries its own rounding and that of the slope so many times. */
    @ParameterizedTest
    @MethodSource("seven")
    void the_sum_of_2026_to_2050_is_the_published_one(Municipality municipality) {
        assertThat(municipality.trend().sumOfYears(2026, 2050).value().tonnes())
                .isCloseTo(
                        municipality.single("totalTrend"),
                        within(26 * HALF_KILOGRAM + 350 * municipality.slopeRounding()));
    }

    @ParameterizedTest
    @MethodSource("seven")
    void the_historical_change_is_the_published_compound_rate(Municipality municipality) {
        Trend trend = Trend.of(
                Trends.data(municipality.yearly("emissions")),
                TrendEstimator.COMPOUND_RATE,
                Anchoring.THROUGH_LAST_VALUE,
                2015,
                2024);
        assertThat(-trend.rate().orElseThrow().value().percentPerYear())
                .isCloseTo(municipality.single("historicalEmissionChangePercent"), within(HALF_KILOGRAM));
    }

    @Test
    void net_zero_is_reached_in_the_year_after_the_published_date() {
        // Published dates lie inside a year; the first whole year without emissions is the next one.
        Map<String, Integer> published = new TreeMap<>();
        for (String[] row : Shared.rows("vectors", SEVEN)) {
            if (row[1].equals("hitNetZero")) {
                published.put(row[0], Integer.valueOf(row[3].substring(0, 4)));
            }
        }
        Map<String, Integer> computed = seven().collect(Collectors.toMap(
                Municipality::name,
                each -> each.trend().goalYear(Emissions.ZERO).year().orElseThrow() - 1));
        assertThat(computed).hasSize(7).isEqualTo(published);
    }

    @Test
    void alvestas_slope_is_2320_335_tonnes() {
        Trend trend = alvesta(TrendEstimator.LEAST_ABSOLUTE_DEVIATIONS, Anchoring.SHIFTED_TO_LAST_VALUE);
        // Two values, five years apart, decide the slope.
        assertThat(Trends.slope(trend)).isCloseTo(-2_320.335, within(2 * SECTOR_ROUNDING / 5));
        assertAgrees(trend.at(2030).value(), "79622.1");
        assertThat(trend.sumOfYears(2026, 2050).value().tonnes())
                .isCloseTo(1_526_486, within(25 * SECTOR_ROUNDING + 375 * 2 * SECTOR_ROUNDING / 5));
        assertThat(trend.equallyGoodReductions().orElseThrow().isPoint()).isTrue();
    }

    @Test
    void the_best_line_through_alvestas_last_value_is_another_one() {
        // Weighted median of the slopes to 2023, computed with Python's fractions from the same sums.
        Trend trend = alvesta(TrendEstimator.LEAST_ABSOLUTE_DEVIATIONS, Anchoring.THROUGH_LAST_VALUE);
        assertThat(Trends.slope(trend)).isCloseTo(-2_417.126, within(ROUNDING * 100_000));
    }

    @Test
    void alvestas_least_squares_and_rates_are_those_recomputed() {
        // Nine totals from -4 to 4 years off the middle: Σ|x| / Σx² = 20/60 of each one's rounding.
        assertThat(Trends.slope(alvesta(TrendEstimator.LEAST_SQUARES, Anchoring.FREE)))
                .isCloseTo(-2_462.70, within(0.005 + SECTOR_ROUNDING * 20 / 60));
        assertAgrees(
                alvesta(TrendEstimator.MEAN_OF_YEARLY_CHANGES, Anchoring.THROUGH_LAST_VALUE)
                        .rate()
                        .orElseThrow()
                        .value(),
                "2.156");
        assertAgrees(
                alvesta(TrendEstimator.COMPOUND_RATE, Anchoring.THROUGH_LAST_VALUE)
                        .rate()
                        .orElseThrow()
                        .value(),
                "2.187");
    }

    /** 61 of 290: the vectors' README, on 2015–2023. */
    @Test
    void in_61_of_290_municipalities_several_slopes_are_equally_good() {
        List<Interval<EmissionsPerYear>> intervals = totals().values().stream()
                .map(series ->
                        since2015(series, TrendEstimator.LEAST_ABSOLUTE_DEVIATIONS, Anchoring.SHIFTED_TO_LAST_VALUE))
                .map(trend -> trend.equallyGoodReductions().orElseThrow())
                .toList();
        assertThat(intervals).hasSize(290);
        assertThat(intervals).filteredOn(interval -> !interval.isPoint()).hasSize(61);
    }

    /** NED-A ends in 2023; 2024 as the next release reports it is 105666 t, +10.9 %: no trend saw that coming. */
    @Test
    void no_trend_forecasts_alvestas_rise_in_2024() {
        assertThat(Trends.kinds())
                .allSatisfy(kind -> assertThat(Trends.at(alvesta(kind.estimator(), kind.anchoring()), 2024))
                        .isLessThan(97_000));
    }
}
