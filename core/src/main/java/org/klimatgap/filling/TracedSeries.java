package org.klimatgap.filling;

import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.series.AnnualSeries;

/**
 * A named series whose every value has an origin, such as 'NED 2026-06-25: 2023 from main_sectors.csv:270'.
 *
 * <p>The name tells two releases apart in a derivation.
 */
public final class TracedSeries implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Message name;
    private final AnnualSeries series;
    private final NavigableMap<Integer, Traced<Emissions>> traces = new TreeMap<>();

    private TracedSeries(Message name, AnnualSeries series, IntFunction<Traced<Emissions>> origins) {
        this.name = name;
        this.series = series;
        for (int year : series.years()) {
            traces.put(year, checked(year, origins.apply(year)).named(FillingText.VALUE_IN.of(name, year)));
        }
    }

    /**
     * A series that a caller gives, whose values come from what its name says.
     *
     * @param name for instance {@code NED 2026-06-25}
     * @param series the values
     * @return the named series
     */
    public static TracedSeries named(String name, AnnualSeries series) {
        return of(FillingText.NAMED.with("name", name), series);
    }

    /**
     * A series whose values come from files or computations.
     *
     * @param name for instance {@code NED 2026-06-25}
     * @param series the values
     * @param origins the value of a year with its origin, for instance {@code y -> account.observation(y).emissions()}
     * @return the named series
     * @throws IllegalArgumentException if a traced value is not that of the series
     */
    public static TracedSeries named(String name, AnnualSeries series, IntFunction<Traced<Emissions>> origins) {
        return of(FillingText.NAMED.with("name", name), series, origins);
    }

    /**
     * A series that a caller gives, with a name in more than one language.
     *
     * @param name the name
     * @param series the values
     * @return the named series
     */
    public static TracedSeries of(Message name, AnnualSeries series) {
        Origin given = new Origin.Named(name);
        return of(name, series, year -> new Traced<>(name, series.get(year), given));
    }

    /**
     * A series whose values come from files or computations, with a name in more than one language.
     *
     * @param name the name
     * @param series the values
     * @param origins the value of a year with its origin
     * @return the named series
     * @throws IllegalArgumentException if a traced value is not that of the series
     */
    public static TracedSeries of(Message name, AnnualSeries series, IntFunction<Traced<Emissions>> origins) {
        return new TracedSeries(name, series, origins);
    }

    private Traced<Emissions> checked(int year, Traced<Emissions> traced) {
        if (!traced.value().equals(series.get(year))) {
            throw new IllegalArgumentException("the traced value of " + year + " must be that of the series, "
                    + series.get(year) + ", was " + traced.value());
        }
        return traced;
    }

    /** {@return what the series is called} */
    public Message name() {
        return name;
    }

    /** {@return the values with their statuses} */
    public AnnualSeries series() {
        return series;
    }

    /** {@return the years that have a value, rising} */
    public List<Integer> years() {
        return series.years();
    }

    /**
     * Finds the value of a year.
     *
     * @param year the year
     * @return its value with its origin, or empty when it is unknown
     */
    public Optional<Traced<Emissions>> find(int year) {
        return Optional.ofNullable(traces.get(year));
    }

    /**
     * The value of a year.
     *
     * @param year a year of the series
     * @return its value with its origin
     * @throws IllegalArgumentException if the year has no value; the message names the years that have one
     */
    public Traced<Emissions> get(int year) {
        return find(year)
                .orElseThrow(() -> new IllegalArgumentException(
                        name + " has no value for " + year + ", must be one of " + years()));
    }

    /** Finds the last known year before another one. */
    Optional<Integer> before(int year) {
        return Optional.ofNullable(traces.lowerKey(year));
    }

    /** Finds the first known year after another one. */
    Optional<Integer> after(int year) {
        return Optional.ofNullable(traces.higherKey(year));
    }

    /** This series with years that it lacks. */
    TracedSeries with(Collection<FilledYear> filled) {
        AnnualSeries.Builder values = AnnualSeries.builder();
        NavigableMap<Integer, Traced<Emissions>> origins = new TreeMap<>(traces);
        years().forEach(year -> values.put(year, series.get(year), series.status(year)));
        for (FilledYear each : filled) {
            values.put(each.year(), each.emissions().value(), each.status());
            origins.put(each.year(), each.emissions());
        }
        return of(name, values.build(), Collections.unmodifiableMap(origins)::get);
    }

    @Override
    public String toString() {
        return name + ": " + series;
    }
}
