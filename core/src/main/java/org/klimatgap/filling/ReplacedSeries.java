package org.klimatgap.filling;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.klimatgap.series.AnnualSeries;

/**
 * A series after real values came, such as '2024: 102930.2 t (surrogate) became 105666.17 t'.
 *
 * @param traced the whole series, every year with its origin
 * @param replacements what was replaced, by rising year; none when no real value came
 */
public record ReplacedSeries(TracedSeries traced, List<Replacement> replacements) implements Serializable {
    /** Copies the replacements. */
    public ReplacedSeries {
        replacements = List.copyOf(replacements);
    }

    /** {@return the whole series with statuses} */
    public AnnualSeries series() {
        return traced.series();
    }

    /** {@return the years that still wait for a real value, rising} */
    public List<Integer> waiting() {
        return ProvisionalValues.of(traced).years();
    }

    @Override
    public String toString() {
        return replacements.stream().map(Replacement::toString).collect(Collectors.joining(", "));
    }
}
