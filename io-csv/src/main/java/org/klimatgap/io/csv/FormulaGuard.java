package org.klimatgap.io.csv;

import java.util.regex.Pattern;

/**
 * Keeps text from starting a formula in a spreadsheet: '=1+1' is written as an apostrophe and '=1+1'.
 *
 * <p>A cell starts a formula when its first character that is no space is one of {@code = + - @} (or their full-width
 * forms), or when it starts with a tab or a line break (OWASP, CSV Injection). A plain number such as {@code -5.2} is no
 * formula. Apostrophes before a formula are counted, so that every text comes back as it was.
 */
final class FormulaGuard {
    private static final char GUARD = '\'';
    private static final String STARTERS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String BREAKS = "\t\r\n";
    private static final Pattern NUMBER = Pattern.compile("-[0-9]++(?:[.,][0-9]++)?+");

    private FormulaGuard() {}

    /** The text with an apostrophe before it if it would start a formula. */
    static String guard(String text) {
        return isDangerous(text) ? GUARD + text : text;
    }

    /** What {@link #guard} was given. */
    static String unguard(String text) {
        return !text.isEmpty() && text.charAt(0) == GUARD && isDangerous(text) ? text.substring(1) : text;
    }

    /** Apostrophes in front change nothing, so that {@link #unguard} can tell its own apostrophe from the text's. */
    private static boolean isDangerous(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == GUARD) {
            start++;
        }
        return startsFormula(text.substring(start));
    }

    private static boolean startsFormula(String text) {
        if (text.isEmpty()) {
            return false;
        }
        if (BREAKS.indexOf(text.charAt(0)) >= 0) {
            return true;
        }
        String bare = CellText.strip(text);
        return !bare.isEmpty()
                && STARTERS.indexOf(bare.charAt(0)) >= 0
                && !NUMBER.matcher(bare).matches();
    }
}
