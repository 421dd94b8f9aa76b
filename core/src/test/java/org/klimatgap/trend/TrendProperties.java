package org.klimatgap.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.klimatgap.pathway.Observation;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Share;

/** Laws of trends. */
class TrendProperties {
    /** Relative to the largest value of the data. */
    private static final double ROUNDING = 1e-9;

    @Provide
    Arbitrary<Trends.Kind> kinds() {
        return Arbitraries.of(Trends.kinds());
    }

    @Provide
    Arbitrary<Trends.Kind> lines() {
        return Arbitraries.of(Trends.lines().toList());
    }

    @Provide
    Arbitrary<Trends.Kind> rates() {
        return Arbitraries.of(Trends.rates().toList());
    }

    /** Values above zero for two to twelve years, gaps allowed. */
    @Provide
    Arbitrary<Map<Integer, Double>> values() {
        return byYear(Arbitraries.doubles().between(1, 1e6).ofScale(2), 12);
    }

    /** Small whole values, of which many lie on common lines. */
    @Provide
    Arbitrary<Map<Integer, Double>> wholeValues() {
        return byYear(Arbitraries.integers().between(0, 12).map(Integer::doubleValue), 9);
    }

    private static Arbitrary<Map<Integer, Double>> byYear(Arbitrary<Double> values, int years) {
        return Arbitraries.maps(Arbitraries.integers().between(2000, 2000 + 2 * years), values)
                .ofMinSize(2)
                .ofMaxSize(years)
                .map(TreeMap::new);
    }

    private static TrendData consecutive(Trends.Kind kind, Map<Integer, Double> values) {
        Map<Integer, Double> byYear = new TreeMap<>();
        if (!kind.estimator().needsConsecutiveYears()) {
            return Trends.data(values);
        }
        values.values().forEach(value -> byYear.put(2000 + byYear.size(), value));
        return Trends.data(byYear);
    }

    private static Map<Integer, Double> each(Map<Integer, Double> values, UnaryOperator<Double> change) {
        Map<Integer, Double> changed = new TreeMap<>();
        values.forEach((year, value) -> changed.put(year, change.apply(value)));
        return changed;
    }

    private static double largest(Map<Integer, Double> values) {
        return Collections.max(values.values());
    }

    /** Sum of absolute deviations of the best line of a slope, free or through the last value. */
    private static double deviations(Map<Integer, Double> values, double slope, boolean free) {
        List<Double> rest = new ArrayList<>();
        values.forEach((year, value) -> rest.add(value - slope * (year - 2000)));
        double last = rest.get(rest.size() - 1);
        Collections.sort(rest);
        double level = free ? rest.get(rest.size() / 2) : last;
        return rest.stream().mapToDouble(each -> Math.abs(each - level)).sum();
    }

    /** The slopes between all pairs of years: the best slopes begin and end at some of them. */
    private static List<Double> slopes(Map<Integer, Double> values) {
        List<Double> slopes = new ArrayList<>();
        values.forEach((from, one) -> values.forEach((to, other) -> {
            if (from < to) {
                slopes.add((other - one) / (to - from));
            }
        }));
        return slopes;
    }

    @Property
    void an_exact_line_is_recovered(
            @ForAll @From("lines") Trends.Kind kind,
            @ForAll @From("values") Map<Integer, Double> years,
            @ForAll @IntRange(min = -1000, max = 1000) int slope) {
        Map<Integer, Double> line = new TreeMap<>();
        years.keySet().forEach(year -> line.put(year, 50_000.0 + slope * (year - 2000)));
        Trend trend = kind.of(Trends.data(line));
        assertThat(Trends.slope(trend)).isCloseTo(slope, within(ROUNDING * 50_000));
        assertThat(trend.equallyGoodReductions().orElseThrow().isPoint()).isTrue();
        assertThat(trend.atBelowZero(2040).value().tonnes())
                .isCloseTo(50_000.0 + slope * 40, within(ROUNDING * 50_000 * 40));
        assertThat(trend.residuals().values())
                .allSatisfy(residual -> assertThat(residual.tonnes()).isCloseTo(0, within(ROUNDING * 50_000)));
    }

