package org.klimatgap.pathway;

import java.util.Optional;
import org.klimatgap.basis.Basis;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Share;

/**
 * Climate neutrality, such as 'climate-neutral in 2045, at most 20 % of 2019 remaining'.
 *
 * <p>Net zero: what is still emitted is balanced by removals and accepted offsets, and is no more than the residual cap.
 * A cap of 0 % is zero emissions, for which removals do not help.
 *
 * @param from the reference year
 * @param residualShare the share of the baseline that may remain to be balanced, 0–100 %
 * @param removals tonnes a year that are taken up in the target year, not negative
 * @param offsets tonnes a year of accepted offsets in the target year, not negative
 * @param year the target year, after the reference year
 */
public record NeutralityTarget(
        Baseline from, Traced<Share> residualShare, Traced<Emissions> removals, Traced<Emissions> offsets, int year)
        implements ReductionTarget {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the share is outside 0–100 %, an amount is negative, or the year is not after
     *     the reference year
     */
    public NeutralityTarget {
        Checks.withinWhole(residualShare.value(), "residual cap");
        Checks.notNegative(removals.value(), "removals");
        Checks.notNegative(offsets.value(), "offsets");
        Checks.after(year, from.year(), "goal year");
    }

    @Override
    public String kind() {
        return "climate-neutrality";
    }

    @Override
    public Basis basis() {
        return from.basis();
    }

    @Override
    public Optional<Baseline> baseline() {
        return Optional.of(from);
    }

    @Override
    public ReductionTarget withBaseline(Baseline restated) {
        basis().requireSame(restated.basis(), "restate a goal between");
        return new NeutralityTarget(restated, residualShare, removals, offsets, year);
    }

    /** {@return the gross emissions that are net zero: removals and offsets, but no more than the residual cap} */
    @Override
    public Traced<Emissions> emissions() {
        Emissions balanced = removals.value().plus(offsets.value());
        Emissions cap = residualCap().value();
        return PathwayOperation.NEUTRALITY_TARGET.derive(
                PathwayText.TARGET_IN.of(year),
                balanced.compareTo(cap) < 0 ? balanced : cap,
                removals,
                offsets,
                residualCap());
    }

    /** {@return the most that may remain: the share of the baseline} */
    public Traced<Emissions> residualCap() {
        return PathwayOperation.RESIDUAL_CAP.derive(
                PathwayText.RESIDUAL_CAP.of(year),
                from.emissions().value().times(residualShare.value()),
                from.emissions(),
                residualShare);
    }

    @Override
    public String toString() {
        return "climate neutrality " + year + ": residual at most "
                + residualCap().value();
    }
}
