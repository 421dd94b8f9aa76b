package org.klimatgap.quantity;

/** The difference of two percentages, such as '13.3 percentage points'. */
public final class PercentagePoints extends Quantity implements Comparable<PercentagePoints> {
    private static final long serialVersionUID = 1L;

    private PercentagePoints(double points) {
        super(points);
    }

    /**
     * A number of percentage points.
     *
     * @param points a finite number
     * @return the difference
     */
    public static PercentagePoints of(double points) {
        return new PercentagePoints(points);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text for instance {@code 13.3 percentage points}
     * @return the difference
     * @throws IllegalArgumentException if the text is anything else
     */
    public static PercentagePoints parse(String text) {
        return of(PlainNumber.parse(text, Unit.PERCENTAGE_POINTS));
    }

    /** {@return the number of percentage points} */
    public double points() {
        return amount();
    }

    @Override
    public Unit unit() {
        return Unit.PERCENTAGE_POINTS;
    }

    @Override
    public int compareTo(PercentagePoints other) {
        return Double.compare(amount(), other.amount());
    }
}
