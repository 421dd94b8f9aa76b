package org.klimatgap.quantity;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A number as data files hold it, such as '10000000.5': a decimal point, no grouping, no exponent, every digit.
 *
 * <p>{@link Double#toString} writes ten million as {@code 1.0E7}, which spreadsheets and people misread.
 */
public final class PlainNumber {
    /** No exponent: a number with a hundred million decimals would fit in ten characters. */
    private static final Pattern FORM = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private PlainNumber() {}

    /**
     * Writes a number so that reading it again gives the same double.
     *
     * @param number a finite number
     * @return its shortest decimal form
     */
    public static String format(double number) {
        if (number == Math.rint(number) && Math.abs(number) < 1e15) {
            return Long.toString((long) number);
        }
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** The number before a unit in text such as {@code 57215 t}; used by the {@code parse} methods of quantities. */
    static double parse(String text, QuantityUnit unit) {
        return decimal(text, unit).doubleValue();
    }

    /** The same with the decimals that were written. */
    static BigDecimal decimal(String text, QuantityUnit unit) {
        String suffix = " " + unit.symbol();
        String number = text.endsWith(suffix) ? text.substring(0, text.length() - suffix.length()) : "";
        if (!FORM.matcher(number).matches()) {
            throw notA(text, unit);
        }
        return new BigDecimal(number);
    }

    private static IllegalArgumentException notA(String text, QuantityUnit unit) {
        return new IllegalArgumentException(
                "'" + text + "' is not an amount in " + unit + ", must look like '57215.5 " + unit + "'");
    }
}
