package org.klimatgap.ghg.activity;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The days from a first to a last one, such as '2024' or '2021-08-01/2021-12-31'.
 *
 * @param first the first day
 * @param last the last day
 */
public record Period(LocalDate first, LocalDate last) implements Serializable {
    /** Every day that a table may have: the validity of a factor that states none. */
    public static final Period ALWAYS = new Period(LocalDate.of(1900, 1, 1), LocalDate.of(2100, 12, 31));

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a period must not end before it begins, was " + first + " to " + last);
        }
    }

    /**
     * A whole year.
     *
     * @param year for instance 2024
     * @return its 365 or 366 days
     */
    public static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * Finds a period in a text.
     *
     * @param text {@code 2024}, {@code 2024-03} or {@code 2024-01-15/2024-06-30}, with years from 1900 to 2100
     * @return the period, or empty when the text is anything else
     */
    public static Optional<Period> find(String text) {
        try {
            return parts(text).filter(period -> period.isWithin(ALWAYS));
        } catch (DateTimeException | IllegalArgumentException notAPeriod) {
            return Optional.empty();
        }
    }

    private static Optional<Period> parts(String text) {
        if (text.matches("[0-9]{4}")) {
            return Optional.of(ofYear(Integer.parseInt(text)));
        }
        if (text.matches("[0-9]{4}-[0-9]{2}")) {
            YearMonth month = YearMonth.parse(text);
            return Optional.of(new Period(month.atDay(1), month.atEndOfMonth()));
        }
        String[] days = text.split("/", -1);
        return days.length == 2
                ? Optional.of(new Period(LocalDate.parse(days[0]), LocalDate.parse(days[1])))
                : Optional.empty();
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text for instance {@code 2024}
     * @return the period
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Period parse(String text) {
        return find(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + text + "' is not a period, must look like 2024, 2024-03 or 2024-01-15/2024-06-30"));
    }

    /** {@return whether all days are of one year} */
    public boolean isWithinOneYear() {
        return first.getYear() == last.getYear();
    }

    /** {@return the year of the first day} */
    public int year() {
        return first.getYear();
    }

    /**
     * Whether no day is outside another period.
     *
     * @param other the other period
     * @return whether it holds the whole of this one
     */
    public boolean isWithin(Period other) {
        return !first.isBefore(other.first) && !last.isAfter(other.last);
    }

    /**
     * Whether there is a day in common.
     *
     * @param other the other period
     * @return whether they overlap
     */
    public boolean overlaps(Period other) {
        return !first.isAfter(other.last) && !last.isBefore(other.first);
    }

    /** How many whole years lie between this period and another one; 0 where they overlap or touch the same year. */
    long yearsTo(Period other) {
        if (overlaps(other)) {
            return 0;
        }
        LocalDate earlier = last.isBefore(other.first) ? last : other.last;
        LocalDate later = last.isBefore(other.first) ? other.first : first;
        return ChronoUnit.YEARS.between(LocalDate.of(earlier.getYear(), 1, 1), LocalDate.of(later.getYear(), 1, 1));
    }

    private boolean isWholeYear() {
        return equals(ofYear(year()));
    }

    @Override
    public String toString() {
        return isWholeYear() ? String.valueOf(year()) : first + "/" + last;
    }
}
