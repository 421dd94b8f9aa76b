package org.klimatgap.ghg.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * From when until when a stake is held, such as '2015-01-01–2022-12-31', both days included.
 *
 * @param first the first day; {@link LocalDate#MIN} when it has always been held
 * @param last the last day; {@link LocalDate#MAX} when it is still held
 */
public record HoldingPeriod(LocalDate first, LocalDate last) implements Serializable {
    /** Held always. */
    public static final HoldingPeriod ALWAYS = new HoldingPeriod(LocalDate.MIN, LocalDate.MAX);

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if the last day is before the first one
     */
    public HoldingPeriod {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a period must not end before it begins, was " + first + " to " + last);
        }
    }

    /**
     * A period whose ends may be open.
     *
     * @param first the first day; empty when it has always been held
     * @param last the last day; empty when it is still held
     * @return the period
     * @throws IllegalArgumentException if the last day is before the first one
     */
    public static HoldingPeriod of(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new HoldingPeriod(first.orElse(LocalDate.MIN), last.orElse(LocalDate.MAX));
    }

    /**
     * A period of whole years.
     *
     * @param first the first year
     * @param last the last year
     * @return from 1 January of the first to 31 December of the last
     * @throws IllegalArgumentException if the last year is before the first one
     */
    public static HoldingPeriod ofYears(int first, int last) {
        return new HoldingPeriod(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /**
     * Whether a day lies in the period.
     *
     * @param day the day
     * @return whether the stake is held on it
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /**
     * Whether two periods share a day.
     *
     * @param other another period
     * @return whether there is a day in both
     */
    public boolean overlaps(HoldingPeriod other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** The day after the last one; the end of time has none. */
    Optional<LocalDate> end() {
        return last.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(last.plusDays(1));
    }

    @Override
    public String toString() {
        String from = first.equals(LocalDate.MIN) ? "" : first.toString();
        String to = last.equals(LocalDate.MAX) ? "" : last.toString();
        return from + "–" + to;
    }
}
