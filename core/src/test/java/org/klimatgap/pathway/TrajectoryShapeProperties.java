package org.klimatgap.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Rate;
import org.klimatgap.quantity.Share;

/** What holds for every shape of path that falls. */
class TrajectoryShapeProperties {
    /** Sums of a hundred terms, and integrals against quadrature. */
    private static final double RELATIVE = 1e-9;

    private static final int FIRST = 2020;

    private static Milestone milestone(int year, double tonnes) {
        return Milestone.of(PathwayArbitraries.BASIS, year, Emissions.ofTonnes(tonnes));
    }

    /** A falling path of every shape, all from the same point; those with a last level to the same one. */
    private static List<Trajectory> shapes(double start, double share, double percent, double steepness, int years) {
        Milestone from = milestone(FIRST, start);
        Milestone to = milestone(FIRST + years, start * share);
        Milestone middle = milestone(FIRST + years / 2, start * (1 + share) / 2);
        Milestone zero = milestone(FIRST + years, 0);
        Traced<Emissions> budget =
                Traced.given(PathwayText.BUDGET.of(), Emissions.ofTonnes(start * (1.1 + percent / 10)));
        List<Trajectory> paths = new ArrayList<>(List.of(
                Trajectory.linear(from, to),
                Trajectory.geometric(from, to),
                Trajectory.constantRate(from, Rate.ofPercentPerYear(percent), FIRST + years),
                Trajectory.stepwise(List.of(from, middle, to)),
                Trajectory.stepwiseGeometric(List.of(from, middle, to)),
                Trajectory.sCurve(from, to, steepness, Share.ofPercent(percent)),
                Trajectory.carbonLaw(from, FIRST + years),
                Trajectory.absoluteContraction(from, Share.ofPercent(percent), FIRST + years),
                Trajectory.geometricThenLinear(from, middle, zero)));
        for (Cumulative counting : Cumulative.values()) {
            paths.add(Trajectory.budgetExponential(from, budget, counting, FIRST + years));
            paths.add(Trajectory.budgetLinear(from, budget, counting));
        }
        return paths;
    }

    @Provide
    Arbitrary<List<Trajectory>> falling() {
        return Arbitraries.randomValue(TrajectoryShapeProperties::falling);
    }

    private static List<Trajectory> falling(Random random) {
        return shapes(
                Math.exp(random.nextDouble() * 18),
                0.01 + 0.98 * random.nextDouble(),
                1 + 98 * random.nextDouble(),
                Math.exp(random.nextDouble() * 9 - 5),
                2 + random.nextInt(40));
    }

    private static double tonnes(Traced<Emissions> figure) {
        return figure.value().tonnes();
    }

    @Property(tries = 300)
    void no_falling_path_ever_rises_or_goes_below_zero(@ForAll("falling") List<Trajectory> paths) {
        for (Trajectory path : paths) {
            assertThat(List.copyOf(path.levels().values()))
                    .as(path.toString())
                    .isSortedAccordingTo((a, b) -> b.compareTo(a))
                    .allSatisfy(level -> assertThat(level.tonnes()).isNotNegative());
        }
    }

    @Property(tries = 300)
    void every_path_starts_exactly_at_its_first_point(@ForAll("falling") List<Trajectory> paths) {
        double start = tonnes(paths.get(0).at(FIRST));
        assertThat(paths).allSatisfy(path -> assertThat(tonnes(path.at(FIRST))).isEqualTo(start));
    }

    @Property
    void an_s_curve_hits_both_ends_exactly(
            @ForAll @DoubleRange(min = 0, max = 1e9) @Scale(6) double from,
            @ForAll @DoubleRange(min = 0, max = 1e9) @Scale(6) double to,
            @ForAll @DoubleRange(min = 1e-6, max = 1e6) @Scale(6) double steepness,
            @ForAll @DoubleRange(min = 0, max = 100) @Scale(6) double middle) {
        Trajectory path =
                Trajectory.sCurve(milestone(2020, from), milestone(2033, to), steepness, Share.ofPercent(middle));
        assertThat(tonnes(path.at(2020))).isEqualTo(from);
        assertThat(tonnes(path.at(2033))).isEqualTo(to);
    }

    @Property
    void an_s_curve_is_the_logistic_function_normalised(
            @ForAll @DoubleRange(min = 0.5, max = 20) @Scale(6) double steepness,
            @ForAll @DoubleRange(min = 10, max = 90) @Scale(6) double middle,
            @ForAll @IntRange(min = 2020, max = 2030) int year) {
        double m = middle / 100;
        ToDoubleFunction<Double> logistic = u -> 1 / (1 + Math.exp(-steepness * (u - m)));
        double low = logistic.applyAsDouble(0.0);
        double expected = (logistic.applyAsDouble((year - 2020) / 10.0) - low) / (logistic.applyAsDouble(1.0) - low);
        Trajectory path = Trajectory.sCurve(milestone(2020, 0), milestone(2030, 1), steepness, Share.ofPercent(middle));
        assertThat(tonnes(path.at(year))).isCloseTo(expected, within(1e-10));
    }

