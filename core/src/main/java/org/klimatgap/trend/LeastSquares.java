package org.klimatgap.trend;

/** Minimises the sum of squared deviations. */
final class LeastSquares {
    private LeastSquares() {}

    static Fit free(Points points) {
        double meanX = points.meanX();
        double meanY = points.meanY();
        double products = points.sum(i -> (points.x(i) - meanX) * (points.y(i) - meanY));
        double slope = products / squares(points, meanX);
        return Fit.of(new Line(meanY - slope * meanX, slope));
    }

    /** Regression through a point: the last one lies on the line. */
    static Fit through(Points points) {
        double products = points.sum(i -> (points.x(i) - points.lastX()) * (points.y(i) - points.lastY()));
        return Fit.of(new Line(points.lastY(), products / squares(points, points.lastX())));
    }

    /** The sum of squared distances from a centre. */
    static double squares(Points points, double centre) {
        return points.sum(i -> (points.x(i) - centre) * (points.x(i) - centre));
    }
}
