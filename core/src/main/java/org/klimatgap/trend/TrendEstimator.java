package org.klimatgap.trend;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;
import org.klimatgap.pathway.Observation;

/**
 * How a trend is found in values by year, such as 'least-squares'.
 *
 * <p>E_y is the value of year y, y_0 the last year used, k tonnes a year, r a yearly rate.
 */
public enum TrendEstimator implements MessageKey {
    /** The line with the least sum of squared deviations; years count by their real distances. */
    LEAST_SQUARES(
            "least-squares",
            "min Σ(E_y − a − k·y)²",
            "Draper and Smith 1998, Applied Regression Analysis, ch. 1",
            Scale.LINEAR,
            LeastSquares::free,
            LeastSquares::through),
    /**
     * The line with the least sum of absolute deviations, exact. Where several slopes are equally good, the midpoint of
     * their interval is used.
     */
    LEAST_ABSOLUTE_DEVIATIONS(
            "least-absolute-deviations",
            "min Σ|E_y − a − k·y|",
            "Bloomfield and Steiger 1983, Least Absolute Deviations, ch. 1",
            Scale.LINEAR,
            LeastAbsoluteDeviations::free,
            LeastAbsoluteDeviations::through),
    /** The constant rate whose logarithms have the least sum of squared deviations; needs values above zero. */
    LOG_LINEAR(
            "log-linear",
            "min Σ(ln E_y − a − y·ln(1 − r))²",
            "Draper and Smith 1998, Applied Regression Analysis, ch. 1, on logarithms",
            Scale.LOGARITHMIC,
            LeastSquares::free,
            LeastSquares::through),
    /** The constant rate from the first value to the last, the only two that it uses; they must be above zero. */
    COMPOUND_RATE(
            "compound-rate",
            "r = 1 − (E_last / E_first)^(1 / years)",
            "docs/interpretation.md",
            Scale.LOGARITHMIC,
            Rates::compound,
            Rates::compound),
    /**
     * The mean of the relative changes from each year to the next; needs consecutive years and values above zero. It is no
     * compound rate: after −50 % and +100 % the mean is +25 %, though nothing has changed.
     */
    MEAN_OF_YEARLY_CHANGES(
            "mean-of-yearly-changes",
            "r = −mean(E_y / E_(y−1) − 1)",
            "docs/interpretation.md",
            Scale.LOGARITHMIC,
            Rates::meanOfYearlyChanges,
            Rates::meanOfYearlyChanges),
    /**
     * The median of the slopes between all pairs of years (to the last year alone, if the line must pass it). Where two
     * slopes are in the middle, the midpoint is used. Up to 29 % of wild values do not move it far.
     */
    THEIL_SEN(
            "theil-sen",
            "k = median((E_j − E_i) / (j − i))",
            "Sen 1968, Journal of the American Statistical Association 63, 1379–1389",
            Scale.LINEAR,
            TheilSen::free,
            TheilSen::through);

    private final String id;
    private final String formula;
    private final String citation;
    private final Scale scale;
    private final Function<Points, Fit> free;
    private final Function<Points, Fit> through;

    TrendEstimator(
            String id,
            String formula,
            String citation,
            Scale scale,
            Function<Points, Fit> free,
            Function<Points, Fit> through) {
        this.id = id;
        this.formula = formula;
        this.citation = citation;
        this.scale = scale;
        this.free = free;
        this.through = through;
    }

    /** {@return the identifier in data files, for instance {@code theil-sen}} */
    public String id() {
        return id;
    }

    /** {@return the formula, in the letters of this enum's documentation} */
    public String formula() {
        return formula;
    }

    /** {@return where the method is described} */
    public String citation() {
        return citation;
    }

    /** {@return whether the trend is a constant rate; otherwise it is the same tonnes a year} */
    public boolean isRate() {
        return scale == Scale.LOGARITHMIC;
    }

    /** {@return whether a missing year inside the period is an error, since changes from year to year are its data} */
    public boolean needsConsecutiveYears() {
        return this == MEAN_OF_YEARLY_CHANGES;
    }

    /** {@return the anchorings that make sense: a mean of rates always starts from the last value} */
    public Set<Anchoring> anchorings() {
        return this == COMPOUND_RATE || this == MEAN_OF_YEARLY_CHANGES
                ? EnumSet.of(Anchoring.THROUGH_LAST_VALUE)
                : EnumSet.allOf(Anchoring.class);
    }

    /** {@return the name as a message} */
    public Message title() {
        return Message.of(this);
    }

    Scale scale() {
        return scale;
    }

    /** Whether squares are minimised, so that Student's t applies. */
    boolean hasErrorModel() {
        return this == LEAST_SQUARES || this == LOG_LINEAR;
    }

    Fit fit(Points points, Anchoring anchoring) {
        return switch (anchoring) {
            case FREE -> free.apply(points);
            case THROUGH_LAST_VALUE -> through.apply(points);
            case SHIFTED_TO_LAST_VALUE -> free.apply(points).through(points.lastY());
        };
    }

    /** The values that the method uses, checked. */
    TrendData used(TrendData data) {
        TrendData used = this == COMPOUND_RATE ? data.ends() : data;
        if (needsConsecutiveYears() && !used.missingYears().isEmpty()) {
            throw new IllegalArgumentException(this + " needs every year from " + used.firstYear() + " to "
                    + used.lastYear() + ", missing: " + used.missingYears());
        }
        if (isRate()) {
            used.observations().forEach(this::requireAboveZero);
        }
        return used;
    }

    private void requireAboveZero(Observation observation) {
        if (observation.emissions().value().tonnes() <= 0) {
            throw new IllegalArgumentException(this + " needs values above zero, since zero has no logarithm; "
                    + observation.year() + " has " + observation.emissions().value());
        }
    }

    void requireAnchoring(Anchoring anchoring) {
        if (!anchorings().contains(anchoring)) {
            throw new IllegalArgumentException(
                    this + " cannot be anchored " + anchoring + ", must be one of " + anchorings());
        }
    }

    /** The points of a fit: years from the last one, values on the scale. */
    Points points(TrendData data) {
        List<Observation> all = data.observations();
        return new Points(
                IntStream.range(0, all.size())
                        .mapToDouble(i -> (double) all.get(i).year() - data.lastYear())
                        .toArray(),
                all.stream()
                        .mapToDouble(observation ->
                                scale.of(observation.emissions().value().tonnes()))
                        .toArray());
    }

    @Override
    public String key() {
        return "estimator." + id;
    }

    @Override
    public String toString() {
        return id;
    }
}
