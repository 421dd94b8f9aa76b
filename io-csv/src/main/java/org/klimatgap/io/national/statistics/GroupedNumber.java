package org.klimatgap.io.national.statistics;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.klimatgap.io.sheet.SheetRow;

/** A number whose digits may stand in groups of three, such as 71260000 for '71 260 000'. */
final class GroupedNumber {
    /** Space, no-break space, figure space, thin space and narrow no-break space. */
    private static final Pattern SPACE = Pattern.compile("[ \\u00A0\\u2007\\u2009\\u202F]");

    private static final Pattern GROUPED =
            Pattern.compile("[-\\u2212]?[0-9]{1,3}(" + SPACE + "[0-9]{3})+([.,][0-9]+)?");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private GroupedNumber() {}

    /** The number in a cell, or empty when the cell holds anything else. */
    static OptionalDouble in(SheetRow row, int column) {
        OptionalDouble plain = row.number(column);
        String text = row.text(column);
        if (plain.isPresent() || !GROUPED.matcher(text).matches()) {
            return plain;
        }
        char mark = row.decimalMark(column).character();
        String digits = SPACE.matcher(text).replaceAll("").replace('\u2212', '-');
        boolean otherMark = digits.indexOf(mark == ',' ? '.' : ',') >= 0;
        return otherMark ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(digits.replace(mark, '.')));
    }

    /** The whole number in a cell, or empty when the cell holds anything else. */
    static OptionalInt whole(SheetRow row, int column) {
        OptionalDouble number = row.number(column);
        boolean isWhole = number.isPresent()
                && number.getAsDouble() == Math.rint(number.getAsDouble())
                && Math.abs(number.getAsDouble()) <= Integer.MAX_VALUE;
        return isWhole ? OptionalInt.of((int) number.getAsDouble()) : OptionalInt.empty();
    }

    /** The year in a cell, or empty when the cell holds anything else. */
    static OptionalInt year(SheetRow row, int column) {
        OptionalInt whole = whole(row, column);
        return whole.isPresent() && whole.getAsInt() >= FIRST_YEAR && whole.getAsInt() <= LAST_YEAR
                ? whole
                : OptionalInt.empty();
    }
}
