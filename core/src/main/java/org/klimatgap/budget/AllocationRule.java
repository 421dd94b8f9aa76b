package org.klimatgap.budget;

import java.io.Serializable;
import org.klimatgap.message.Message;
import org.klimatgap.quantity.Share;

/**
 * By what a budget is shared, such as '50 % by present emissions, the rest by residents'.
 *
 * <p>{@code w·GF + (1 − w)·PC}: grandfathering (w = 100 %) gives who emits much a large share, per capita (w = 0 %) everyone
 * the same.
 *
 * @param weight w, the weight of present emissions, 0–100 %
 */
public record AllocationRule(Share weight) implements Serializable {
    /** By present emissions. */
    public static final AllocationRule GRANDFATHERING = new AllocationRule(Share.ofPercent(100));

    /** By residents. */
    public static final AllocationRule PER_CAPITA = new AllocationRule(Share.ofPercent(0));

    /**
     * Checks the weight.
     *
     * @throws IllegalArgumentException if it is outside 0–100 %
     */
    public AllocationRule {
        if (weight.isNegative() || weight.percent() > 100) {
            throw new IllegalArgumentException("weight of present emissions must be 0–100 %, was " + weight);
        }
    }

    /**
     * By both.
     *
     * @param weight w, the weight of present emissions, 0–100 %
     * @return the rule
     */
    public static AllocationRule blend(Share weight) {
        return new AllocationRule(weight);
    }

    /** {@return the rule in words} */
    public Message title() {
        if (equals(GRANDFATHERING)) {
            return BudgetText.GRANDFATHERING.of();
        }
        return equals(PER_CAPITA)
                ? BudgetText.PER_CAPITA.of()
                : BudgetText.BLEND.of().with("weight", weight);
    }

    /** Whether emissions count at all. */
    boolean byEmissions() {
        return !weight.isZero();
    }

    /** Whether residents count at all. */
    boolean byResidents() {
        return weight.percent() < 100;
    }

    @Override
    public String toString() {
        return title().toString();
    }
}
