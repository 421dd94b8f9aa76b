package org.klimatgap.trend;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The median of the slopes between points. */
final class TheilSen {
    private TheilSen() {}

    static Fit free(Points points) {
        return Fit.between(
                medians(slopes(points)),
                points.magnitude(),
                line -> new Line(points.levels(line.slope()).midpoint(), line.slope()));
    }

    static Fit through(Points points) {
        int last = points.size() - 1;
        List<Double> slopes =
                IntStream.range(0, last).mapToObj(i -> points.slope(i, last)).toList();
        return Fit.between(medians(slopes), points.magnitude(), line -> new Line(points.lastY(), line.slope()));
    }

    private static Middle medians(List<Double> slopes) {
        return Middle.of(slopes.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** The slope of every pair of points. */
    static List<Double> slopes(Points points) {
        return IntStream.range(0, points.size())
                .boxed()
                .flatMap(j -> IntStream.range(0, j).mapToObj(i -> points.slope(i, j)))
                .toList();
    }

    /** The slopes that Kendall's test does not reject (Sen 1968): the same number is left out at either end. */
    static Optional<Middle> interval(Points points, double confidence) {
        int left = Kendall.leftOut(points.size(), (1 - confidence) / 2);
        List<Double> slopes = slopes(points).stream().sorted().toList();
        return left == 0
                ? Optional.empty()
                : Optional.of(new Middle(slopes.get(left - 1), slopes.get(slopes.size() - left)));
    }
}
