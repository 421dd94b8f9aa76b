package org.klimatgap.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.klimatgap.pathway.PathwayArbitraries.Situation;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.quantity.Share;

/** Identities of gaps, and the meaning of the required rate. */
class GapProperties {
    /** The required rate, applied year by year, hits the target this closely, as a share of current emissions. */
    private static final double RATE_ACCURACY = 1e-9;

    /** Percentages of scaled levels differ by roundings. */
    private static final double SCALING_ACCURACY = 1e-9;

    @Provide
    Arbitrary<Situation> situations() {
        return PathwayArbitraries.situations();
    }

    @Provide
    Arbitrary<Tuple2<Situation, ReductionTarget>> goals() {
        return situations()
                .flatMap(situation -> PathwayArbitraries.targets(situation).map(target -> Tuple.of(situation, target)));
    }

    private static GapAnalysis analysis(Situation situation, ReductionTarget target) {
        return GapAnalysis.of(situation.baseline(), situation.current(), target);
    }

    @Property
    void baseline_less_achieved_less_gap_is_the_target(@ForAll("goals") Tuple2<Situation, ReductionTarget> goal) {
        Situation situation = goal.get1();
        Emissions gap = (Emissions)
                analysis(situation, goal.get2()).levelInTonnes().amount().value();
        double achieved = situation.baseTonnes() - situation.currentTonnes();
        double largest =
                situation.baseTonnes() + situation.currentTonnes() + goal.get2().tonnes();
        assertThat(situation.baseTonnes() - achieved - gap.tonnes())
                .isCloseTo(goal.get2().tonnes(), within(4 * Math.ulp(largest)));
    }

    @Property
    void a_gap_is_closed_exactly_when_the_target_is_reached(@ForAll("goals") Tuple2<Situation, ReductionTarget> goal) {
        boolean reached = goal.get1().currentTonnes() <= goal.get2().tonnes();
        Gap gap = analysis(goal.get1(), goal.get2()).levelInTonnes();
        assertThat(gap.isClosed()).isEqualTo(reached);
        assertThat(gap.amount().value().amount() <= 0).isEqualTo(reached);
    }

    @Property
    void a_residual_gap_is_never_negative_and_never_above_the_gap_to_neutrality(
            @ForAll("situations") Situation situation) {
        GapAnalysis analysis = GapAnalysis.of(
                situation.current(),
                ReductionTarget.climateNeutrality(
                        situation.baseline(), Share.ofPercent(situation.percent()), situation.targetYear()));
        double residual = analysis.residual().orElseThrow().amount().value().amount();
        double neutrality = analysis.neutrality().orElseThrow().amount().value().amount();
        assertThat(residual).isBetween(0.0, neutrality);
    }

    @Property
    void the_required_rate_leads_to_the_target(
            @ForAll("situations") Situation situation, @ForAll @DoubleRange(min = 0.01, max = 2) double shareOfNow) {
        ReductionTarget target = situation.ceiling(situation.currentTonnes() * shareOfNow);
        double rate =
                analysis(situation, target).requiredRate().orElseThrow().value().fractionPerYear();
        double level = situation.currentTonnes();
        for (int i = 0; i < situation.left(); i++) {
            level -= level * rate;
        }
        assertThat(level).isCloseTo(target.tonnes(), within(RATE_ACCURACY * situation.currentTonnes()));
    }

    @Property
    void required_steps_lead_to_the_target(@ForAll("goals") Tuple2<Situation, ReductionTarget> goal) {
        Situation situation = goal.get1();
        double step = analysis(situation, goal.get2())
                .requiredPerYear()
                .orElseThrow()
                .value()
                .tonnesPerYear();
        double largest = situation.currentTonnes() + goal.get2().tonnes();
        assertThat(situation.currentTonnes() - step * situation.left())
                .isCloseTo(goal.get2().tonnes(), within(4 * Math.ulp(largest)));
    }

    @Property
    void the_historical_rate_led_here(@ForAll("situations") Situation situation) {
        double factor = analysis(situation, situation.reduction())
                .historicalRate()
                .orElseThrow()
                .value()
                .factorAfter(situation.passed());
        double largest = Math.max(situation.baseTonnes(), situation.currentTonnes());
        assertThat(situation.baseTonnes() * factor)
                .isCloseTo(situation.currentTonnes(), within(RATE_ACCURACY * largest));
    }

    @Property
    void a_level_on_the_path_has_no_gap_to_it(
            @ForAll("situations") Situation situation, @ForAll @IntRange(min = 0, max = 70) int after) {
        int year = Math.min(situation.base() + after, situation.targetYear());
        Trajectory path = Trajectory.linear(situation.baseline(), situation.reduction());
        Observation onPath =
                Observation.of(PathwayArbitraries.BASIS, year, path.at(year).value());
        Gap gap = GapAnalysis.of(onPath, situation.reduction()).onTrack(path).orElseThrow();
        assertThat(gap.amount().value()).isEqualTo(Emissions.ZERO);
        assertThat(gap.isClosed()).isTrue();
    }

    @Property
    void percentages_do_not_depend_on_the_unit(
            @ForAll("situations") Situation situation, @ForAll @DoubleRange(min = 0.01, max = 1000) double factor) {
        GapAnalysis one = GapAnalysis.of(situation.current(), situation.reduction());
        Situation scaled = situation.scaledBy(factor);
        GapAnalysis other = GapAnalysis.of(scaled.current(), scaled.reduction());
        sameAmount(one.change(), other.change());
        sameAmount(one.progress(), other.progress());
        sameAmount(one.requiredRate(), other.requiredRate());
        sameAmount(one.historicalRate(), other.historicalRate());
        sameAmount(one.levelShare(), other.levelShare());
        assertThat(one.timeElapsed()).isEqualTo(other.timeElapsed());
    }

    private static void sameAmount(
            Optional<? extends Traced<? extends Quantity>> one, Optional<? extends Traced<? extends Quantity>> other) {
        assertThat(one.isPresent()).isEqualTo(other.isPresent());
        if (one.isPresent() && other.isPresent()) {
            double expected = one.get().value().amount();
            assertThat(other.get().value().amount())
                    .isCloseTo(expected, within(SCALING_ACCURACY * Math.max(1, Math.abs(expected))));
        }
    }

    @Property
    void more_emissions_make_a_larger_gap(
            @ForAll("situations") Situation situation, @ForAll @DoubleRange(min = 1, max = 1e6) double more) {
        ReductionTarget target = situation.reduction();
        Observation higher = Observation.of(
                PathwayArbitraries.BASIS,
                situation.currentYear(),
                Emissions.ofTonnes(situation.currentTonnes() + more));
        assertThat(GapAnalysis.of(higher, target).level().amount().value().amount())
                .isGreaterThan(GapAnalysis.of(situation.current(), target)
                        .level()
                        .amount()
                        .value()
                        .amount());
    }
}
