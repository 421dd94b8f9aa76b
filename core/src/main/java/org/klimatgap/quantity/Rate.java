package org.klimatgap.quantity;

import java.util.OptionalDouble;

/**
 * A compound yearly reduction, such as '16 %/yr': each year's emissions are 84 % of the year before.
 *
 * <p>A negative rate is growth. 100 % a year would reach zero in one step and is the upper bound.
 */
public final class Rate extends Quantity implements Comparable<Rate> {
    private static final long serialVersionUID = 1L;

    private Rate(double percentPerYear) {
        super(percentPerYear);
        if (percentPerYear > 100) {
            throw new IllegalArgumentException(
                    "a yearly reduction must be at most 100 %, was " + PlainNumber.format(percentPerYear) + " %");
        }
    }

    /**
     * A rate in percent a year.
     *
     * @param percent at most 100
     * @return the rate
     * @throws IllegalArgumentException if it is above 100
     */
    public static Rate ofPercentPerYear(double percent) {
        return new Rate(percent);
    }

    /**
     * The constant rate that leads from one level to another: {@code r = 1 - (to / from)^(1 / years)}.
     *
     * @param from the first level, above zero
     * @param to the last level, zero or more; zero gives no finite path and is rejected
     * @param years the number of years between them, at least 1
     * @param <Q> the kind of amount
     * @return the rate
     * @throws IllegalArgumentException if a level or the number of years is out of range
     */
    public static <Q extends EmissionsAmount<Q>> Rate between(Q from, Q to, int years) {
        if (years < 1) {
            throw new IllegalArgumentException("a rate needs at least one year between its ends, was " + years);
        }
        if (from.amount() <= 0 || to.amount() <= 0) {
            throw new IllegalArgumentException(
                    "a constant rate needs two levels above zero and never reaches zero; was " + from + " to " + to);
        }
        return ofPercentPerYear(100 * (1 - Math.pow(to.amount() / from.amount(), 1.0 / years)));
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text for instance {@code 16 %/yr}
     * @return the rate
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Rate parse(String text) {
        return ofPercentPerYear(PlainNumber.parse(text, Unit.PERCENT_PER_YEAR));
    }

    /** {@return the rate in percent a year} */
    public double percentPerYear() {
        return amount();
    }

    /** {@return the rate as a fraction of one a year} */
    public double fractionPerYear() {
        return amount() / 100;
    }

    /**
     * What is left of one tonne after some years: {@code (1 - r)^years}.
     *
     * @param years the number of years, negative to look back
     * @return the factor
     */
    public double factorAfter(int years) {
        return Math.pow(1 - fractionPerYear(), years);
    }

    /**
     * How long it takes until a share is left: {@code ln(share) / ln(1 - r)}; for a half, the half-life.
     *
     * @param left what is left, above 0 % and at most 100 %
     * @return the years, not whole; empty for a rate that never leads there
     * @throws IllegalArgumentException if the share is out of range
     */
    public OptionalDouble yearsUntil(Share left) {
        if (left.fraction() <= 0 || left.fraction() > 1) {
            throw new IllegalArgumentException(
                    "what is left at a constant rate is above 0 % and at most 100 %, was " + left);
        }
        if (left.fraction() == 1) {
            return OptionalDouble.of(0);
        }
        return amount() <= 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.log(left.fraction()) / Math.log1p(-fractionPerYear()));
    }

    /**
     * The difference of two rates.
     *
     * @param other the rate to take away
     * @return percentage points
     */
    public PercentagePoints minus(Rate other) {
        return PercentagePoints.of(amount() - other.amount());
    }

    @Override
    public Unit unit() {
        return Unit.PERCENT_PER_YEAR;
    }

    @Override
    public int compareTo(Rate other) {
        return Double.compare(amount(), other.amount());
    }
}
