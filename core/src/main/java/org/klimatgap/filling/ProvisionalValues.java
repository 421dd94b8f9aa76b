package org.klimatgap.filling;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.klimatgap.series.AnnualSeries;
import org.klimatgap.series.ValueStatus;

/**
 * The years of a series that wait for a real value, such as '2024: 102930.2 t (surrogate)'.
 *
 * <p>Those are all years whose status is neither reported nor revised: published as preliminary, or filled.
 *
 * @param series the series with such years
 */
public record ProvisionalValues(TracedSeries series) implements Serializable {
    /**
     * The waiting years of a series.
     *
     * @param series the series
     * @return its provisional values
     */
    public static ProvisionalValues of(TracedSeries series) {
        return new ProvisionalValues(series);
    }

    /** {@return the years that wait, rising} */
    public List<Integer> years() {
        return series.years().stream()
                .filter(year -> !isReal(series.series().status(year)))
                .toList();
    }

    /**
     * Puts real values in the place of estimates.
     *
     * <p>A year keeps the status that the newer series gives it, which is reported. It does not become revised, since a
     * revision replaces a value that had been reported, and an estimate never was. Years that were reported before stay
     * as they are even if the newer series has other values, and no year is added: to move to a newer release as a
     * whole, take that release, and this one's list of replacements to judge the estimates.
     *
     * @param newer a series on the same basis that may have real values for the waiting years
     * @return the series with real values, and what was replaced
     */
    public ReplacedSeries replacedBy(TracedSeries newer) {
        List<Replacement> replacements = years().stream()
                .filter(year ->
                        newer.find(year).isPresent() && isReal(newer.series().status(year)))
                .map(year -> new Replacement(
                        year,
                        series.series().status(year),
                        series.get(year),
                        newer.get(year),
                        newer.series().status(year)))
                .toList();
        return new ReplacedSeries(with(replacements), replacements);
    }

    private TracedSeries with(List<Replacement> replacements) {
        TreeMap<Integer, Replacement> replaced = new TreeMap<>();
        replacements.forEach(each -> replaced.put(each.year(), each));
        AnnualSeries.Builder values = AnnualSeries.builder();
        for (int year : series.years()) {
            Replacement now = replaced.get(year);
            if (now == null) {
                values.put(year, series.series().get(year), series.series().status(year));
            } else {
                values.put(year, now.real().value(), now.status());
            }
        }
        return TracedSeries.of(
                series.name(),
                values.build(),
                year -> replaced.containsKey(year) ? replaced.get(year).real() : series.get(year));
    }

    private static boolean isReal(ValueStatus status) {
        return status == ValueStatus.REPORTED || status == ValueStatus.REVISED;
    }

    @Override
    public String toString() {
        List<String> waiting = new ArrayList<>();
        years().forEach(year -> waiting.add(
                year + ": " + series.get(year).value() + " (" + series.series().status(year) + ")"));
        return String.join(", ", waiting);
    }
}
