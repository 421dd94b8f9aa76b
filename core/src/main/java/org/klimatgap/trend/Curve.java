package org.klimatgap.trend;

import java.io.Serializable;

/**
 * A line in tonnes, or what a line of logarithms is in tonnes.
 *
 * @param scale what it is straight on
 * @param origin the year of its level
 * @param level tonnes in that year
 * @param slope the rise on its scale from one year to the next
 */
record Curve(Scale scale, int origin, double level, double slope) implements Serializable {
    /** Tonnes in a year, on a line below zero as well. */
    double at(int year) {
        double years = (double) year - origin;
        return scale == Scale.LINEAR
                ? level + slope * years
                // A constant rate never reaches zero, though doubles do.
                : Math.max(Double.MIN_VALUE, level * Math.exp(slope * years));
    }
}
