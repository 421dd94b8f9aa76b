package org.klimatgap.trend;

import java.io.Serializable;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;

/**
 * What an estimator found.
 *
 * @param best the line that is used
 * @param equallyGood lines between which all equally good ones lie, the used one among them
 */
record Fit(Line best, List<Line> equallyGood) implements Serializable {
    /** Slopes that differ by less, relative to the largest value, differ by rounding. */
    private static final double ROUNDING = 1e-12;

    /** The one solution. */
    static Fit of(Line best) {
        return new Fit(best, List.of(best));
    }

    /** The midpoint of all slopes between two, each line with the level that goes with its slope. */
    static Fit between(Middle slopes, double magnitude, UnaryOperator<Line> levelled) {
        Line best = levelled.apply(new Line(0, slopes.midpoint()));
        if (slopes.high() - slopes.low() <= ROUNDING * magnitude) {
            return of(best);
        }
        return new Fit(
                best,
                DoubleStream.of(slopes.low(), slopes.midpoint(), slopes.high())
                        .mapToObj(slope -> levelled.apply(new Line(0, slope)))
                        .toList());
    }

    /** The same slopes, all lines moved to pass a level in the last year. */
    Fit through(double level) {
        return new Fit(
                new Line(level, best.slope()),
                equallyGood.stream().map(line -> new Line(level, line.slope())).toList());
    }
}
