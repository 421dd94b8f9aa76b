package org.klimatgap.pathway;

/** Levels and areas of the curves that paths are made of, in tonnes and years. */
final class Curves {
    private Curves() {}

    /** The area under a straight line. */
    static double line(double from, double to, double years) {
        return (from + to) / 2 * years;
    }

    /**
     * The area under a curve of constant rate, {@code (a − b)·n / ln(a / b)}, written so that nearly equal ends keep
     * their digits. An end of zero is that of a rate of 100 %, which leaves nothing after its start.
     */
    static double geometric(double from, double to, double years) {
        if (from == 0 || to == 0) {
            return 0;
        }
        double log = Math.log(to / from);
        return from * years * (log == 0 ? 1 : Math.expm1(log) / log);
    }

    /** The level of a line that falls by a step a year and stays at zero. */
    static double fallingLine(double start, double step, double years) {
        return Math.max(0, start - step * years);
    }

    /** The area under such a line from one time to another. */
    static double fallingLineArea(double start, double step, double first, double last) {
        double zero = step > 0 ? start / step : Double.POSITIVE_INFINITY;
        double from = Math.min(first, zero);
        double to = Math.min(last, zero);
        return line(fallingLine(start, step, from), fallingLine(start, step, to), to - from);
    }

    /**
     * The normalised logistic {@code S(u) = (L(u) − L(0)) / (L(1) − L(0))} with {@code L(u) = 1 / (1 + e^(−k(u − m)))}.
     * The differences are written out as {@code e^min(0, k(u − m))·(1 − e^(−ku))·(1 + e^(−k(1 − m)))} over {@code (1 −
     * e^(−k))·(1 + e^(−k|u − m|))}, which is exact at both ends and loses no digits where k is small or large.
     */
    static double logistic(double time, double steepness, double midpoint) {
        double beyond = steepness * (time - midpoint);
        double ends = Math.expm1(-steepness * time) / Math.expm1(-steepness);
        double tails = (1 + Math.exp(-steepness * (1 - midpoint))) / (1 + Math.exp(-Math.abs(beyond)));
        return Math.exp(Math.min(0, beyond)) * ends * tails;
    }

    /**
     * The integral of the normalised logistic from 0 to a time. With {@code ∫L = ln(1 + e^(k(u − m))) / k} the quotient
     * loses its digits where k is small, so that Simpson's rule, exact for cubic curves, takes over there.
     */
    static double logisticArea(double time, double steepness, double midpoint) {
        if (steepness < 1e-2) {
            return time / 6 * (4 * logistic(time / 2, steepness, midpoint) + logistic(time, steepness, midpoint));
        }
        double low = sigmoid(-steepness * midpoint);
        double high = sigmoid(steepness * (1 - midpoint));
        double area = (softplus(steepness * (time - midpoint)) - softplus(-steepness * midpoint)) / steepness;
        return (area - low * time) / (high - low);
    }

    private static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    /** {@code ln(1 + e^x)} without overflow. */
    private static double softplus(double x) {
        return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
    }
}
