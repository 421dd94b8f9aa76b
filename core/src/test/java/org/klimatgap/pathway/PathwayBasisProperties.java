package org.klimatgap.pathway;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.klimatgap.basis.Bases;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.BasisMismatchException;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Share;

/** No gap, path or projection between different bases. */
class PathwayBasisProperties {
    @Provide
    Arbitrary<Basis> bases() {
        return Bases.any();
    }

    private static void refuses(Basis one, Basis other, ThrowingCallable operation) {
        assertThatExceptionOfType(BasisMismatchException.class)
                .isThrownBy(operation)
                .withMessageContaining("[" + one + "]")
                .withMessageContaining("[" + other + "]")
                .withMessageEndingWith(String.join(", ", one.differencesFrom(other)));
    }

    private static Baseline baseline(Basis basis) {
        return Alvesta.baseline(basis, 2019, 1_000);
    }

    private static Observation observation(Basis basis) {
        return Alvesta.observation(basis, 2023, 600);
    }

    private static ReductionTarget target(Basis basis) {
        return ReductionTarget.reduction(baseline(basis), Share.ofPercent(80), 2030);
    }

    private static Milestone milestone(Basis basis) {
        return Milestone.of(basis, 2030, Emissions.ofTonnes(100));
    }

    @Property
    void no_gap_between_two_bases(@ForAll("bases") Basis one, @ForAll("bases") Basis other) {
        Assume.that(!one.equals(other));
        refuses(one, other, () -> GapAnalysis.of(observation(one), target(other)));
        refuses(one, other, () -> GapAnalysis.of(baseline(one), observation(one), target(other)));
        refuses(one, other, () -> GapAnalysis.of(baseline(other), observation(one), target(one)));
        refuses(one, other, () -> observation(one).changeSince(baseline(other)));
    }

    @Property
    void no_path_between_two_bases(@ForAll("bases") Basis one, @ForAll("bases") Basis other) {
        Assume.that(!one.equals(other));
        refuses(one, other, () -> Trajectory.linear(baseline(one), target(other)));
        refuses(one, other, () -> Trajectory.geometric(baseline(one), target(other)));
        refuses(one, other, () -> Trajectory.stepwise(List.of(baseline(one), observation(one), milestone(other))));
    }

    @Property
    void no_projection_from_two_bases(@ForAll("bases") Basis one, @ForAll("bases") Basis other) {
        Assume.that(!one.equals(other));
        refuses(one, other, () -> Projection.linear(baseline(one), observation(other)));
        refuses(one, other, () -> Projection.compoundRate(baseline(one), observation(other)));
    }

    @Property
    void no_gap_to_a_path_or_projection_on_another_basis(@ForAll("bases") Basis one, @ForAll("bases") Basis other) {
        Assume.that(!one.equals(other));
        GapAnalysis analysis = GapAnalysis.of(observation(one), target(one));
        refuses(one, other, () -> analysis.onTrack(Trajectory.linear(baseline(other), target(other))));
        refuses(one, other, () -> analysis.projected(Projection.stated(milestone(other))));
    }
}
