package org.klimatgap.basis;

/** Thrown when amounts of different bases meet, such as tonnes of CO2 and tonnes of CO2 equivalents. */
public final class BasisMismatchException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final Basis left;
    private final Basis right;

    /**
     * An operation on two bases.
     *
     * @param operation what was tried, as a verb: {@code add}
     * @param left the one side
     * @param right the other side
     */
    public BasisMismatchException(String operation, Basis left, Basis right) {
        super("cannot " + operation + " emissions of different bases: [" + left + "] and [" + right + "] differ in "
                + String.join(", ", left.differencesFrom(right)));
        this.left = left;
        this.right = right;
    }

    /** {@return the basis of the one side} */
    public Basis left() {
        return left;
    }

    /** {@return the basis of the other side} */
    public Basis right() {
        return right;
    }
}
