package org.klimatgap.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Rate;

/** Paths hit both ends and never rise on the way down, and what else holds for every path. */
class TrajectoryProperties {
    /** Two formulas of the same number differ by some roundings of their powers. */
    private static final double POWER_ROUNDING = 1e-12;

    /** Two points on one basis, the later one above zero. */
    record Ends(Milestone from, Milestone to) {
        boolean fall() {
            return to.tonnes() < from.tonnes();
        }
    }

    @Provide
    Arbitrary<Ends> ends() {
        return Combinators.combine(
                        Arbitraries.integers().between(1990, 2030),
                        Arbitraries.integers().between(1, 60),
                        PathwayArbitraries.positiveTonnes(),
                        PathwayArbitraries.positiveTonnes())
                .as((year, years, from, to) -> new Ends(milestone(year, from), milestone(year + years, to)));
    }

    @Provide
    Arbitrary<List<Milestone>> milestones() {
        Arbitrary<Integer> years = Arbitraries.integers().between(1, 10);
        Arbitrary<Double> tonnes = Arbitraries.doubles().between(-1e6, 1e9);
        return Combinators.combine(years, tonnes)
                .as((step, level) -> new double[] {step, level})
                .list()
                .ofMinSize(2)
                .ofMaxSize(6)
                .map(TrajectoryProperties::rising);
    }

    private static List<Milestone> rising(List<double[]> steps) {
        List<Milestone> milestones = new ArrayList<>();
        int year = 2000;
        for (double[] step : steps) {
            year += (int) step[0];
            milestones.add(milestone(year, step[1]));
        }
        return milestones;
    }

    private static Milestone milestone(int year, double tonnes) {
        return Milestone.of(PathwayArbitraries.BASIS, year, Emissions.ofTonnes(tonnes));
    }

    private static List<Emissions> levels(Trajectory path) {
        return List.copyOf(path.levels().values());
    }

    @Property
    void linear_and_geometric_paths_hit_both_ends_exactly(@ForAll("ends") Ends ends) {
        for (Trajectory path :
                List.of(Trajectory.linear(ends.from(), ends.to()), Trajectory.geometric(ends.from(), ends.to()))) {
            assertThat(path.at(path.firstYear()).value())
                    .isEqualTo(ends.from().emissions().value());
            assertThat(path.at(path.lastYear()).value())
                    .isEqualTo(ends.to().emissions().value());
        }
    }

    @Property
    void a_stepwise_path_hits_every_milestone_exactly(@ForAll("milestones") List<Milestone> milestones) {
        Trajectory path = Trajectory.stepwise(milestones);
        assertThat(milestones)
                .allSatisfy(milestone -> assertThat(path.at(milestone.year()).value())
                        .isEqualTo(milestone.emissions().value()));
    }

    @Property
    void a_falling_path_never_rises(@ForAll("ends") Ends ends) {
        Assume.that(ends.fall());
        List<Emissions> linear = levels(Trajectory.linear(ends.from(), ends.to()));
        List<Emissions> geometric = levels(Trajectory.geometric(ends.from(), ends.to()));
        assertThat(linear).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(geometric).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Property
    void a_geometric_path_is_never_above_the_straight_line(@ForAll("ends") Ends ends) {
        Trajectory linear = Trajectory.linear(ends.from(), ends.to());
        Trajectory geometric = Trajectory.geometric(ends.from(), ends.to());
        double rounding =
                POWER_ROUNDING * Math.max(ends.from().tonnes(), ends.to().tonnes());
        for (int year = linear.firstYear(); year <= linear.lastYear(); year++) {
            assertThat(geometric.at(year).value().tonnes())
                    .isLessThanOrEqualTo(linear.at(year).value().tonnes() + rounding);
        }
    }

    @Property
    void steps_of_a_straight_line_are_equal_and_of_a_geometric_path_proportional(@ForAll("ends") Ends ends) {
        List<Emissions> linear = levels(Trajectory.linear(ends.from(), ends.to()));
        List<Emissions> geometric = levels(Trajectory.geometric(ends.from(), ends.to()));
        double largest = Math.max(ends.from().tonnes(), ends.to().tonnes());
        double step = (ends.to().tonnes() - ends.from().tonnes()) / (linear.size() - 1);
        double factor = Math.pow(ends.to().tonnes() / ends.from().tonnes(), 1.0 / (linear.size() - 1));
        for (int i = 1; i < linear.size(); i++) {
            assertThat(linear.get(i).tonnes() - linear.get(i - 1).tonnes())
                    .isCloseTo(step, within(POWER_ROUNDING * largest));
            assertThat(geometric.get(i).tonnes() / geometric.get(i - 1).tonnes())
                    .isCloseTo(factor, within(POWER_ROUNDING * factor));
        }
    }

    @Property
    void the_rate_of_a_geometric_path_as_a_constant_rate_gives_the_same_path(@ForAll("ends") Ends ends) {
        GeometricTrajectory geometric = new GeometricTrajectory(ends.from(), ends.to());
        Trajectory constant =
                Trajectory.constantRate(ends.from(), geometric.rate(), ends.to().year());
        // A rate near 100 % keeps few digits of what it leaves.
        Assume.that(geometric.rate().percentPerYear() < 90);
        double relative = 1e-10;
        geometric
                .levels()
                .forEach((year, level) -> assertThat(constant.at(year).value().tonnes())
                        .isCloseTo(level.tonnes(), within(relative * level.tonnes())));
    }

    @Property
    void years_at_a_constant_rate_compound(
            @ForAll @DoubleRange(min = -50, max = 99) double percent,
            @ForAll @IntRange(min = 0, max = 30) int some,
            @ForAll @IntRange(min = 0, max = 30) int more) {
        Rate rate = Rate.ofPercentPerYear(percent);
        double factor = rate.factorAfter(some + more);
        assertThat(rate.factorAfter(some) * rate.factorAfter(more)).isCloseTo(factor, within(POWER_ROUNDING * factor));
    }

    @Property
    void a_level_of_a_path_is_traced_to_its_ends(@ForAll("ends") Ends ends) {
        for (Trajectory path :
                List.of(Trajectory.linear(ends.from(), ends.to()), Trajectory.geometric(ends.from(), ends.to()))) {
            path.levels()
                    .keySet()
                    .forEach(year -> assertThat(path.at(year).origin().inputs())
                            .containsExactly(ends.from().emissions(), ends.to().emissions()));
        }
    }
}
