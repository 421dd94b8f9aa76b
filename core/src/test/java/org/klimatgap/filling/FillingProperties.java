package org.klimatgap.filling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Population;
import org.klimatgap.series.AnnualSeries;

/** Laws of gap filling. */
class FillingProperties {
    private static final int FIRST = 2000;

    /** Relative rounding of a handful of operations. */
    private static final double ROUNDING = 1e-12;

    /** Relative rounding of logarithms and powers over decades. */
    private static final double LOG_ROUNDING = 1e-9;

    private static AnnualSeries series(List<Integer> years, IntToDoubleFunction tonnes) {
        AnnualSeries.Builder series = AnnualSeries.builder();
        years.forEach(year -> series.put(year, Emissions.ofTonnes(tonnes.applyAsDouble(year))));
        return series.build();
    }

    /** The values in consecutive years from the first one. */
    private static AnnualSeries series(List<Double> tonnes) {
        return series(years(FIRST, tonnes.size()), year -> tonnes.get(year - FIRST));
    }

    private static List<Integer> years(int first, int count) {
        return IntStream.range(first, first + count).boxed().toList();
    }

    private static double only(FilledSeries filled) {
        return Tables.tonnes(filled).get(0);
    }

    private static Offset<Double> relative(double tolerance, double value) {
        return within(tolerance * Math.max(1, Math.abs(value)));
    }

    @Property
    void a_splice_by_an_overlap_of_equal_values_changes_nothing(
            @ForAll @Size(min = 2, max = 20) List<@DoubleRange(min = 0.01, max = 1e9) Double> tonnes,
            @ForAll OverlapMethod method) {
        AnnualSeries older = series(tonnes);
        AnnualSeries newer = series(years(FIRST + 1, tonnes.size() - 1), year -> tonnes.get(year - FIRST));
        assertThat(GapFilling.overlap(older, method).fill(newer, FIRST).series().get(FIRST))
                .isEqualTo(older.get(FIRST));
    }

    @Property
    void a_splice_does_not_depend_on_the_unit_of_the_older_series(
            @ForAll @Size(min = 2, max = 20) List<@DoubleRange(min = 0.01, max = 1e9) Double> tonnes,
            @ForAll @DoubleRange(min = 0.01, max = 1e4) double factor,
            @ForAll OverlapMethod method) {
        AnnualSeries newer = series(years(FIRST + 1, tonnes.size() - 1), year -> 10_000 + year % 7);
        double spliced = only(GapFilling.overlap(series(tonnes), method).fill(newer, FIRST));
        AnnualSeries scaled = series(tonnes.stream().map(each -> each * factor).toList());
        assertThat(only(GapFilling.overlap(scaled, method).fill(newer, FIRST)))
                .isCloseTo(spliced, relative(ROUNDING, spliced));
    }

    @Property
    void a_splice_follows_the_unit_of_the_newer_series(
            @ForAll @Size(min = 2, max = 20) List<@DoubleRange(min = 1, max = 1e6) Double> tonnes,
            @ForAll @DoubleRange(min = 0.01, max = 1e4) double factor,
            @ForAll OverlapMethod method) {
        AnnualSeries newer = series(years(FIRST + 1, tonnes.size() - 1), year -> factor * tonnes.get(year - FIRST));
        double expected = factor * tonnes.get(0);
        assertThat(only(GapFilling.overlap(series(tonnes), method).fill(newer, FIRST)))
                .isCloseTo(expected, relative(ROUNDING, expected));
    }

    @Property
    void the_factor_of_a_splice_lies_between_the_lowest_and_the_highest_ratio(
            @ForAll @Size(min = 3, max = 10) List<@DoubleRange(min = 1, max = 1e6) Double> older,
            @ForAll @Size(min = 10, max = 10) List<@DoubleRange(min = 1, max = 1e6) Double> newer,
            @ForAll OverlapMethod method) {
        FilledSeries filled = GapFilling.overlap(series(older), method)
                .fill(series(years(FIRST + 1, older.size() - 1), year -> newer.get(year - FIRST - 1)), FIRST);
        OverlapRatios ratios = filled.overlap().orElseThrow();
        double factor = only(filled) / older.get(0);
        assertThat(factor)
                .isGreaterThanOrEqualTo(ratios.lowest().fraction() * (1 - ROUNDING))
                .isLessThanOrEqualTo(ratios.highest().fraction() * (1 + ROUNDING));
    }

    @Property
    void interpolated_years_lie_between_their_neighbours(
            @ForAll @DoubleRange(min = 0.01, max = 1e9) double from,
            @ForAll @DoubleRange(min = 0.01, max = 1e9) double to,
            @ForAll @IntRange(min = 2, max = 40) int length,
            @ForAll InterpolationMethod method) {
        AnnualSeries ends = series(List.of(FIRST, FIRST + length), year -> year == FIRST ? from : to);
        int[] gap = IntStream.range(FIRST + 1, FIRST + length).toArray();
        List<Double> filled = Tables.tonnes(GapFilling.interpolation(method).fill(ends, gap));
        assertThat(filled)
                .allSatisfy(each -> assertThat(each)
                        .isGreaterThanOrEqualTo(Math.min(from, to) * (1 - ROUNDING))
                        .isLessThanOrEqualTo(Math.max(from, to) * (1 + ROUNDING)));
        assertThat(filled)
                .isSortedAccordingTo(from <= to ? Double::compare : Collections.reverseOrder(Double::compare));
    }