    @Property(tries = 300)
    void trapezoids_are_the_sum_of_years_less_half_of_the_ends(@ForAll("falling") List<Trajectory> paths) {
        for (Trajectory path : paths) {
            double sum = tonnes(Cumulative.SUM_OF_YEARS.of(path));
            double first = tonnes(path.at(path.firstYear()));
            double last = tonnes(path.at(path.lastYear()));
            assertThat(tonnes(Cumulative.TRAPEZOID.of(path)))
                    .isCloseTo(sum - (first + last) / 2, within(RELATIVE * sum));
            assertThat(tonnes(Cumulative.SUM_OF_YEARS_AFTER_START.of(path)))
                    .isCloseTo(sum - first, within(RELATIVE * sum));
        }
    }

    @Property(tries = 300)
    void an_integral_lies_between_the_sums_without_the_first_and_without_the_last_year(
            @ForAll("falling") List<Trajectory> paths) {
        for (Trajectory path : paths) {
            double all = tonnes(Cumulative.SUM_OF_YEARS.of(path));
            double withoutFirst = tonnes(Cumulative.SUM_OF_YEARS_AFTER_START.of(path));
            double withoutLast = all - tonnes(path.at(path.lastYear()));
            assertThat(tonnes(Cumulative.EXACT_INTEGRAL.of(path)))
                    .as(path.toString())
                    .isBetween(withoutFirst - RELATIVE * all, withoutLast + RELATIVE * all);
        }
    }

    @Property(tries = 300)
    void integrals_of_parts_add_up(@ForAll("falling") List<Trajectory> paths) {
        for (Trajectory path : paths) {
            int middle = (path.firstYear() + path.lastYear()) / 2;
            double whole = tonnes(path.integral(path.firstYear(), path.lastYear()));
            assertThat(tonnes(path.integral(path.firstYear(), middle)) + tonnes(path.integral(middle, path.lastYear())))
                    .as(path.toString())
                    .isCloseTo(whole, within(RELATIVE * whole));
        }
    }

    /** Composite Simpson over levels of a path whose one year stands for a thousandth of the time. */
    @Property(tries = 50)
    void the_closed_integral_of_an_s_curve_is_the_area_under_its_points(
            @ForAll @DoubleRange(min = 1e-3, max = 30) @Scale(6) double steepness,
            @ForAll @DoubleRange(min = 0, max = 100) @Scale(6) double middle) {
        Trajectory path =
                Trajectory.sCurve(milestone(0, 100_000), milestone(1_000, 20_000), steepness, Share.ofPercent(middle));
        double area = 0;
        for (int year = 0; year < 1_000; year += 2) {
            area += (tonnes(path.at(year)) + 4 * tonnes(path.at(year + 1)) + tonnes(path.at(year + 2))) / 3;
        }
        assertThat(tonnes(path.integral(0, 1_000))).isCloseTo(area, within(1e-8 * area));
    }

    @Property
    void a_line_within_a_budget_adds_up_to_it(
            @ForAll @DoubleRange(min = 1, max = 1e7) @Scale(6) double start,
            @ForAll @DoubleRange(min = 1.001, max = 60) @Scale(6) double years,
            @ForAll Cumulative counting) {
        Traced<Emissions> budget = Traced.given(PathwayText.BUDGET.of(), Emissions.ofTonnes(start * years));
        Trajectory path = Trajectory.budgetLinear(milestone(FIRST, start), budget, counting);
        assertThat(tonnes(counting.of(path))).isCloseTo(start * years, within(RELATIVE * start * years));
        assertThat(tonnes(path.at(path.lastYear()))).isZero();
    }

    @Property
    void a_rate_within_a_budget_adds_up_to_it(
            @ForAll @DoubleRange(min = 1, max = 1e7) @Scale(6) double start,
            @ForAll @DoubleRange(min = 1.001, max = 12) @Scale(6) double years,
            @ForAll Cumulative counting) {
        Traced<Emissions> budget = Traced.given(PathwayText.BUDGET.of(), Emissions.ofTonnes(start * years));
        // At one thirteenth a year or more, e^−46 of the start is left after 600 years.
        Trajectory path = Trajectory.budgetExponential(milestone(FIRST, start), budget, counting, FIRST + 600);
        assertThat(tonnes(counting.of(path))).isCloseTo(start * years, within(RELATIVE * start * years));
    }
}
