package org.klimatgap.ghg.recalculation;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.klimatgap.serial.RecordForm;

/**
 * When a change happened or was found, such as '2023' or '2023-04-01'.
 *
 * @param year the year
 * @param day the day, where it is known
 */
public record ChangeDate(int year, Optional<LocalDate> day) implements Comparable<ChangeDate>, Serializable {
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Comparator<ChangeDate> ORDER = Comparator.comparingInt(ChangeDate::year)
            .thenComparing(date -> date.day.orElse(LocalDate.of(date.year, 1, 1)))
            .thenComparing(date -> date.day.isPresent());

    /**
     * Checks that the day is in the year.
     *
     * @throws IllegalArgumentException if it is not
     */
    public ChangeDate {
        if (day.filter(known -> known.getYear() != year).isPresent()) {
            throw new IllegalArgumentException("the day " + day.get() + " must be in the year " + year);
        }
    }

    /**
     * A year.
     *
     * @param year for instance 2023
     * @return the date without a day
     */
    public static ChangeDate of(int year) {
        return new ChangeDate(year, Optional.empty());
    }

    /**
     * A day.
     *
     * @param day for instance 1 April 2023
     * @return the date
     */
    public static ChangeDate of(LocalDate day) {
        return new ChangeDate(day.getYear(), Optional.of(day));
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text for instance {@code 2023} or {@code 2023-04-01}
     * @return the date
     * @throws IllegalArgumentException if the text is anything else
     */
    public static ChangeDate parse(String text) {
        return find(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "a date of a change must look like '2023' or '2023-04-01', was '" + text + "'"));
    }

    /**
     * Reads a date that may be none.
     *
     * @param text for instance {@code 2023-04-01}
     * @return the date, or empty
     */
    public static Optional<ChangeDate> find(String text) {
        if (YEAR.matcher(text).matches()) {
            return Optional.of(of(Integer.parseInt(text)));
        }
        try {
            return DAY.matcher(text).matches() ? Optional.of(of(LocalDate.parse(text))) : Optional.empty();
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** A year without a day comes before its days. */
    @Override
    public int compareTo(ChangeDate other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return day.map(LocalDate::toString).orElseGet(() -> Integer.toString(year));
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
