package org.klimatgap.quantity;

/**
 * An amount of emissions, in total or per person; both add, scale and compare in the same way, but never with each
 * other.
 *
 * @param <Q> the concrete amount
 */
public abstract sealed class EmissionsAmount<Q extends EmissionsAmount<Q>> extends Quantity implements Comparable<Q>
        permits Emissions, EmissionsPerCapita {
    private static final long serialVersionUID = 1L;

    EmissionsAmount(double amount) {
        super(amount);
    }

    abstract Q of(double amount);

    /**
     * Adds.
     *
     * @param other the amount to add
     * @return the sum
     */
    public final Q plus(Q other) {
        return of(amount() + other.amount());
    }

    /**
     * Subtracts; the result may be negative.
     *
     * @param other the amount to take away
     * @return the difference
     */
    public final Q minus(Q other) {
        return of(amount() - other.amount());
    }

    /**
     * Multiplies by a pure number.
     *
     * @param factor any finite number
     * @return the product
     */
    public final Q times(double factor) {
        return of(amount() * factor);
    }

    /**
     * The part that a share stands for: {@code x * percent / 100}, which hits round numbers where
     * {@code x * (percent / 100)} does not.
     *
     * @param share for instance 20 %
     * @return the part
     */
    public final Q times(Share share) {
        // The whole of an amount is that amount, to the last digit: a reduction by 100 % must leave nothing.
        return of(share.percent() == 100 ? amount() : amount() * share.percent() / 100);
    }

    /**
     * What is left after a reduction: {@code x - x * share}, which hits round numbers where {@code x * (1 - share)}
     * does not.
     *
     * @param reduction for instance 80 %
     * @return the remainder
     */
    public final Q reducedBy(Share reduction) {
        return minus(times(reduction));
    }

    /**
     * This amount as a share of a whole.
     *
     * @param whole not zero
     * @return the share
     * @throws IllegalArgumentException if the whole is zero
     */
    public final Share shareOf(Q whole) {
        if (whole.isZero()) {
            throw new IllegalArgumentException("a share of zero is undefined, the whole must not be 0 " + unit());
        }
        return Share.ofFraction(amount() / whole.amount());
    }

    @Override
    public final int compareTo(Q other) {
        return Double.compare(amount(), other.amount());
    }
}
