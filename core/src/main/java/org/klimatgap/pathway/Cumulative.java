package org.klimatgap.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.PlainNumber;

/**
 * How the emissions along a path are counted, such as 'sum of years'.
 *
 * <p>A year of an inventory is already a flow over that year, so that the sum of years is right for annual values.
 * Trapezoids and the integral treat levels as points of a curve. Trapezoids are always the sum of years less half of both
 * ends. From 100,000 t to 20,000 t in ten years, a straight line has 660,000 t as a sum of years, 560,000 t without the
 * first one, and 600,000 t as trapezoids or integral.
 */
public enum Cumulative implements MessageKey {
    /** The sum of all years, first and last included. */
    SUM_OF_YEARS("sum-of-years", 1),
    /** The sum of the years after the first. */
    SUM_OF_YEARS_AFTER_START("sum-of-years-after-start", 0),
    /** Half of the first and last year, and all between. */
    TRAPEZOID("trapezoid", 0.5),
    /** The area under the curve, in closed form. */
    EXACT_INTEGRAL("exact-integral", 0);

    private final String id;
    private final double firstYearCounts;

    Cumulative(String id, double firstYearCounts) {
        this.id = id;
        this.firstYearCounts = firstYearCounts;
    }

    /** {@return the identifier in data files, for instance {@code sum-of-years}} */
    public String id() {
        return id;
    }

    /** {@return the name as a message} */
    public Message title() {
        return Message.of(this);
    }

    /**
     * The emissions along a whole path.
     *
     * @param path the path
     * @return its emissions from the first to the last year
     */
    public Traced<Emissions> of(Trajectory path) {
        return of(path, path.firstYear(), path.lastYear());
    }

    /**
     * The emissions along a part of a path.
     *
     * @param path the path
     * @param first a year of the path, where counting starts
     * @param last a later year of the path, or the same
     * @return the emissions, traced to the levels of the years
     * @throws IllegalArgumentException if the path does not cover the years or the last is before the first
     */
    public Traced<Emissions> of(Trajectory path, int first, int last) {
        PathEnds.covers(path, first, last);
        return switch (this) {
            case SUM_OF_YEARS -> sum(PathwayOperation.SUM_INCLUSIVE, path, first, first, last);
            case SUM_OF_YEARS_AFTER_START -> sum(PathwayOperation.SUM_EXCLUSIVE, path, first, first + 1, last);
            case TRAPEZOID -> trapezoid(path, first, last);
            case EXACT_INTEGRAL -> path.integral(first, last);
        };
    }

    private static Traced<Emissions> sum(PathwayOperation operation, Trajectory path, int first, int from, int to) {
        List<Traced<Emissions>> years = levels(path, from, to);
        return derive(operation, first, to, Emissions.sum(values(years)), years);
    }

    private static Traced<Emissions> trapezoid(Trajectory path, int first, int last) {
        List<Traced<Emissions>> years = levels(path, first, last);
        List<Emissions> parts = new ArrayList<>(values(years));
        parts.set(0, parts.get(0).times(0.5));
        int end = parts.size() - 1;
        // One year alone is a span of no length.
        parts.set(end, end == 0 ? Emissions.ZERO : parts.get(end).times(0.5));
        return derive(PathwayOperation.TRAPEZOID, first, last, Emissions.sum(parts), years);
    }

    private static List<Traced<Emissions>> levels(Trajectory path, int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(path::at).toList();
    }

    private static List<Emissions> values(List<Traced<Emissions>> years) {
        return years.stream().map(Traced::value).toList();
    }

    private static Traced<Emissions> derive(
            PathwayOperation operation, int first, int last, Emissions value, List<Traced<Emissions>> years) {
        return operation.derive(Message.of(operation), PathwayText.SUM_OVER.of(first, last), value, List.copyOf(years));
    }

    /** What a budget leaves for the time after the first year, in the way of counting; it must be something. */
    double afterStart(double start, double budget) {
        double left = budget - firstYearCounts * start;
        if (!(left > 0)) {
            throw new IllegalArgumentException("a budget of " + PlainNumber.format(budget)
                    + " t leaves nothing after the first year of " + PlainNumber.format(start) + " t by " + this
                    + ", must be above " + PlainNumber.format(firstYearCounts * start) + " t");
        }
        return left;
    }

    PathwayOperation rateOperation() {
        return switch (this) {
            case SUM_OF_YEARS -> PathwayOperation.BUDGET_RATE_INCLUSIVE;
            case SUM_OF_YEARS_AFTER_START -> PathwayOperation.BUDGET_RATE_EXCLUSIVE;
            case TRAPEZOID -> PathwayOperation.BUDGET_RATE_TRAPEZOID;
            case EXACT_INTEGRAL -> PathwayOperation.BUDGET_RATE_INTEGRAL;
        };
    }

    @Override
    public String key() {
        return "cumulative." + id;
    }

    @Override
    public String toString() {
        return id;
    }
}
