package org.klimatgap.trend;

/** Constant rates: lines of logarithms through the last value. */
final class Rates {
    private Rates() {}

    /** The rate that leads from the first value to the last. */
    static Fit compound(Points points) {
        return Fit.of(new Line(points.lastY(), points.slope(0, points.size() - 1)));
    }

    /** The mean of the relative changes from each year to the next. */
    static Fit meanOfYearlyChanges(Points points) {
        double changes = points.sum(i -> i == 0 ? 0 : Math.expm1(points.y(i) - points.y(i - 1)));
        return Fit.of(new Line(points.lastY(), Math.log1p(changes / (points.size() - 1))));
    }
}
