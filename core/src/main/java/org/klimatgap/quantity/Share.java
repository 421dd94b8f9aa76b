package org.klimatgap.quantity;

/**
 * A part of a whole or a relative change, such as '44.8 %' or '-11.477 %'.
 *
 * <p>It may be negative (a decrease, or a sector's share of a change) and may pass 100 % (a path that uses 131 % of its
 * budget).
 */
public final class Share extends Quantity implements Comparable<Share> {
    private static final long serialVersionUID = 1L;

    private Share(double percent) {
        super(percent);
    }

    /**
     * A share in percent.
     *
     * @param percent a finite number, for instance 80
     * @return the share
     */
    public static Share ofPercent(double percent) {
        return new Share(percent);
    }

    /**
     * A share as a fraction of one.
     *
     * @param fraction a finite number, for instance 0.8
     * @return the share
     */
    public static Share ofFraction(double fraction) {
        return new Share(fraction * 100);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text for instance {@code 80 %}
     * @return the share
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Share parse(String text) {
        return ofPercent(PlainNumber.parse(text, Unit.PERCENT));
    }

    /** {@return the share in percent} */
    public double percent() {
        return amount();
    }

    /** {@return the share as a fraction of one} */
    public double fraction() {
        return amount() / 100;
    }

    @Override
    public Unit unit() {
        return Unit.PERCENT;
    }

    @Override
    public int compareTo(Share other) {
        return Double.compare(amount(), other.amount());
    }
}
