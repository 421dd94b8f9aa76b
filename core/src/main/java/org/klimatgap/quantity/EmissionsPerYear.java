package org.klimatgap.quantity;

/** How much emissions fall from one year to the next, such as '5046.71 t/yr'; negative when they rise. */
public final class EmissionsPerYear extends Quantity implements Comparable<EmissionsPerYear> {
    private static final long serialVersionUID = 1L;

    private EmissionsPerYear(double tonnesPerYear) {
        super(tonnesPerYear);
    }

    /**
     * A yearly reduction in tonnes.
     *
     * @param tonnes a finite number
     * @return the yearly reduction
     */
    public static EmissionsPerYear ofTonnesPerYear(double tonnes) {
        return new EmissionsPerYear(tonnes);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text for instance {@code 5046.71 t/yr}
     * @return the yearly reduction
     * @throws IllegalArgumentException if the text is anything else
     */
    public static EmissionsPerYear parse(String text) {
        return ofTonnesPerYear(PlainNumber.parse(text, Unit.TONNES_PER_YEAR));
    }

    /** {@return the yearly reduction in tonnes} */
    public double tonnesPerYear() {
        return amount();
    }

    @Override
    public Unit unit() {
        return Unit.TONNES_PER_YEAR;
    }

    @Override
    public int compareTo(EmissionsPerYear other) {
        return Double.compare(amount(), other.amount());
    }
}
