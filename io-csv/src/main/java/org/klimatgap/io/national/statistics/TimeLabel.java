package org.klimatgap.io.national.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When residents were counted, such as '2025M12, the last day of December 2025'.
 *
 * @param month the month on whose last day it was
 * @param text the label in the file
 */
record TimeLabel(YearMonth month, String text) {
    private static final Pattern LABEL = Pattern.compile("((?:19|20)[0-9]{2})(?:[Mm](0[1-9]|1[0-2]))?(?:\\.0+)?");
    private static final int DECEMBER = 12;

    /** The label in a cell: a month, or a year, whose residents SCB counts at its end. */
    static Optional<TimeLabel> find(String text) {
        Matcher matcher = LABEL.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int month = matcher.group(2) == null ? DECEMBER : Integer.parseInt(matcher.group(2));
        return Optional.of(new TimeLabel(YearMonth.of(Integer.parseInt(matcher.group(1)), month), text));
    }

    /** Whether a cell is a month in SCB's spelling. */
    static boolean isMonth(String text) {
        return text.length() > "2025".length()
                && find(text).filter(label -> !text.contains(".")).isPresent();
    }

    int year() {
        return month.getYear();
    }

    boolean isYearEnd() {
        return month.getMonthValue() == DECEMBER;
    }

    LocalDate day() {
        return month.atEndOfMonth();
    }
}
