package org.klimatgap.ghg.activity;

import java.io.Serializable;
import java.util.Optional;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.quantity.InputUnit;

/**
 * One unit for another one, such as 'kg/l'.
 *
 * @param numerator what there is, for instance {@code kg}
 * @param denominator for each of what, for instance {@code l}
 */
public record UnitRatio(ActivityUnit numerator, ActivityUnit denominator) implements Serializable {
    /**
     * Finds a ratio.
     *
     * @param text two units with a stroke between them, for instance {@code g/kWh}
     * @return the ratio, or empty
     */
    public static Optional<UnitRatio> find(String text) {
        int stroke = text.indexOf('/');
        if (stroke < 0) {
            return Optional.empty();
        }
        Optional<ActivityUnit> denominator =
                ActivityUnit.find(text.substring(stroke + 1).strip());
        return ActivityUnit.find(text.substring(0, stroke).strip())
                .flatMap(numerator -> denominator.map(each -> new UnitRatio(numerator, each)));
    }

    /**
     * An amount in this unit.
     *
     * @param number a finite number
     * @return for instance {@code 35.5 MJ/l}
     */
    public InputAmount amount(double number) {
        return InputAmount.of(number, new InputUnit(toString()));
    }

    /**
     * An amount in this unit, of a substance.
     *
     * @param number a finite number
     * @param substance for instance {@code CO2e}
     * @return for instance {@code 80.4 g CO2e/MJ}
     */
    public InputAmount amount(double number, String substance) {
        return InputAmount.of(number, new InputUnit(numerator + " " + substance + "/" + denominator));
    }

    /**
     * Tells a number of this unit in another one: {@code x·(n / n') / (d / d')}.
     *
     * @param number a number in this unit
     * @param other a ratio whose numerator and denominator have the bases of these, for instance {@code kg/MWh}
     * @return the number in the other unit
     * @throws IllegalArgumentException if a numerator or denominator does not convert
     */
    public double told(double number, UnitRatio other) {
        if (!numerator.convertsTo(other.numerator) || !denominator.convertsTo(other.denominator)) {
            throw new IllegalArgumentException("cannot convert " + this + " into " + other);
        }
        double above = numerator.factor() / other.numerator.factor();
        double below = denominator.factor() / other.denominator.factor();
        return number * (above / below);
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
