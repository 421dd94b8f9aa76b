package org.klimatgap.io.sheet;

/**
 * The number of a plainly spelled cell, such as 57215.5 for '57215,5'.
 *
 * <p>A national file has hundreds of thousands of them. With at most fifteen digits and twenty-two decimals a number is the
 * quotient of two exact doubles, so one division rounds it rightly (Clinger 1990); all others go the long way.
 */
final class PlainCell {
    private static final int EXACT_DIGITS = 15;
    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private PlainCell() {}

    /** The number, or not-a-number when the text is no plain number or far too large for one. */
    static double parse(String text, char mark) {
        boolean negative = !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '\u2212');
        long digits = 0;
        int count = 0;
        int decimals = -1;
        for (int i = negative ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' && count < EXACT_DIGITS) {
                digits = digits * 10 + (c - '0');
                count++;
                decimals += decimals >= 0 ? 1 : 0;
            } else if (c == mark && decimals < 0 && count > 0) {
                decimals = 0;
            } else {
                return longWay(text, mark);
            }
        }
        if (count == 0 || decimals == 0) {
            return Double.NaN;
        }
        double magnitude = decimals > 0 ? digits / POWERS[decimals] : digits;
        return negative ? -magnitude : magnitude;
    }

    private static double longWay(String text, char mark) {
        String number = text.replace('\u2212', '-');
        if (!isNumber(number, mark)) {
            return Double.NaN;
        }
        double value = Double.parseDouble(number.replace(mark, '.'));
        return Double.isInfinite(value) ? Double.NaN : value;
    }

    /** A workbook stores very small and large numbers with an exponent; in a text that people write it is suspect. */
    private static boolean isNumber(String number, char mark) {
        return number.matches(mark == '.' ? "-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]{1,3})?" : "-?[0-9]+(,[0-9]+)?");
    }
}
