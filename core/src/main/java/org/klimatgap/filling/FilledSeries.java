package org.klimatgap.filling;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.klimatgap.serial.RecordForm;
import org.klimatgap.series.AnnualSeries;

/**
 * A series after gaps were filled, such as '2019: 108398.87 t (spliced)' among reported years.
 *
 * @param traced the whole series, every year with its origin; it can be filled again by another method
 * @param filled the years that were filled in this step, rising
 * @param overlap the yearly ratios that a splice rests on, or empty for methods without overlap
 */
public record FilledSeries(TracedSeries traced, List<FilledYear> filled, Optional<OverlapRatios> overlap)
        implements Serializable {
    /** Copies the years. */
    public FilledSeries {
        filled = List.copyOf(filled);
    }

    /** {@return the whole series with statuses} */
    public AnnualSeries series() {
        return traced.series();
    }

    /**
     * One of the filled years.
     *
     * @param year a year that was filled in this step
     * @return the filled year
     * @throws IllegalArgumentException if the year was not filled; the message names those that were
     */
    public FilledYear get(int year) {
        return filled.stream()
                .filter(each -> each.year() == year)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("year " + year + " was not filled, must be one of "
                        + filled.stream().map(FilledYear::year).toList()));
    }

    /**
     * Prints how every filled year was computed, down to the places in files.
     *
     * @return one number a line, inputs indented under what they make
     */
    public String explain() {
        return filled.stream().map(each -> each.emissions().explain()).collect(Collectors.joining());
    }

    /** {@return the filled years and, for a splice, the range of the ratios} */
    @Override
    public String toString() {
        return filled.stream().map(FilledYear::toString).collect(Collectors.joining(", "))
                + overlap.map(ratios -> "; " + ratios).orElse("");
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