    @Property
    void a_geometric_series_is_recovered(
            @ForAll @From("rates") Trends.Kind kind,
            @ForAll @IntRange(min = 2, max = 20) int years,
            @ForAll @DoubleRange(min = -30, max = 60) double percent) {
        Map<Integer, Double> series = new TreeMap<>();
        for (int i = 0; i < years; i++) {
            series.put(2000 + i, 1_000 * Math.pow(1 - percent / 100, i));
        }
        Trend trend = kind.of(Trends.data(series));
        assertThat(trend.rate().orElseThrow().value().percentPerYear()).isCloseTo(percent, within(ROUNDING * 100));
        double next = 1_000 * Math.pow(1 - percent / 100, years);
        assertThat(Trends.at(trend, 2000 + years)).isCloseTo(next, within(ROUNDING * next));
    }

    @Property
    void a_constant_added_leaves_the_slope_and_moves_the_level(
            @ForAll @From("lines") Trends.Kind kind,
            @ForAll @From("values") Map<Integer, Double> values,
            @ForAll @DoubleRange(min = 0, max = 1e6) double constant) {
        double tolerance = ROUNDING * (largest(values) + constant);
        Trend trend = kind.of(Trends.data(values));
        Trend moved = kind.of(Trends.data(each(values, value -> value + constant)));
        Assume.that(isUnique(trend) == isUnique(moved));
        assertThat(Trends.slope(moved)).isCloseTo(Trends.slope(trend), within(tolerance));
        assertThat(moved.atBelowZero(2025).value().tonnes())
                .isCloseTo(trend.atBelowZero(2025).value().tonnes() + constant, within(25 * tolerance));
    }

    private static boolean isUnique(Trend trend) {
        return trend.equallyGoodReductions().orElseThrow().isPoint();
    }

    @Property
    void the_unit_does_not_matter(
            @ForAll @From("kinds") Trends.Kind kind,
            @ForAll @From("values") Map<Integer, Double> values,
            @ForAll @IntRange(min = -8, max = 8) int power) {
        // Powers of two scale without any rounding, so that no slope becomes better than another.
        double factor = Math.pow(2, power);
        Trend trend = kind.of(consecutive(kind, values));
        Trend scaled = kind.of(consecutive(kind, each(values, value -> value * factor)));
        double expected = factor * Trends.at(trend, 2025);
        assertThat(Trends.at(scaled, 2025))
                .isCloseTo(expected, within(ROUNDING * (factor * largest(values) + expected)));
    }

    @Property
    void the_order_of_values_does_not_matter(
            @ForAll @From("kinds") Trends.Kind kind,
            @ForAll @From("values") Map<Integer, Double> values,
            @ForAll Random random) {
        TrendData data = consecutive(kind, values);
        List<Observation> shuffled = new ArrayList<>(data.observations());
        Collections.shuffle(shuffled, random);
        assertThat(kind.of(new TrendData(shuffled)).at(2030).value())
                .isEqualTo(kind.of(data).at(2030).value());
    }

    @Property
    void no_slope_has_a_smaller_sum_of_absolute_deviations(
            @ForAll @From("values") Map<Integer, Double> values,
            @ForAll boolean free,
            @ForAll @Size(min = 5, max = 5) List<@DoubleRange(min = -1e5, max = 1e5) Double> others) {
        Trend trend = Trend.of(
                Trends.data(values),
                TrendEstimator.LEAST_ABSOLUTE_DEVIATIONS,
                free ? Anchoring.FREE : Anchoring.THROUGH_LAST_VALUE);
        double least = trend.residuals().values().stream()
                .mapToDouble(residual -> Math.abs(residual.tonnes()))
                .sum();
        double tolerance = ROUNDING * largest(values);
        List<Double> candidates = slopes(values);
        candidates.addAll(others);
        assertThat(candidates)
                .allSatisfy(slope -> assertThat(deviations(values, slope, free)).isGreaterThan(least - tolerance));
        assertThat(deviations(values, Trends.slope(trend), free)).isCloseTo(least, within(tolerance));
    }

    /** With small whole numbers two sums of deviations are equal or differ by much more than rounding. */
    @Property
    void the_interval_of_equally_good_slopes_is_that_of_trying_all(
            @ForAll @From("wholeValues") Map<Integer, Double> values, @ForAll boolean free) {
        Interval<?> interval = Trend.of(
                        Trends.data(values),
                        TrendEstimator.LEAST_ABSOLUTE_DEVIATIONS,
                        free ? Anchoring.FREE : Anchoring.THROUGH_LAST_VALUE)
                .equallyGoodReductions()
                .orElseThrow();
        List<Double> slopes = slopes(values);
        double least = slopes.stream()
                .mapToDouble(slope -> deviations(values, slope, free))
                .min()
                .orElseThrow();
        List<Double> best = slopes.stream()
                .filter(slope -> deviations(values, slope, free) < least + ROUNDING)
                .sorted()
                .toList();
        assertThat(interval.upper().amount()).isCloseTo(-best.get(0), within(ROUNDING));
        assertThat(interval.lower().amount()).isCloseTo(-best.get(best.size() - 1), within(ROUNDING));
    }

