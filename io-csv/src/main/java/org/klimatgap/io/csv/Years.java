package org.klimatgap.io.csv;

import java.util.Optional;
import java.util.regex.Pattern;
import org.klimatgap.finding.Finding;

/** The years that a table may have: four digits, 1900 to 2100. */
final class Years {
    static final int FIRST = 1900;
    static final int LAST = 2100;
    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");

    private Years() {}

    static boolean looksLikeYear(String text) {
        return FOUR_DIGITS.matcher(text).matches();
    }

    static Optional<Integer> find(String text) {
        return looksLikeYear(text) ? Optional.of(Integer.valueOf(text)).filter(Years::isValid) : Optional.empty();
    }

    /** A finding about a text that is no such year, completed with what would be valid. */
    static Finding invalid(Finding finding, String text) {
        return finding.with("value", CellText.excerpt(text))
                .with("first", FIRST)
                .with("last", LAST);
    }

    static boolean isValid(int year) {
        return year >= FIRST && year <= LAST;
    }
}
