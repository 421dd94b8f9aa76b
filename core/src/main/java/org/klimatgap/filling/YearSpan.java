package org.klimatgap.filling;

import java.io.Serializable;

/**
 * Years from a first to a last one, such as '2020–2023'; both are in it.
 *
 * @param first the first year
 * @param last the last year, not before the first
 */
public record YearSpan(int first, int last) implements Serializable {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the last year is before the first
     */
    public YearSpan {
        if (last < first) {
            throw new IllegalArgumentException("the last year must not be before the first, was " + first + "–" + last);
        }
    }

    /**
     * Whether a year is in the span.
     *
     * @param year the year
     * @return true from the first year to the last
     */
    public boolean contains(int year) {
        return first <= year && year <= last;
    }

    @Override
    public String toString() {
        return first + "–" + last;
    }
}
