package org.klimatgap.ghg.recalculation;

import java.io.Serializable;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Share;

/**
 * When an organisation recalculates its base year, such as 'at 5 % of the base year, absolute'.
 *
 * <p>The GHG Protocol Corporate Standard, ch. 5, leaves the threshold to the organisation, which states it once and keeps to it; the
 * Science Based Targets initiative uses 5 %. There is no default.
 *
 * @param threshold the share of the base year's emissions at which it is recalculated, above 0 and at most 100 %
 * @param rule how changes since the last recalculation add up
 */
public record RecalculationPolicy(Share threshold, CumulationRule rule) implements Serializable {
    /**
     * Checks the threshold.
     *
     * @throws IllegalArgumentException if it is not above 0 and at most 100 %
     */
    public RecalculationPolicy {
        if (threshold.percent() <= 0 || threshold.percent() > 100) {
            throw new IllegalArgumentException(
                    "a threshold of recalculation must be above 0 % and at most 100 %, was " + threshold);
        }
    }

    /**
     * A policy.
     *
     * @param threshold the share of the base year's emissions at which it is recalculated
     * @param rule how changes since the last recalculation add up
     * @return the policy
     * @throws IllegalArgumentException if the threshold is not above 0 and at most 100 %
     */
    public static RecalculationPolicy of(Share threshold, CumulationRule rule) {
        return new RecalculationPolicy(threshold, rule);
    }

    /** Whether changes of this size reach the threshold; compared in tonnes, where no division rounds. */
    boolean isReachedBy(Emissions size, Emissions base) {
        return size.compareTo(base.times(threshold)) >= 0;
    }

    @Override
    public String toString() {
        return "at " + threshold + " of the base year, " + rule;
    }
}
