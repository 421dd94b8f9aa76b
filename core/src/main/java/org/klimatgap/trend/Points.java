package org.klimatgap.trend;

import java.io.Serializable;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.numbers.core.Sum;

/** Values on a scale by x, rising; in a trend x counts years from the last one, which is 0. */
final class Points implements Serializable {
    private static final long serialVersionUID = 1L;

    private final double[] x;
    private final double[] y;

    Points(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    int size() {
        return x.length;
    }

    double x(int index) {
        return x[index];
    }

    double y(int index) {
        return y[index];
    }

    double lastX() {
        return x[x.length - 1];
    }

    double lastY() {
        return y[y.length - 1];
    }

    /** The slope of the line through two points. */
    double slope(int one, int other) {
        return (y[other] - y[one]) / (x[other] - x[one]);
    }

    /** The largest absolute value, by which rounding is measured. */
    double magnitude() {
        return IntStream.range(0, y.length)
                .mapToDouble(i -> Math.abs(y[i]))
                .max()
                .orElse(0);
    }

    /** What is left of each value above a line. */
    double residual(Line line, int index) {
        return y[index] - line.at(x[index]);
    }

    /** The compensated sum of a term of each point. */
    double sum(IntToDoubleFunction term) {
        Sum sum = Sum.create();
        IntStream.range(0, x.length).forEach(i -> sum.add(term.applyAsDouble(i)));
        return sum.getAsDouble();
    }

    double meanX() {
        return sum(this::x) / size();
    }

    double meanY() {
        return sum(this::y) / size();
    }

    /** The levels of all lines of a slope that leave as much above as below: the median of y − slope·x. */
    Middle levels(double slope) {
        return Middle.of(IntStream.range(0, x.length)
                .mapToDouble(i -> y[i] - slope * x[i])
                .toArray());
    }
}
