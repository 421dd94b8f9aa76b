package org.klimatgap.ghg.organisation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/**
 * Which share holds for a year inside which ownership or control changes, such as 'by days'.
 *
 * <p>An entry holds a unit's emissions of the whole year; the rule says how much of the year counts. There is no default: see
 * docs/interpretation.md.
 */
public enum ChangeYearRule implements MessageKey {
    /** The mean of the shares over the days of the year. */
    BY_DAYS("by-days"),
    /** The mean of the shares on the last days of the twelve months. */
    BY_MONTHS("by-months"),
    /** The share on 31 December, for the whole year. */
    YEAR_END("year-end");

    private final String id;

    ChangeYearRule(String id) {
        this.id = id;
    }

    /** {@return the identifier in data files, for instance {@code by-days}} */
    public String id() {
        return id;
    }

    /** How many of the days that the rule looks at lie in a part of a year. */
    int weight(LocalDate first, LocalDate last) {
        return switch (this) {
            case BY_DAYS -> (int) ChronoUnit.DAYS.between(first, last) + 1;
            case BY_MONTHS -> endsOfMonths(first, last);
            case YEAR_END -> last.getDayOfYear() == last.lengthOfYear() ? 1 : 0;
        };
    }

    private static int endsOfMonths(LocalDate first, LocalDate last) {
        return (int) IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(first.getYear(), month).atEndOfMonth())
                .filter(end -> !end.isBefore(first) && !end.isAfter(last))
                .count();
    }

    /**
     * Finds a rule by its identifier.
     *
     * @param id for instance {@code by-days}
     * @return the rule, or empty
     */
    public static Optional<ChangeYearRule> find(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id.equals(id)).findFirst();
    }

    @Override
    public String key() {
        return "rule." + id;
    }

    /** {@return the name as a message} */
    public Message title() {
        return Message.of(this);
    }

    @Override
    public String toString() {
        return id;
    }
}