    @Property
    void the_estimate_lies_in_its_intervals(
            @ForAll @From("lines") Trends.Kind kind,
            @ForAll @From("wholeValues") Map<Integer, Double> values,
            @ForAll @IntRange(min = 1990, max = 2060) int year) {
        Trend trend = kind.of(Trends.data(values));
        assertThat(trend.equallyGoodReductions()
                        .orElseThrow()
                        .contains(trend.reductionPerYear().orElseThrow().value()))
                .isTrue();
        assertThat(trend.equallyGoodAt(year).contains(trend.at(year).value())).isTrue();
        trend.reductionInterval(Share.ofPercent(90))
                .ifPresent(interval -> assertThat(interval.contains(
                                trend.reductionPerYear().orElseThrow().value()))
                        .isTrue());
    }

    @Property
    void prediction_intervals_hold_the_trend_and_widen_with_confidence(
            @ForAll @From("kinds") Trends.Kind kind,
            @ForAll @From("values") Map<Integer, Double> values,
            @ForAll @IntRange(min = 2000, max = 2030) int year) {
        Trend trend = kind.of(consecutive(kind, values));
        trend.predictionInterval(year, Share.ofPercent(80)).ifPresent(narrow -> {
            double slack = ROUNDING * trend.at(year).value().tonnes();
            assertThat(trend.at(year).value().tonnes())
                    .isBetween(narrow.lower().tonnes() - slack, narrow.upper().tonnes() + slack);
            trend.predictionInterval(year, Share.ofPercent(95)).ifPresent(wide -> {
                assertThat(wide.lower()).isLessThanOrEqualTo(narrow.lower());
                assertThat(wide.upper()).isGreaterThanOrEqualTo(narrow.upper());
            });
        });
    }

    @Property
    void the_goal_year_lies_between_earliest_and_latest(
            @ForAll @From("kinds") Trends.Kind kind,
            @ForAll @From("values") Map<Integer, Double> values,
            @ForAll @DoubleRange(min = 0, max = 1e6) double level) {
        Trend trend = kind.of(consecutive(kind, values));
        List<GoalYear> goals = new ArrayList<>(List.of(trend.goalYear(Emissions.ofTonnes(level))));
        trend.goalYear(Emissions.ofTonnes(level), Share.ofPercent(90)).ifPresent(goals::add);
        assertThat(goals).allSatisfy(goal -> {
            assertThat(number(goal.earliest())).isLessThanOrEqualTo(number(goal.year()));
            assertThat(number(goal.year())).isLessThanOrEqualTo(number(goal.latest()));
            goal.year().ifPresent(year -> assertThat(Trends.at(trend, year)).isLessThanOrEqualTo(level));
        });
    }

    private static int number(OptionalInt year) {
        return year.orElse(Integer.MAX_VALUE);
    }

    @Property
    void theil_sen_ignores_one_wild_value_among_five_or_more(
            @ForAll @IntRange(min = 5, max = 15) int years,
            @ForAll @IntRange(min = 0, max = 14) int wildYear,
            @ForAll @DoubleRange(min = 0, max = 1e9) double wild,
            @ForAll @IntRange(min = -100, max = 100) int slope) {
        Map<Integer, Double> values = new TreeMap<>();
        for (int i = 0; i < years; i++) {
            values.put(2000 + i, i == wildYear % years ? wild : 10_000.0 + slope * i);
        }
        Trend trend = Trend.of(Trends.data(values), TrendEstimator.THEIL_SEN, Anchoring.FREE);
        assertThat(Trends.slope(trend)).isEqualTo(slope);
    }

    @Property
    void anchored_trends_pass_the_last_value_exactly(
            @ForAll @From("kinds") Trends.Kind kind, @ForAll @From("values") Map<Integer, Double> values) {
        Assume.that(kind.anchoring() != Anchoring.FREE);
        TrendData data = consecutive(kind, values);
        assertThat(kind.of(data).at(data.lastYear()).value())
                .isEqualTo(data.last().emissions().value());
    }
}
