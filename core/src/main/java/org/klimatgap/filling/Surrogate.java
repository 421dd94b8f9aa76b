package org.klimatgap.filling;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.quantity.QuantityUnit;

/**
 * A quantity that emissions are known to follow, such as 'national emissions: 2023: 43904422 t, 2024: 47140426 t'.
 *
 * <p>Emissions of a larger area, population, or an index of fuel sales or production as {@code Share}s. Only ratios of
 * its values matter, so any unit will do, but one unit for all years.
 */
public final class Surrogate implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Message name;
    private final NavigableMap<Integer, Traced<?>> values;

    private Surrogate(Message name, Map<Integer, ? extends Traced<?>> values) {
        this.name = name;
        this.values = new TreeMap<>(values);
        List<QuantityUnit> units = this.values.values().stream()
                .map(each -> each.value().unit())
                .distinct()
                .toList();
        if (units.size() != 1) {
            throw new IllegalArgumentException(
                    "a surrogate needs at least one value and the same unit in all years, was " + values);
        }
    }

    /**
     * A quantity by year that a caller gives.
     *
     * @param name for instance {@code population}
     * @param values the quantity by year
     * @return the surrogate
     * @throws IllegalArgumentException if there is no value, or they have several units
     */
    public static Surrogate named(String name, Map<Integer, ? extends Quantity> values) {
        Message title = FillingText.NAMED.with("name", name);
        Map<Integer, Traced<?>> given = new TreeMap<>();
        values.forEach((year, value) ->
                given.put(year, new Traced<>(FillingText.VALUE_IN.of(title, year), value, new Origin.Given(name))));
        return new Surrogate(title, given);
    }

    /**
     * A quantity by year with its origins.
     *
     * @param name for instance {@code population}
     * @param values the quantity by year; it keeps its own names
     * @return the surrogate
     * @throws IllegalArgumentException if there is no value, or they have several units
     */
    public static Surrogate traced(String name, Map<Integer, ? extends Traced<?>> values) {
        return new Surrogate(FillingText.NAMED.with("name", name), values);
    }

    /**
     * Other emissions, for instance of the whole country.
     *
     * @param series a series with at least one year
     * @return the surrogate
     * @throws IllegalArgumentException if the series is empty
     */
    public static Surrogate of(TracedSeries series) {
        Map<Integer, Traced<?>> values = new TreeMap<>();
        series.years().forEach(year -> values.put(year, series.get(year)));
        return new Surrogate(series.name(), values);
    }

    /** {@return what it is called} */
    public Message name() {
        return name;
    }

    /** {@return the years that have a value, rising} */
    public List<Integer> years() {
        return new ArrayList<>(values.keySet());
    }

    /**
     * Finds the value of a year.
     *
     * @param year the year
     * @return the value with its origin, or empty when it is unknown
     */
    public Optional<Traced<?>> find(int year) {
        return Optional.ofNullable(values.get(year));
    }

    Traced<?> get(int year) {
        return find(year).orElseThrow();
    }

    @Override
    public String toString() {
        List<String> years = new ArrayList<>();
        values.forEach((year, value) -> years.add(year + ": " + value.value()));
        return name + ": " + String.join(", ", years);
    }
}
