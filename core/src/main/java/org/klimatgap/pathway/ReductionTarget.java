package org.klimatgap.pathway;

import java.util.Optional;
import org.klimatgap.basis.Basis;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.quantity.Population;
import org.klimatgap.quantity.Rate;
import org.klimatgap.quantity.Share;

/**
 * The level that a goal allows in its target year, such as 'at most 11443 t in 2030 (−80 % from 2019)'.
 *
 * <p>The kinds of goals are its records; all of them give a level in tonnes.
 */
public sealed interface ReductionTarget extends EmissionsPoint
        permits CeilingTarget, NeutralityTarget, PercentageTarget, PerPersonRateTarget, PerPersonTarget, RateTarget {
    /** {@return the reference year's emissions, if the goal is measured against some} */
    Optional<Baseline> baseline();

    /** {@return the identifier of the kind of goal in data files, for instance {@code reduction}} */
    String kind();

    /** {@return the level per person, for a goal that is stated per person} */
    default Optional<Traced<EmissionsPerCapita>> perPersonLevel() {
        return Optional.empty();
    }

    /** {@return the reference year's emissions per person, for a goal that is measured from them} */
    default Optional<Traced<EmissionsPerCapita>> perPersonBaseline() {
        return Optional.empty();
    }

    /** {@return whether the goal goes on after its year, which then only says where it is read} */
    default boolean isOpenEnded() {
        return false;
    }

    /**
     * The same goal against another value of its reference year, for instance after that was recalculated. A goal that is measured
     * against a reference year follows it; a ceiling stays as it is.
     *
     * @param restated the reference year, on the goal's own basis
     * @return the goal with that reference year, or this goal if it has none
     * @throws org.klimatgap.basis.BasisMismatchException if the bases differ
     */
    ReductionTarget withBaseline(Baseline restated);

    /**
     * A reduction by a percentage of the reference year.
     *
     * @param baseline the reference year
     * @param reduction 0–100 %
     * @param year the target year, after the reference year
     * @return the target
     * @throws IllegalArgumentException if the share or the year is out of range
     */
    static ReductionTarget reduction(Baseline baseline, Share reduction, int year) {
        return new PercentageTarget(baseline, Traced.given(PathwayText.REDUCTION.of(), reduction), year);
    }

    /**
     * A ceiling in tonnes.
     *
     * @param basis what the tonnes stand for
     * @param ceiling the most that may be emitted, not negative
     * @param year the target year
     * @return the target
     */
    static ReductionTarget ceiling(Basis basis, Emissions ceiling, int year) {
        return new CeilingTarget(basis, Traced.given(PathwayText.CEILING.of(), ceiling), year);
    }

    /**
     * A ceiling per person.
     *
     * @param basis what the tonnes stand for
     * @param ceiling the most that may be emitted per person, not negative
     * @param population the residents that the level in tonnes is computed with
     * @param year the target year
     * @return the target
     */
    static ReductionTarget perPerson(Basis basis, EmissionsPerCapita ceiling, Population population, int year) {
        return new PerPersonTarget(
                basis,
                Traced.given(PathwayText.PER_PERSON_CEILING.of(), ceiling),
                Traced.given(PathwayText.POPULATION.of(), population),
                year);
    }

    /**
     * Climate neutrality without removals or offsets: whatever is emitted is a gap.
     *
     * @param baseline the reference year
     * @param residualShare the share of the baseline that may remain to be balanced, 0–100 %
     * @param year the target year, after the reference year
     * @return the target
     */
    static ReductionTarget climateNeutrality(Baseline baseline, Share residualShare, int year) {
        return new NeutralityTarget(
                baseline,
                Traced.given(PathwayText.RESIDUAL_SHARE.of(), residualShare),
                none(PathwayText.REMOVALS),
                none(PathwayText.OFFSETS),
                year);
    }

    /**
     * A constant yearly reduction from the reference year on.
     *
     * @param baseline the reference year
     * @param rate the yearly reduction
     * @param year the year in which the goal is read, after the reference year
     * @return the target
     */
    static ReductionTarget yearlyRate(Baseline baseline, Rate rate, int year) {
        return new RateTarget(baseline, Traced.given(PathwayText.YEARLY_RATE.of(), rate), year);
    }

    private static Traced<Emissions> none(PathwayText name) {
        return new Traced<>(name.of(), Emissions.ZERO, new Origin.Assumption(PathwayText.NONE_STATED.of()));
    }
}
