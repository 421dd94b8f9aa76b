package org.klimatgap.trend;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.klimatgap.basis.Basis;
import org.klimatgap.message.Message;
import org.klimatgap.pathway.Milestone;
import org.klimatgap.pathway.Observation;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.EmissionsPerYear;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.quantity.Rate;
import org.klimatgap.quantity.Share;
import org.klimatgap.series.ValueStatus;

/**
 * The trend of a period, such as 'least-squares (free) of 2015–2023: 2462.7 t/yr'.
 *
 * <p>Either a line, the same tonnes less every year, or a constant rate; {@link TrendEstimator} says which. Reductions and
 * rates are positive when emissions fall, as everywhere in this library: a slope of −2462.7 t a year is a reduction of
 * 2462.7 t/yr. Levels are never below zero unless {@link #atBelowZero} is asked. For a projection of {@code pathway}, use
 * {@code Projection.stated(trend.milestone(2030))}.
 */
public final class Trend implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TrendData data;
    private final TrendEstimator estimator;
    private final Anchoring anchoring;
    private final Fitted fitted;

    private Trend(TrendData data, TrendEstimator estimator, Anchoring anchoring) {
        this.data = data;
        this.estimator = estimator;
        this.anchoring = anchoring;
        this.fitted = new Fitted(data, estimator, anchoring);
    }

    /**
     * The trend of a period.
     *
     * @param data the values by year
     * @param estimator how the trend is found
     * @param anchoring whether it passes through the last value; one of the estimator's
     * @param fromYear the first year of the period, which must have a value
     * @param toYear the last year of the period, which must have a value; the last value that anchoring speaks of
     * @return the trend
     * @throws IllegalArgumentException if there are fewer than two years, either end has no value, the anchoring is not
     *     one of the estimator's, a value is zero where a rate is sought, or a year is missing where every year is needed;
     *     the message names the year
     */
    public static Trend of(TrendData data, TrendEstimator estimator, Anchoring anchoring, int fromYear, int toYear) {
        estimator.requireAnchoring(anchoring);
        TrendData period = data.between(fromYear, toYear);
        if (period.observations().size() < 2) {
            throw new IllegalArgumentException("a trend needs at least two years, was " + period.years());
        }
        return new Trend(estimator.used(period), estimator, anchoring);
    }

    /**
     * The trend of all values.
     *
     * @param data the values by year, at least two
     * @param estimator how the trend is found
     * @param anchoring whether it passes through the last value
     * @return the trend
     * @throws IllegalArgumentException as {@link #of(TrendData, TrendEstimator, Anchoring, int, int)}
     */
    public static Trend of(TrendData data, TrendEstimator estimator, Anchoring anchoring) {
        return of(data, estimator, anchoring, data.firstYear(), data.lastYear());
    }

    /** {@return how the trend was found} */
    public TrendEstimator estimator() {
        return estimator;
    }

    /** {@return whether it passes through the last value} */
    public Anchoring anchoring() {
        return anchoring;
    }

    /** {@return the values that were used; for a compound rate the first and the last} */
    public TrendData data() {
        return data;
    }

    /** {@return what the tonnes stand for} */
    public Basis basis() {
        return data.basis();
    }

    /** {@return the yearly reduction k of a line, negative when emissions rise; empty for a constant rate} */
    public Optional<Traced<EmissionsPerYear>> reductionPerYear() {
        return estimator.isRate()
                ? Optional.empty()
                : Optional.of(estimated(
                        TrendText.REDUCTION.of(data.firstYear(), data.lastYear()),
                        reduction(fitted.curve().slope())));
    }

    /** {@return the yearly rate r of a constant rate, negative when emissions rise; empty for a line} */
    public Optional<Traced<Rate>> rate() {
        return estimator.isRate()
                ? Optional.of(estimated(
                        TrendText.RATE.of(data.firstYear(), data.lastYear()),
                        rate(fitted.curve().slope())))
                : Optional.empty();
    }

    /**
     * All yearly reductions that are as good as the one that is used, which is their midpoint: for least absolute
     * deviations those with the same sum of deviations, for Theil–Sen those that are medians.
     *
     * @return the interval, most often a point; empty for a constant rate
     */
    public Optional<Interval<EmissionsPerYear>> equallyGoodReductions() {
        return estimator.isRate() ? Optional.empty() : Optional.of(reductions(fitted.equallyGoodSlopes()));
    }

    /**
     * The interval of the yearly reduction at a confidence: by Student's t for least squares (independent normal
     * deviations of equal variance; anchored through the last value, that value is taken as exact), by Kendall's
     * distribution for Theil–Sen (Sen 1968; exact when no two values are equal), which needs a line that is not fitted
     * through the last value.
     *
     * @param confidence above 0 % and below 100 %
     * @return the interval; empty for other estimators, and where there are too few years for it
     * @throws IllegalArgumentException if the confidence is out of range
     */
    public Optional<Interval<EmissionsPerYear>> reductionInterval(Share confidence) {
        Optional<Middle> slopes = fitted.slopes(probability(confidence));
        return estimator.isRate() ? Optional.empty() : slopes.map(Trend::reductions);
    }

    /**
     * The interval of the yearly rate at a confidence, by Student's t on logarithms for the log-linear trend.
     *
     * @param confidence above 0 % and below 100 %
     * @return the interval; empty for other estimators, where there are too few years for it, and where it has no finite
     *     end
     * @throws IllegalArgumentException if the confidence is out of range
     */
    public Optional<Interval<Rate>> rateInterval(Share confidence) {
        Optional<Middle> slopes = fitted.slopes(probability(confidence));
        return estimator.isRate()
                ? slopes.filter(range -> Double.isFinite(Math.expm1(range.high())))
                        .map(range -> Interval.between(rate(range.low()), rate(range.high())))
                : Optional.empty();
    }

    /**
     * The level in a year before, in or after the period, never below zero.
     *
     * @param year any year
     * @return the level
     */
    public Traced<Emissions> at(int year) {
        TrendOperation formula = estimator.isRate() ? TrendOperation.CONSTANT_RATE : TrendOperation.LINE;
        return formula.derive(TrendText.TREND_IN.of(year), level(year), parameters());
    }

    /**
     * The level in a year, which a falling line takes below zero.
     *
     * @param year any year
     * @return the level
     */
    public Traced<Emissions> atBelowZero(int year) {
        TrendOperation formula = estimator.isRate() ? TrendOperation.CONSTANT_RATE : TrendOperation.LINE_BELOW_ZERO;
        return formula.derive(TrendText.TREND_IN.of(year), Emissions.ofTonnes(fitted.at(year)), parameters());
    }

    /**
     * The sum of the levels of consecutive years.
     *
     * @param fromYear the first year
     * @param toYear the last year
     * @return the sum, of levels that are never below zero
     * @throws IllegalArgumentException if the years are in the wrong order
     */
    public Traced<Emissions> sumOfYears(int fromYear, int toYear) {
        if (fromYear > toYear) {
            throw new IllegalArgumentException(
                    "the first year of a sum must not be after its last, was " + fromYear + " to " + toYear);
        }
        TrendOperation formula = estimator.isRate() ? TrendOperation.SUM_OF_RATE : TrendOperation.SUM_OF_LINE;
        List<Emissions> levels =
                IntStream.rangeClosed(fromYear, toYear).mapToObj(this::level).toList();
        return formula.derive(TrendText.SUM.of(fromYear, toYear), Emissions.sum(levels), parameters());
    }

    /** {@return what each value is above the trend, negative when below, by year, rising} */
    public Map<Integer, Emissions> residuals() {
        Map<Integer, Emissions> residuals = new TreeMap<>();
        data.observations()
                .forEach(each -> residuals.put(
                        each.year(), each.emissions().value().minus(Emissions.ofTonnes(fitted.at(each.year())))));
        return Collections.unmodifiableMap(residuals);
    }

    /**
     * The levels of a year on all equally good lines.
     *
     * @param year any year
     * @return the interval, most often a point; never below zero
     */
    public Interval<Emissions> equallyGoodAt(int year) {
        return levels(fitted.equallyGoodAt(year));
    }

    /**
     * The interval that holds the value of a year with a confidence: by Student's t for least squares, on logarithms for
     * the log-linear trend (Draper and Smith 1998, ch. 3). It supposes independent normal deviations of equal variance;
     * anchored through the last value, it takes that value as exact. The other estimators suppose no distribution: see
     * how they did in a {@link Backtest}.
     *
     * @param year any year
     * @param confidence above 0 % and below 100 %
     * @return the interval, never below zero; empty for other estimators, for a shifted line, with fewer than three years,
     *     and where it has no finite end
     * @throws IllegalArgumentException if the confidence is out of range
     */
    public Optional<Interval<Emissions>> predictionInterval(int year, Share confidence) {
        return fitted.prediction(probability(confidence))
                .map(intervals -> intervals.apply(year))
                .filter(interval -> Double.isFinite(interval.high()))
                .map(Trend::levels);
    }

    /**
     * The first year after the period in which the trend is at or below a level; its interval is that of all equally good
     * lines. A constant rate never reaches zero.
     *
     * @param wanted the level
     * @return the year, or that it is never
     */
    public GoalYear goalYear(Emissions wanted) {
        return search(wanted, fitted::equallyGoodAt);
    }

    /**
     * The first year after the period in which the trend is at or below a level; its interval is that of prediction.
     *
     * @param wanted the level
     * @param confidence above 0 % and below 100 %
     * @return the year, or that it is never; empty where there is no {@linkplain #predictionInterval prediction interval}
     * @throws IllegalArgumentException if the confidence is out of range
     */
    public Optional<GoalYear> goalYear(Emissions wanted, Share confidence) {
        return fitted.prediction(probability(confidence)).map(intervals -> search(wanted, intervals));
    }

    private GoalYear search(Emissions wanted, IntFunction<Middle> intervals) {
        return GoalYear.search(
                wanted,
                data.lastYear(),
                fitted::at,
                year -> intervals.apply(year).low(),
                year -> intervals.apply(year).high());
    }

    /**
     * The level of a year as a milestone, for instance of a stated projection.
     *
     * @param year any year
     * @return the level on this trend's basis
     */
    public Milestone milestone(int year) {
        return new Milestone(basis(), year, at(year));
    }

    /**
     * Stand-ins for the values that are not published yet, from the year after the period on.
     *
     * @param year the last year that is wanted, after the period
     * @return a value for each year with the status {@link ValueStatus#EXTRAPOLATED}
     * @throws IllegalArgumentException if the year is not after the period
     */
    public List<Observation> nowcastUntil(int year) {
        if (year <= data.lastYear()) {
            throw new IllegalArgumentException(
                    "a year to extrapolate to must be after " + data.lastYear() + ", was " + year);
        }
        return IntStream.rangeClosed(data.lastYear() + 1, year)
                .mapToObj(each -> new Observation(basis(), each, at(each), ValueStatus.EXTRAPOLATED, Optional.empty()))
                .toList();
    }

    private Emissions level(int year) {
        return Emissions.ofTonnes(Math.max(0, fitted.at(year)));
    }

    private List<Traced<?>> parameters() {
        Traced<Emissions> last = anchoring == Anchoring.FREE
                ? estimated(
                        TrendText.TREND_IN.of(data.lastYear()),
                        Emissions.ofTonnes(fitted.curve().level()))
                : data.last().emissions();
        return List.of(last, change());
    }

    private Traced<? extends Quantity> change() {
        Optional<Traced<EmissionsPerYear>> reduction = reductionPerYear();
        return reduction.isPresent() ? reduction.get() : rate().orElseThrow();
    }

    private <Q extends Quantity> Traced<Q> estimated(Message name, Q value) {
        return new Traced<>(
                name,
                value,
                new Origin.Derivation(
                        estimator.title(), estimator.formula(), estimator.citation(), List.copyOf(data.emissions())));
    }

    private static Interval<EmissionsPerYear> reductions(Middle slopes) {
        return Interval.between(reduction(slopes.low()), reduction(slopes.high()));
    }

    private static Interval<Emissions> levels(Middle tonnes) {
        return Interval.between(
                Emissions.ofTonnes(Math.max(0, tonnes.low())), Emissions.ofTonnes(Math.max(0, tonnes.high())));
    }

    private static EmissionsPerYear reduction(double slope) {
        return EmissionsPerYear.ofTonnesPerYear(-slope);
    }

    private static Rate rate(double slope) {
        return Rate.ofPercentPerYear(-100 * Math.expm1(slope));
    }

    private static double probability(Share confidence) {
        if (confidence.percent() <= 0 || confidence.percent() >= 100) {
            throw new IllegalArgumentException("a confidence must be above 0 % and below 100 %, was " + confidence);
        }
        return confidence.fraction();
    }

    @Override
    public String toString() {
        return estimator + " (" + anchoring + ") of " + data.firstYear() + "–" + data.lastYear() + ": "
                + change().value();
    }
}
