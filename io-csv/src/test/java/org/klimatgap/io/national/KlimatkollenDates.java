package org.klimatgap.io.national;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.trend.Trend;

/**
 * Klimatkollen's dates to the day, which the library does not give: yearly values do not say on which day. A point in time
 * x becomes 1 January of some year plus the years since then, each of 31,536,000 seconds, so that every leap day in between
 * moves the date. Which year it starts from differs between the releases and between the two dates of one of them; the
 * README of the vectors does not say, and the years here are those that reproduce every date.
 */
final class KlimatkollenDates {
    static final String NEVER = "Aldrig";
    static final String HOLDS = "Håller budget";
    private static final long SECONDS_OF_A_YEAR = 31_536_000;

    private KlimatkollenDates() {}

    static String at(double x, int startYear) {
        return LocalDateTime.of(startYear, 1, 1, 0, 0)
                .plusSeconds((long) ((x - startYear) * SECONDS_OF_A_YEAR))
                .toLocalDate()
                .toString();
    }

    /** When the line of a trend is at zero; it must fall. */
    static double zeroOf(Trend trend) {
        int last = trend.data().lastYear();
        return last + trend.atBelowZero(last).value().tonnes() / reduction(trend);
    }

    /** When the area under the line reaches an amount: {@code v·t − k·t²/2 = R} from a year on. */
    static double areaReached(Trend trend, int from, Emissions amount) {
        double level = trend.atBelowZero(from).value().tonnes();
        double slope = -reduction(trend);
        return from + (Math.sqrt(2 * amount.tonnes() * slope + level * level) - level) / slope;
    }

    private static double reduction(Trend trend) {
        return trend.reductionPerYear().orElseThrow().value().amount();
    }

    static int yearOf(String date) {
        return LocalDate.parse(date).getYear();
    }
}
