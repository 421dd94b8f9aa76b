package org.klimatgap.trend;

import java.io.Serializable;
import org.klimatgap.quantity.Quantity;

/**
 * All amounts from one to another, both included, such as '2100 t/yr to 2320 t/yr'.
 *
 * @param lower the smallest
 * @param upper the largest
 * @param <Q> the kind of amount
 */
public record Interval<Q extends Quantity & Comparable<Q>>(Q lower, Q upper) implements Serializable {
    /**
     * Checks the ends.
     *
     * @throws IllegalArgumentException if the lower end is above the upper one
     */
    public Interval {
        if (lower.compareTo(upper) > 0) {
            throw new IllegalArgumentException(
                    "the lower end of an interval must not be above the upper one, was " + lower + " to " + upper);
        }
    }

    /**
     * An interval between two amounts in any order.
     *
     * @param one an end
     * @param other the other end
     * @param <Q> the kind of amount
     * @return the interval
     */
    public static <Q extends Quantity & Comparable<Q>> Interval<Q> between(Q one, Q other) {
        return one.compareTo(other) <= 0 ? new Interval<>(one, other) : new Interval<>(other, one);
    }

    /** {@return whether there is one amount only} */
    public boolean isPoint() {
        return lower.equals(upper);
    }

    /**
     * Whether an amount lies in the interval.
     *
     * @param amount the amount
     * @return true from the lower to the upper end
     */
    public boolean contains(Q amount) {
        return lower.compareTo(amount) <= 0 && amount.compareTo(upper) <= 0;
    }

    @Override
    public String toString() {
        return isPoint() ? lower.toString() : lower + " to " + upper;
    }
}
