package org.klimatgap.examples.cli;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.klimatgap.quantity.Emissions;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads an amount such as {@code 120545 t}, {@code 120 545 ton} or {@code 120,5 kt}.
 *
 * <p>The decimal mark is a point or a comma; thousands have spaces (ordinary, no-break or thin) or nothing between them. A
 * number without a unit is refused, and so is one such as {@code 120.545 t}, which may be thousands or decimals.
 */
final class AmountConverter implements ITypeConverter<Emissions> {
    private static final String VALID = "must look like \"120545 t\", \"120 545 ton\" or \"120,5 kt\"";
    private static final String SPACE = "[ \\u00a0\\u2009\\u202f]";
    private static final Pattern FORM = Pattern.compile(
            "(-?)([0-9]{1,12}|[0-9]{1,3}(?:" + SPACE + "[0-9]{3}){1,3})([.,][0-9]{1,9})?" + SPACE + "?([A-Za-z]*)");
    private static final Pattern EITHER_WAY = Pattern.compile("[1-9][0-9]{0,2}[.,][0-9]{3}");

    /** How many tonnes a unit is, as a power of ten. */
    private static final Map<String, Integer> POWERS =
            Map.of("t", 0, "ton", 0, "tonne", 0, "tonnes", 0, "kt", 3, "kton", 3, "Mt", 6, "Mton", 6);

    @Override
    public Emissions convert(String text) {
        Matcher form = FORM.matcher(text.strip().replace('\u2212', '-'));
        if (!form.matches()) {
            throw wrong(text, "is no amount");
        }
        Integer power = POWERS.get(form.group(4));
        if (power == null) {
            throw wrong(text, form.group(4).isEmpty() ? "has no unit" : "has an unknown unit");
        }
        if (!form.group(1).isEmpty()) {
            throw new TypeConversionException("'" + text + "' is negative, must be \"0 t\" or more");
        }
        String whole = form.group(2).replaceAll(SPACE, "");
        String decimals = form.group(3) == null ? "" : form.group(3);
        if (EITHER_WAY.matcher(whole + decimals).matches() && whole.equals(form.group(2))) {
            throw either(text, whole, decimals.substring(1), form.group(4));
        }
        BigDecimal number = new BigDecimal(whole + decimals.replace(',', '.'));
        return Emissions.ofTonnes(number.scaleByPowerOfTen(power).doubleValue());
    }

    private static TypeConversionException wrong(String text, String what) {
        return new TypeConversionException("'" + text + "' " + what + ", " + VALID);
    }

    private static TypeConversionException either(String text, String whole, String decimals, String unit) {
        return new TypeConversionException("'" + text + "' may be thousands or decimals, must be \"" + whole + decimals
                + " " + unit + "\" or \"" + whole + "," + decimals + "0 " + unit + "\"");
    }
}
