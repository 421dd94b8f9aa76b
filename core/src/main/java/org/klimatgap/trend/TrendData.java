package org.klimatgap.trend;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.klimatgap.basis.Basis;
import org.klimatgap.pathway.Observation;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.series.AnnualSeries;

/**
 * Emissions by year on one basis that a trend is sought in, such as '2015–2023, 9 values'.
 *
 * <p>Years need not be consecutive; a year without a value is unknown and not zero.
 *
 * @param observations at least one value, none negative; sorted by year, which no two share
 */
public record TrendData(List<Observation> observations) implements Serializable {
    /**
     * Sorts and checks the values.
     *
     * @throws IllegalArgumentException if there is no value, a value is negative, or a year has two values; the message
     *     names the year
     * @throws org.klimatgap.basis.BasisMismatchException if the bases differ
     */
    public TrendData {
        observations = observations.stream()
                .sorted(Comparator.comparingInt(Observation::year))
                .toList();
        if (observations.isEmpty()) {
            throw new IllegalArgumentException("a trend needs values by year, there are none");
        }
        for (int i = 0; i < observations.size(); i++) {
            check(observations.get(i), observations.get(Math.max(0, i - 1)), i > 0);
        }
    }

    private static void check(Observation observation, Observation before, boolean hasBefore) {
        observation.basis().requireSame(before.basis(), "seek a trend in");
        if (observation.emissions().value().isNegative()) {
            throw new IllegalArgumentException("a trend needs emissions of zero or more, " + observation.year()
                    + " has " + observation.emissions().value());
        }
        if (hasBefore && observation.year() == before.year()) {
            throw new IllegalArgumentException("year " + observation.year() + " has two values, "
                    + before.emissions().value() + " and "
                    + observation.emissions().value());
        }
    }

    /**
     * The values of a series.
     *
     * @param basis what the tonnes stand for
     * @param series the values
     * @return the data
     * @throws IllegalArgumentException if there is no value or one is negative
     */
    public static TrendData of(Basis basis, AnnualSeries series) {
        return new TrendData(series.years().stream()
                .map(year -> new Observation(
                        basis,
                        year,
                        Traced.given(TrendText.EMISSIONS_IN.of(year), series.get(year)),
                        series.status(year),
                        Optional.empty()))
                .toList());
    }

    /** {@return what the tonnes stand for} */
    public Basis basis() {
        return observations.get(0).basis();
    }

    /** {@return the years that have a value, rising} */
    public List<Integer> years() {
        return observations.stream().map(Observation::year).toList();
    }

    /** {@return the first year that has a value} */
    public int firstYear() {
        return observations.get(0).year();
    }

    /** {@return the last year that has a value} */
    public int lastYear() {
        return last().year();
    }

    /** {@return the value of the last year} */
    public Observation last() {
        return observations.get(observations.size() - 1);
    }

    /** {@return the years between the first and the last that have no value, rising} */
    public List<Integer> missingYears() {
        List<Integer> known = years();
        return IntStream.range(firstYear(), lastYear())
                .filter(year -> !known.contains(year))
                .boxed()
                .toList();
    }

    /** {@return the values as a series, with their statuses} */
    public AnnualSeries series() {
        AnnualSeries.Builder builder = AnnualSeries.builder();
        observations.forEach(each -> builder.put(each.year(), each.emissions().value(), each.status()));
        return builder.build();
    }

    /**
     * The values of a period.
     *
     * @param fromYear its first year, which must have a value
     * @param toYear its last year, which must have a value
     * @return the values of both and of the years between that have one
     * @throws IllegalArgumentException if either year has no value, or they are in the wrong order
     */
    public TrendData between(int fromYear, int toYear) {
        if (fromYear > toYear) {
            throw new IllegalArgumentException(
                    "the first year of a period must not be after its last, was " + fromYear + " to " + toYear);
        }
        requireValue(fromYear);
        requireValue(toYear);
        return new TrendData(observations.stream()
                .filter(each -> each.year() >= fromYear && each.year() <= toYear)
                .toList());
    }

    /** The values until a year that may lack one. */
    Optional<TrendData> until(int year) {
        List<Observation> before =
                observations.stream().filter(each -> each.year() <= year).toList();
        return before.isEmpty() ? Optional.empty() : Optional.of(new TrendData(before));
    }

    /** The first and the last value alone. */
    TrendData ends() {
        List<Observation> ends = new ArrayList<>(List.of(observations.get(0)));
        if (observations.size() > 1) {
            ends.add(last());
        }
        return new TrendData(ends);
    }

    /** The emissions, as inputs of a formula. */
    List<Traced<Emissions>> emissions() {
        return observations.stream().map(Observation::emissions).toList();
    }

    private void requireValue(int year) {
        if (!years().contains(year)) {
            throw new IllegalArgumentException("no value for " + year + ", must be one of " + years());
        }
    }

    @Override
    public String toString() {
        return firstYear() + "–" + lastYear() + ", " + observations.size() + " values";
    }
}