    @Property
    void interpolation_between_equal_years_is_that_value(
            @ForAll @DoubleRange(min = 0.01, max = 1e9) double tonnes,
            @ForAll @IntRange(min = 2, max = 40) int length,
            @ForAll InterpolationMethod method) {
        AnnualSeries ends = series(List.of(FIRST, FIRST + length), year -> tonnes);
        assertThat(only(GapFilling.interpolation(method).fill(ends, FIRST + length / 2)))
                .isEqualTo(tonnes);
    }

    @Property
    void the_trend_of_an_exact_line_is_the_line(
            @ForAll @DoubleRange(min = -1e5, max = 1e5) double slope,
            @ForAll @IntRange(min = 2, max = 40) int count,
            @ForAll @IntRange(min = 1, max = 40) int beyond) {
        IntToDoubleFunction line = year -> 1e7 + slope * (year - FIRST);
        int last = FIRST + count - 1;
        FilledSeries filled = GapFilling.extrapolation(ExtrapolationMethod.LINEAR_TREND, FIRST, last)
                .fill(series(years(FIRST, count), line), FIRST - beyond, last + beyond);
        assertThat(Tables.tonnes(filled).get(0))
                .isCloseTo(line.applyAsDouble(FIRST - beyond), relative(LOG_ROUNDING, 1e7));
        assertThat(Tables.tonnes(filled).get(1))
                .isCloseTo(line.applyAsDouble(last + beyond), relative(LOG_ROUNDING, 1e7));
    }

    @Property
    void what_is_exactly_geometric_stays_so_by_interpolation_and_by_trend(
            @ForAll @DoubleRange(min = 0.01, max = 1e9) double start,
            @ForAll @DoubleRange(min = 0.8, max = 1.2) double growth,
            @ForAll @IntRange(min = 3, max = 30) int count) {
        IntToDoubleFunction path = year -> start * Math.pow(growth, year - FIRST);
        int last = FIRST + count - 1;
        List<Integer> known = new ArrayList<>(years(FIRST, count));
        known.remove(Integer.valueOf(FIRST + 1));
        AnnualSeries series = series(known, path);
        double between = path.applyAsDouble(FIRST + 1);
        double after = path.applyAsDouble(last + 1);
        assertThat(only(GapFilling.interpolation(InterpolationMethod.GEOMETRIC).fill(series, FIRST + 1)))
                .isCloseTo(between, within(LOG_ROUNDING * between));
        assertThat(only(GapFilling.extrapolation(ExtrapolationMethod.CONSTANT_RATE_TREND, FIRST, last)
                        .fill(series, last + 1)))
                .isCloseTo(after, within(LOG_ROUNDING * after));
    }

    @Property
    void a_surrogate_that_does_not_move_repeats_the_anchor_and_one_that_is_the_series_gives_it_back(
            @ForAll @DoubleRange(min = 0.01, max = 1e9) double tonnes,
            @ForAll @IntRange(min = 1, max = 1_000_000) int anchor,
            @ForAll @IntRange(min = 1, max = 1_000_000) int now) {
        Surrogate still = Surrogate.named(
                "people", Map.of(2020, Population.ofPersons(anchor), 2021, Population.ofPersons(anchor)));
        AnnualSeries one = series(List.of(2020), year -> tonnes);
        assertThat(only(GapFilling.surrogate(still).fill(one, 2021))).isCloseTo(tonnes, relative(ROUNDING, tonnes));
        Surrogate moving =
                Surrogate.named("people", Map.of(2020, Population.ofPersons(anchor), 2021, Population.ofPersons(now)));
        AnnualSeries same = series(List.of(2020), year -> anchor);
        assertThat(only(GapFilling.surrogate(moving).fill(same, 2021))).isCloseTo(now, relative(ROUNDING, now));
    }

    @Property
    void the_order_of_the_filled_years_does_not_matter(
            @ForAll @Size(min = 6, max = 20) List<@DoubleRange(min = 0.01, max = 1e9) Double> tonnes,
            @ForAll OverlapMethod method,
            @ForAll Random random) {
        Overlap overlap = GapFilling.overlap(series(tonnes), method);
        AnnualSeries newer = series(years(FIRST + 3, tonnes.size() - 3), year -> 5 + year % 3);
        List<Integer> gap = new ArrayList<>(List.of(FIRST, FIRST + 1, FIRST + 2));
        AnnualSeries together = overlap.fill(newer, FIRST, FIRST + 1, FIRST + 2).series();
        Collections.shuffle(gap, random);
        assertThat(overlap.fill(newer, gap.stream().mapToInt(each -> each).toArray())
                        .series())
                .isEqualTo(together);
        TracedSeries stepwise = TracedSeries.named("newer", newer);
        Overlap stated = overlap.over(FIRST + 3, FIRST + tonnes.size());
        for (int year : gap) {
            stepwise = stated.fill(stepwise, year).traced();
        }
        assertThat(stepwise.series()).isEqualTo(together);
    }
}
