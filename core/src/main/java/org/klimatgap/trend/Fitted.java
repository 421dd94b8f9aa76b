package org.klimatgap.trend;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;

/** The numbers of a fitted trend, without names and units. */
final class Fitted implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TrendEstimator estimator;
    private final Anchoring anchoring;
    private final int lastYear;
    private final Points points;
    private final Fit fit;
    private final Curve curve;

    Fitted(TrendData data, TrendEstimator estimator, Anchoring anchoring) {
        this.estimator = estimator;
        this.anchoring = anchoring;
        this.lastYear = data.lastYear();
        this.points = estimator.points(data);
        this.fit = estimator.fit(points, anchoring);
        // The logarithm's way back would miss an anchor by a rounding.
        double level = anchoring == Anchoring.FREE
                ? estimator.scale().tonnes(fit.best().level())
                : data.last().emissions().value().tonnes();
        this.curve = new Curve(estimator.scale(), lastYear, level, fit.best().slope());
    }

    Curve curve() {
        return curve;
    }

    /** Tonnes in a year, on a line below zero as well. */
    double at(int year) {
        return curve.at(year);
    }

    /** The smallest and the largest slope that are equally good. */
    Middle equallyGoodSlopes() {
        return range(Line::slope);
    }

    /** Tonnes in a year between which all equally good lines lie. */
    Middle equallyGoodAt(int year) {
        double x = (double) year - lastYear;
        Middle values = range(line -> line.at(x));
        return fit.equallyGood().size() == 1
                ? new Middle(at(year), at(year))
                : new Middle(
                        estimator.scale().tonnes(values.low()),
                        estimator.scale().tonnes(values.high()));
    }

    private Middle range(ToDoubleFunction<Line> number) {
        List<Double> sorted =
                fit.equallyGood().stream().map(number::applyAsDouble).sorted().toList();
        return new Middle(sorted.get(0), sorted.get(sorted.size() - 1));
    }

    /** The interval of the slope. */
    Optional<Middle> slopes(double confidence) {
        if (estimator == TrendEstimator.THEIL_SEN && anchoring != Anchoring.THROUGH_LAST_VALUE) {
            return TheilSen.interval(points, confidence);
        }
        // A shifted line has the free line's slope.
        Anchoring model = anchoring == Anchoring.SHIFTED_TO_LAST_VALUE ? Anchoring.FREE : anchoring;
        return errors(model)
                .map(errors ->
                        around(curve.slope(), StudentT.twoSided(confidence, errors.degrees()) * errors.ofSlope()));
    }

    /** The intervals of a new value by year, in tonnes; an upper end may be infinite. */
    Optional<IntFunction<Middle>> prediction(double confidence) {
        return anchoring == Anchoring.SHIFTED_TO_LAST_VALUE
                ? Optional.empty()
                : errors(anchoring).map(errors -> {
                    double quantile = StudentT.twoSided(confidence, errors.degrees());
                    return year -> predicted(errors, quantile, (double) year - lastYear);
                });
    }

    private Middle predicted(ErrorModel errors, double quantile, double x) {
        Middle interval = around(fit.best().at(x), quantile * errors.ofValue(x));
        return new Middle(
                estimator.scale().tonnes(interval.low()), estimator.scale().tonnes(interval.high()));
    }

    private Optional<ErrorModel> errors(Anchoring model) {
        return estimator.hasErrorModel()
                ? ErrorModel.of(points, estimator.fit(points, model).best(), model)
                : Optional.empty();
    }

    private static Middle around(double centre, double half) {
        return new Middle(centre - half, centre + half);
    }
}
