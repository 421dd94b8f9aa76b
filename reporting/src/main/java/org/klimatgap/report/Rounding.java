package org.klimatgap.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.quantity.Unit;

/**
 * How many decimals a quantity is shown with, such as 35327.4 t as 35327.
 *
 * <p>Halves go away from zero, decided on the shortest decimal number that stands for the double: 2.675 is rounded as
 * 2.675, although the double itself is a little less.
 */
@FunctionalInterface
interface Rounding {
    /** The most decimals of an amount that somebody wrote. */
    int WRITTEN_DECIMALS = 3;

    /** What tells one small amount from another. */
    int LEAST_DIGITS = 3;

    /** Rounds; the scale of the result is the number of decimals to show. */
    BigDecimal round(Quantity quantity);

    /** Tonnes and kilograms a person whole, percentages and tonnes below ten with one decimal, inputs with six digits. */
    static BigDecimal standard(Quantity quantity) {
        BigDecimal exact = exact(quantity);
        return quantity.unit() instanceof Unit unit ? result(exact, unit) : input(exact);
    }

    private static BigDecimal result(BigDecimal exact, Unit unit) {
        return switch (unit) {
            case TONNES, TONNES_PER_YEAR -> tonnes(exact);
            case KILOGRAMS_PER_PERSON, PERSONS -> to(exact, 0);
            case PERCENT, PERCENT_PER_YEAR, PERCENTAGE_POINTS -> to(exact, 1);
        };
    }

    /** Six digits tell a factor from another one, and leave out the last binary digits of a converted amount. */
    private static BigDecimal input(BigDecimal exact) {
        BigDecimal short6 =
                exact.round(new MathContext(6, RoundingMode.HALF_UP)).stripTrailingZeros();
        return short6.scale() < 0 ? to(short6, 0) : short6;
    }

    /** Every decimal that the number has. */
    static BigDecimal exact(Quantity quantity) {
        BigDecimal number = BigDecimal.valueOf(quantity.amount()).stripTrailingZeros();
        return number.scale() < 0 ? to(number, 0) : number;
    }

    /**
     * Every decimal of a number that has at most three, as people write them; of a longer one, which was computed, as many as reports
     * show, and at least three digits, so that a small amount is not shown as nothing.
     */
    static BigDecimal legible(Quantity quantity) {
        BigDecimal exact = exact(quantity);
        if (exact.scale() <= WRITTEN_DECIMALS) {
            return exact;
        }
        BigDecimal shown = standard(quantity);
        BigDecimal digits = exact.round(new MathContext(LEAST_DIGITS, RoundingMode.HALF_UP));
        return shown.scale() >= digits.scale() ? shown : digits;
    }

    /** A rule that differs from this one for a single unit. */
    default Rounding with(Unit unit, int decimals) {
        return quantity -> quantity.unit() == unit ? to(exact(quantity), decimals) : round(quantity);
    }

    /** The limit is tested on the rounded number, so that 9.96 is 10 and not 10.0. Nothing at all is 0, not 0.0. */
    private static BigDecimal tonnes(BigDecimal exact) {
        boolean small = to(exact.abs(), 1).compareTo(BigDecimal.TEN) < 0;
        return to(exact, small && exact.signum() != 0 ? 1 : 0);
    }

    private static BigDecimal to(BigDecimal number, int decimals) {
        return number.setScale(decimals, RoundingMode.HALF_UP);
    }
}
