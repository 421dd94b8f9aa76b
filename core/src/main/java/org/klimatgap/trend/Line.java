package org.klimatgap.trend;

import java.io.Serializable;

/**
 * A straight line on a scale.
 *
 * @param level its height in the last year, where x = 0
 * @param slope its rise from one year to the next
 */
record Line(double level, double slope) implements Serializable {
    double at(double x) {
        return level + slope * x;
    }
}
