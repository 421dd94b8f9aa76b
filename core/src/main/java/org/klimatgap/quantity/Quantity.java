package org.klimatgap.quantity;

import java.io.Serializable;

/**
 * A number with its unit, such as '57215 t'.
 *
 * <p>Quantities are immutable, finite, equal when kind, unit and number are equal, and print every digit that the number
 * has.
 */
public abstract sealed class Quantity implements Serializable
        permits EmissionsAmount, EmissionsPerYear, InputAmount, PercentagePoints, Population, Rate, Share {
    private static final long serialVersionUID = 1L;

    private final double amount;

    Quantity(double amount) {
        if (!Double.isFinite(amount)) {
            throw new IllegalArgumentException("an amount must be a finite number, was " + amount);
        }
        // Negative zero would print as "-0" and differ from zero.
        this.amount = amount + 0.0;
    }

    /** {@return the number in {@link #unit()}} */
    public final double amount() {
        return amount;
    }

    /** {@return the unit of {@link #amount()}} */
    public abstract QuantityUnit unit();

    /** {@return whether the amount is below zero} */
    public final boolean isNegative() {
        return amount < 0;
    }

    /** {@return whether the amount is exactly zero} */
    public final boolean isZero() {
        return amount == 0;
    }

    // The class is sealed and its kinds are final: quantities are equal only when their kind is, since a tonne is no
    // percent.
    @SuppressWarnings("EqualsGetClass")
    @Override
    public final boolean equals(Object other) {
        return other != null
                && other.getClass() == getClass()
                && ((Quantity) other).amount == amount
                && ((Quantity) other).unit().equals(unit());
    }

    @Override
    public final int hashCode() {
        return Double.hashCode(amount);
    }

    @Override
    public String toString() {
        return PlainNumber.format(amount) + " " + unit().symbol();
    }
}
