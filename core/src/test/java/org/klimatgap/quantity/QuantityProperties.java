package org.klimatgap.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Laws of amounts: text reads back, sums are exact to the last digit. */
class QuantityProperties {
    /** Largest amount of which a thousand still add and multiply without overflow. */
    private static final double LARGE = 1e300;

    /** Any finite double, by its bits: subnormal, huge and negative ones alike. */
    @Provide
    Arbitrary<Double> anyNumber() {
        return Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite);
    }

    @Provide
    Arbitrary<Double> tonnes() {
        return Arbitraries.doubles().between(0, 1e9).ofScale(2);
    }

    @Property
    void every_emissions_reads_back(@ForAll("anyNumber") double number) {
        Emissions emissions = Emissions.ofTonnes(number);
        assertThat(Emissions.parse(emissions.toString())).isEqualTo(emissions);
    }

    @Property
    void every_emissions_per_person_reads_back(@ForAll("anyNumber") double number) {
        EmissionsPerCapita each = EmissionsPerCapita.ofKilogramsPerPerson(number);
        assertThat(EmissionsPerCapita.parse(each.toString())).isEqualTo(each);
    }

    @Property
    void every_yearly_step_reads_back(@ForAll("anyNumber") double number) {
        EmissionsPerYear step = EmissionsPerYear.ofTonnesPerYear(number);
        assertThat(EmissionsPerYear.parse(step.toString())).isEqualTo(step);
    }

    @Property
    void every_difference_of_percentages_reads_back(@ForAll("anyNumber") double number) {
        PercentagePoints points = PercentagePoints.of(number);
        assertThat(PercentagePoints.parse(points.toString())).isEqualTo(points);
    }

    @Property
    void every_share_reads_back(@ForAll("anyNumber") double number) {
        Share share = Share.ofPercent(number);
        assertThat(Share.parse(share.toString())).isEqualTo(share);
    }

    @Property
    void every_rate_reads_back(@ForAll("anyNumber") double number) {
        Rate rate = Rate.ofPercentPerYear(Math.min(100, number));
        assertThat(Rate.parse(rate.toString())).isEqualTo(rate);
    }

    @Property
    void every_population_reads_back(@ForAll @LongRange(min = 1, max = 1L << 53) long persons) {
        Population population = Population.ofPersons(persons);
        assertThat(population.persons()).isEqualTo(persons);
        assertThat(Population.parse(population.toString())).isEqualTo(population);
    }

    @Property
    void a_number_is_written_without_exponent_and_keeps_its_value(@ForAll("anyNumber") double number) {
        String text = PlainNumber.format(number);
        assertThat(text).matches("-?[0-9]+(\\.[0-9]*[1-9])?");
        assertThat(new BigDecimal(text).doubleValue()).isEqualTo(number + 0.0);
    }

    @Property
    void adding_and_taking_away_whole_tonnes_is_exact(
            @ForAll @LongRange(min = -(1L << 51), max = 1L << 51) long a,
            @ForAll @LongRange(min = -(1L << 51), max = 1L << 51) long b) {
        Emissions first = Emissions.ofTonnes((double) a);
        Emissions second = Emissions.ofTonnes((double) b);
        assertThat(first.plus(second).minus(second)).isEqualTo(first);
        assertThat(first.plus(second)).isEqualTo(second.plus(first)).isEqualTo(Emissions.ofTonnes((double) (a + b)));
    }

    /** In whole numbers a percentage either divides evenly, and is hit, or does not. */
    @Property
    void whole_percentages_of_whole_hundreds_are_exact(
            @ForAll @IntRange(min = 0, max = 10_000_000) int hundreds,
            @ForAll @IntRange(min = 0, max = 100) int percent) {
        Emissions level = Emissions.ofTonnes(100.0 * hundreds);
        Share share = Share.ofPercent(percent);
        assertThat(level.times(share)).isEqualTo(Emissions.ofTonnes((double) hundreds * percent));
        assertThat(level.reducedBy(share)).isEqualTo(Emissions.ofTonnes((double) hundreds * (100 - percent)));
    }

    @Property
    void a_sum_is_the_exact_sum_to_the_last_digit(
            @ForAll @Size(min = 1, max = 300) List<@From("tonnes") Double> parts) {
        BigDecimal exact = parts.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        double sum = Emissions.sum(emissions(parts)).tonnes();
        assertThat(sum).isCloseTo(exact.doubleValue(), within(Math.ulp(exact.doubleValue())));
    }

    @Property
    void the_order_of_parts_does_not_change_a_sum(
            @ForAll @Size(min = 1, max = 300) List<@From("tonnes") Double> parts, @ForAll Random random) {
        List<Emissions> shuffled = new ArrayList<>(emissions(parts));
        Collections.shuffle(shuffled, random);
        double sum = Emissions.sum(emissions(parts)).tonnes();
        assertThat(Emissions.sum(shuffled).tonnes()).isCloseTo(sum, within(Math.ulp(sum)));
    }

    @Property
    void a_large_amount_that_comes_and_goes_leaves_the_rest(
            @ForAll("tonnes") double rest, @ForAll @IntRange(min = 10, max = 300) int exponent) {
        Emissions large = Emissions.ofTonnes(Math.min(LARGE, Math.pow(10, exponent)));
        List<Emissions> parts = List.of(large, Emissions.ofTonnes(rest), large.times(-1));
        assertThat(Emissions.sum(parts)).isEqualTo(Emissions.ofTonnes(rest));
    }

    private static List<Emissions> emissions(List<Double> tonnes) {
        return tonnes.stream().map(Emissions::ofTonnes).toList();
    }
}
