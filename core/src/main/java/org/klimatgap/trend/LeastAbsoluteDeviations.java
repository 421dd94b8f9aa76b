package org.klimatgap.trend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Minimises the sum of absolute deviations, exactly: which slopes are best is decided by sums of whole years, not by
 * comparing sums of tonnes.
 */
final class LeastAbsoluteDeviations {
    private LeastAbsoluteDeviations() {}

    /** The weighted median of the slopes to the last point, each weighted by its distance in years. */
    static Fit through(Points points) {
        List<double[]> slopes = IntStream.range(0, points.size() - 1)
                .mapToObj(i -> new double[] {points.slope(i, points.size() - 1), points.lastX() - points.x(i)})
                .sorted(Comparator.comparingDouble(slope -> slope[0]))
                .toList();
        return Fit.between(weightedMedians(slopes), points.magnitude(), line -> new Line(points.lastY(), line.slope()));
    }

    private static Middle weightedMedians(List<double[]> slopes) {
        double whole = slopes.stream().mapToDouble(slope -> slope[1]).sum();
        double below = 0;
        int index = 0;
        while (2 * (below + slopes.get(index)[1]) < whole) {
            below += slopes.get(index)[1];
            index++;
        }
        boolean half = 2 * (below + slopes.get(index)[1]) == whole;
        return new Middle(slopes.get(index)[0], slopes.get(half ? index + 1 : index)[0]);
    }

    /**
     * The sum of deviations is convex in the slope and bends only where the slope is that of a line through two points
     * (Bloomfield and Steiger 1983, ch. 1), so the best slopes are those between which it neither falls nor rises.
     */
    static Fit free(Points points) {
        List<Double> slopes = List.copyOf(new TreeSet<>(TheilSen.slopes(points)));
        int low = firstWhere(points, slopes, derivative -> derivative >= 0);
        int high = firstWhere(points, slopes, derivative -> derivative > 0);
        Fit fit = Fit.between(
                new Middle(slopes.get(low), slopes.get(high)),
                points.magnitude(),
                line -> new Line(points.levels(line.slope()).midpoint(), line.slope()));
        boolean roundingOnly = low != high && fit.equallyGood().size() == 1;
        return roundingOnly ? fit : withCorners(fit, points, slopes.subList(low, high + 1));
    }

    /** The first slope above which the sum of deviations changes in a way that it keeps from there on. */
    private static int firstWhere(Points points, List<Double> slopes, DoublePredicate change) {
        int from = 0;
        int to = slopes.size() - 1;
        while (from < to) {
            int middle = (from + to) / 2;
            if (change.test(derivativeAbove(points, slopes.get(middle)))) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    /** How the least sum of deviations changes just above a slope: whole years, by who lies above and below the median. */
    private static double derivativeAbove(Points points, double slope) {
        int half = points.size() / 2;
        double derivative = 0;
        for (int i = 0; i < points.size(); i++) {
            int rank = rank(points, i, slope);
            derivative += rank < half ? points.x(i) : rank >= points.size() - half ? -points.x(i) : 0;
        }
        return derivative;
    }

    /** How many points lie lower than one, measured from a line that is a little steeper than a slope. */
    private static int rank(Points points, int index, double slope) {
        return (int) IntStream.range(0, points.size())
                .filter(other -> other != index && (points.slope(other, index) > slope) == (other < index))
                .count();
    }

    /** Adds the corners of the set of best lines, whose levels differ where the number of points is even. */
    private static Fit withCorners(Fit fit, Points points, List<Double> slopes) {
        List<Line> corners = new ArrayList<>(fit.equallyGood());
        slopes.stream()
                .flatMap(slope -> {
                    Middle levels = points.levels(slope);
                    return Stream.of(new Line(levels.low(), slope), new Line(levels.high(), slope));
                })
                .forEach(corners::add);
        return new Fit(fit.best(), List.copyOf(corners));
    }
}
