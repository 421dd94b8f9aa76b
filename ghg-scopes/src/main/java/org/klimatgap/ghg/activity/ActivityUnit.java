package org.klimatgap.ghg.activity;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.quantity.InputUnit;

/**
 * A unit of activity data, such as 'MWh'.
 *
 * <p>The units are those of the cited file {@code units.csv}. A unit converts into another one of the same base by
 * multiplication, and into nothing else: a volume becomes a mass or energy only by {@link FuelProperties}, a currency never
 * becomes another one.
 *
 * @param symbol the symbol in results
 * @param dimension what it measures
 * @param base the unit that it is a multiple of, for instance {@code J}
 * @param factor how many of the base it is
 */
public record ActivityUnit(String symbol, Dimension dimension, String base, double factor) implements Serializable {
    /** {@return every unit of the library, in the order of its file} */
    public static List<ActivityUnit> shipped() {
        return UnitTable.UNITS;
    }

    /**
     * Finds a unit.
     *
     * @param text its symbol or another spelling of the file, for instance {@code MWh} or {@code liter}
     * @return the unit, or empty
     */
    public static Optional<ActivityUnit> find(String text) {
        return Optional.ofNullable(UnitTable.BY_NAME.get(text));
    }

    /**
     * A unit.
     *
     * @param text its symbol or another spelling of the file, for instance {@code MWh} or {@code liter}
     * @return the unit
     * @throws IllegalArgumentException if there is none; the message names those that there are
     */
    public static ActivityUnit of(String text) {
        return find(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "unknown unit '" + text + "', must be one of " + UnitTable.SYMBOLS));
    }

    /**
     * The unit of an amount.
     *
     * @param amount for instance {@code 10000 l}
     * @return its unit
     * @throws IllegalArgumentException if it is none of the library's units
     */
    public static ActivityUnit of(InputAmount amount) {
        return of(amount.unit().symbol());
    }

    /**
     * Whether an amount in this unit can be told in another one by multiplication alone.
     *
     * @param other the other unit
     * @return whether both have the same base
     */
    public boolean convertsTo(ActivityUnit other) {
        return base.equals(other.base);
    }

    /**
     * An amount in this unit.
     *
     * @param number a finite number
     * @return the amount
     */
    public InputAmount amount(double number) {
        return InputAmount.of(number, new InputUnit(symbol));
    }

    /**
     * Tells an amount in this unit: {@code x·f / F}, with f and F how many of the base either unit is.
     *
     * @param amount an amount in a unit of the same base
     * @return the same amount in this unit
     * @throws IllegalArgumentException if the units have no base in common; the message names both
     */
    public InputAmount convert(InputAmount amount) {
        ActivityUnit from = of(amount);
        if (!from.convertsTo(this)) {
            throw new IllegalArgumentException("cannot convert " + from + " (" + from.dimension + ") into " + this
                    + " (" + dimension + ") by multiplication alone");
        }
        return from.factor == factor
                ? amount(amount.amount())
                : amount(Decimals.product(amount.amount(), from.factor) / factor);
    }

    @Override
    public String toString() {
        return symbol;
    }
}
