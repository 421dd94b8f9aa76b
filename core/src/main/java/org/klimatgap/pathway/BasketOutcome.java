package org.klimatgap.pathway;

import java.io.Serializable;
import java.util.Optional;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.BasisMismatchException;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Share;

/**
 * What a goal for some of the gases leaves of all of them, such as '60537 t, 55.9 % of 2019, when the CO2 goal is met
 * and other gases stay'.
 *
 * <p>The one place where two baskets meet, which is sound since one of them contains the other: perspective and boundary
 * must be the same. Vintages may differ, and then the difference of the two current levels holds a revision as well.
 *
 * @param part the goal for some of the gases
 * @param whole the current emissions of all of them
 * @param remaining what is left of all gases when the goal is met and the others stay
 * @param shareOfBaseline that as a share of the whole basket's reference year
 */
public record BasketOutcome(
        ReductionTarget part, Observation whole, Traced<Emissions> remaining, Traced<Share> shareOfBaseline)
        implements Serializable {
    /**
     * Computes the outcome.
     *
     * @param part a goal for a basket that the whole one contains
     * @param partCurrent the current emissions of that basket
     * @param wholeBaseline the reference year of the whole basket, above zero
     * @param wholeCurrent the current emissions of the whole basket, of the same year
     * @return the outcome
     * @throws BasisMismatchException if perspective or boundary differ, the one basket does not contain the other, or
     *     equivalents on the two sides are by different GWP sets
     * @throws IllegalArgumentException if the current years differ or the baseline is zero
     */
    public static BasketOutcome of(
            ReductionTarget part, Observation partCurrent, Baseline wholeBaseline, Observation wholeCurrent) {
        part.basis().requireSame(partCurrent.basis(), "combine");
        wholeBaseline.basis().requireSame(wholeCurrent.basis(), "combine");
        requireContained(part.basis(), wholeCurrent.basis());
        if (partCurrent.year() != wholeCurrent.year()) {
            throw new IllegalArgumentException("the current years of two baskets must be the same, was "
                    + partCurrent.year() + " and " + wholeCurrent.year());
        }
        Traced<Emissions> remaining = PathwayOperation.REMAINING_IN_WHOLE.derive(
                PathwayText.REMAINING_IN_WHOLE.of(part.year()),
                part.emissions()
                        .value()
                        .plus(wholeCurrent
                                .emissions()
                                .value()
                                .minus(partCurrent.emissions().value())),
                part.emissions(),
                wholeCurrent.emissions(),
                partCurrent.emissions());
        return new BasketOutcome(part, wholeCurrent, remaining, share(remaining, wholeBaseline));
    }

    private static Traced<Share> share(Traced<Emissions> remaining, Baseline baseline) {
        return PathwayOperation.REMAINING_SHARE.derive(
                PathwayText.REMAINING_SHARE.of(baseline.year()),
                remaining.value().shareOf(baseline.emissions().value()),
                remaining,
                baseline.emissions());
    }

    /**
     * What remains above a cap.
     *
     * @param cap the most that may remain of the whole basket
     * @return the excess, or empty when there is none
     */
    public Optional<Traced<Emissions>> above(Traced<Emissions> cap) {
        Emissions excess = remaining.value().minus(cap.value());
        return excess.tonnes() <= 0
                ? Optional.empty()
                : Optional.of(PathwayOperation.ABOVE_CAP.derive(PathwayText.ABOVE_CAP.of(), excess, remaining, cap));
    }

    /**
     * Whether a goal on one basis says something about another basis.
     *
     * @param part the basis of the goal
     * @param whole the other basis
     * @return true when perspective and boundary are the same, the other basket contains the goal's, and equivalents on
     *     both sides are by one GWP set
     */
    public static boolean applies(Basis part, Basis whole) {
        return part.boundary() == whole.boundary()
                && whole.basket().contains(part.basket())
                && (part.basket().isCarbonDioxide() || part.gwpSet().equals(whole.gwpSet()));
    }

    private static void requireContained(Basis part, Basis whole) {
        if (!applies(part, whole)) {
            throw new BasisMismatchException("combine", part, whole);
        }
    }
}
