package org.klimatgap.series;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import org.klimatgap.quantity.Emissions;

/**
 * Emissions by year, such as '2019: 57215 t, 2023: 46770 t'.
 *
 * <p>Years are in rising order and need not be consecutive. A year that is absent is unknown, never zero. Values sit in
 * primitive arrays: a row of a national file is one series.
 */
public final class AnnualSeries implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int[] years;
    private final double[] tonnes;
    private final ValueStatus[] statuses;

    private AnnualSeries(int[] years, double[] tonnes, ValueStatus[] statuses) {
        this.years = years;
        this.tonnes = tonnes;
        this.statuses = statuses;
    }

    /**
     * A series of reported values in tonnes.
     *
     * @param tonnesByYear for instance {@code Map.of(2019, 57215.0, 2023, 46770.0)}
     * @return the series
     */
    public static AnnualSeries ofTonnes(Map<Integer, Double> tonnesByYear) {
        Builder builder = builder();
        new TreeMap<>(tonnesByYear).forEach((year, value) -> builder.put(year, Emissions.ofTonnes(value)));
        return builder.build();
    }

    /**
     * A series of reported values in tonnes, from arrays, as readers of large files have them.
     *
     * @param years the years, rising
     * @param tonnes the value of each year in tonnes
     * @return the series
     * @throws IllegalArgumentException if the arrays differ in length, the years do not rise, or a value is not finite
     */
    public static AnnualSeries ofTonnes(int[] years, double[] tonnes) {
        if (years.length != tonnes.length) {
            throw new IllegalArgumentException(
                    "each year needs one value, was " + years.length + " years and " + tonnes.length + " values");
        }
        for (int i = 0; i < years.length; i++) {
            if (i > 0 && years[i] <= years[i - 1]) {
                throw new IllegalArgumentException("years must rise, was " + years[i - 1] + " before " + years[i]);
            }
            Emissions.ofTonnes(tonnes[i]);
        }
        return new AnnualSeries(years.clone(), tonnes.clone(), reported(years.length));
    }

    private static ValueStatus[] reported(int length) {
        ValueStatus[] statuses = new ValueStatus[length];
        Arrays.fill(statuses, ValueStatus.REPORTED);
        return statuses;
    }

    /** {@return a builder of a series} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Adds series year by year. A year that any of them lacks is absent from the sum, since a sum without one part is
     * not the sum.
     *
     * @param parts at least one series
     * @return the sum, with the most derived status of its parts
     * @throws IllegalArgumentException if there is no part
     */
    public static AnnualSeries sum(Collection<AnnualSeries> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a sum of series needs at least one series");
        }
        Builder builder = builder();
        for (int year : parts.iterator().next().years) {
            List<AnnualSeries> with =
                    parts.stream().filter(part -> part.has(year)).toList();
            if (with.size() == parts.size()) {
                builder.put(year, total(with, year), status(with, year));
            }
        }
        return builder.build();
    }

    private static Emissions total(List<AnnualSeries> parts, int year) {
        return Emissions.sum(parts.stream().map(part -> part.get(year)).toList());
    }

    private static ValueStatus status(List<AnnualSeries> parts, int year) {
        return parts.stream().map(part -> part.status(year)).reduce(ValueStatus.REPORTED, ValueStatus::combinedWith);
    }

    /** {@return the years that have a value, rising} */
    public List<Integer> years() {
        return IntStream.of(years).boxed().toList();
    }

    /**
     * Whether a year has a value.
     *
     * @param year the year
     * @return true if {@link #get} gives its value
     */
    public boolean has(int year) {
        return index(year) >= 0;
    }

    /**
     * Visits every year with its value, rising; for passes over a whole national file, which would otherwise search each year
     * in each of its rows.
     *
     * @param visitor takes value and year
     */
    public void forEach(ObjIntConsumer<Emissions> visitor) {
        for (int i = 0; i < years.length; i++) {
            visitor.accept(Emissions.ofTonnes(tonnes[i]), years[i]);
        }
    }

    /** {@return whether there is no value at all} */
    public boolean isEmpty() {
        return years.length == 0;
    }

    /**
     * Finds the value of a year.
     *
     * @param year the year
     * @return its value, or empty when it is unknown
     */
    public Optional<Emissions> find(int year) {
        int index = index(year);
        return index < 0 ? Optional.empty() : Optional.of(Emissions.ofTonnes(tonnes[index]));
    }

    /**
     * The value of a year.
     *
     * @param year a year of the series
     * @return its value
     * @throws IllegalArgumentException if the year has no value; the message names the years that have one
     */
    public Emissions get(int year) {
        return Emissions.ofTonnes(tonnes[existing(year)]);
    }

    /**
     * How the value of a year came about.
     *
     * @param year a year of the series
     * @return its status
     * @throws IllegalArgumentException if the year has no value
     */
    public ValueStatus status(int year) {
        return statuses[existing(year)];
    }

    private int index(int year) {
        return Arrays.binarySearch(years, year);
    }

    private int existing(int year) {
        int index = index(year);
        if (index < 0) {
            throw new IllegalArgumentException("no value for " + year + ", must be one of " + years());
        }
        return index;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnnualSeries that
                && Arrays.equals(years, that.years)
                && Arrays.equals(tonnes, that.tonnes)
                && Arrays.equals(statuses, that.statuses);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(years) + Arrays.hashCode(tonnes);
    }

    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(", ");
        for (int year : years) {
            String note = status(year) == ValueStatus.REPORTED ? "" : " (" + status(year) + ")";
            text.add(year + ": " + get(year) + note);
        }
        return text.toString();
    }

    /** Collects the values of a series in any order of years. */
    public static final class Builder {
        private final TreeMap<Integer, Emissions> values = new TreeMap<>();
        private final TreeMap<Integer, ValueStatus> statuses = new TreeMap<>();

        private Builder() {}

        /**
         * Puts a reported value.
         *
         * @param year the year
         * @param value its value
         * @return this builder
         * @throws IllegalArgumentException if the year already has a value
         */
        public Builder put(int year, Emissions value) {
            return put(year, value, ValueStatus.REPORTED);
        }

        /**
         * Puts a value with its status.
         *
         * @param year the year
         * @param value its value
         * @param status how the value came about
         * @return this builder
         * @throws IllegalArgumentException if the year already has a value
         */
        public Builder put(int year, Emissions value, ValueStatus status) {
            if (values.putIfAbsent(year, value) != null) {
                throw new IllegalArgumentException("year " + year + " already has the value " + values.get(year));
            }
            statuses.put(year, status);
            return this;
        }

        /** {@return the series} */
        public AnnualSeries build() {
            return new AnnualSeries(
                    values.keySet().stream().mapToInt(Integer::intValue).toArray(),
                    values.values().stream().mapToDouble(Emissions::tonnes).toArray(),
                    statuses.values().toArray(ValueStatus[]::new));
        }
    }
}
