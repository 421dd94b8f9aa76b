package org.klimatgap.trend;

import java.util.Optional;

/**
 * Independent normal deviations of equal variance around a line of least squares (Draper and Smith 1998, ch. 1 and 3).
 *
 * @param deviation the residual standard deviation s
 * @param degrees its degrees of freedom
 * @param level the variance of the line at the centre, in units of s²
 * @param centre the x where the line is surest
 * @param squares the sum of squared distances from the centre
 */
record ErrorModel(double deviation, int degrees, double level, double centre, double squares) {
    static Optional<ErrorModel> of(Points points, Line line, Anchoring anchoring) {
        int degrees = points.size() - 2;
        boolean free = anchoring == Anchoring.FREE;
        double centre = free ? points.meanX() : points.lastX();
        double deviations = points.sum(i -> Math.pow(points.residual(line, i), 2));
        return degrees < 1
                ? Optional.empty()
                : Optional.of(new ErrorModel(
                        Math.sqrt(deviations / degrees),
                        degrees,
                        free ? 1.0 / points.size() : 0,
                        centre,
                        LeastSquares.squares(points, centre)));
    }

    /** The standard deviation of a new value around the line: s·√(1 + level + (x − centre)² / squares). */
    double ofValue(double x) {
        return deviation * Math.sqrt(1 + level + (x - centre) * (x - centre) / squares);
    }

    /** The standard deviation of the slope: s / √squares. */
    double ofSlope() {
        return deviation / Math.sqrt(squares);
    }
}
