package org.klimatgap.trend;

import java.util.Arrays;

/**
 * All medians of some numbers: one, or everything between the two in the middle.
 *
 * @param low the smallest median
 * @param high the largest median
 */
record Middle(double low, double high) {
    static Middle of(double... numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return new Middle(sorted[(sorted.length - 1) / 2], sorted[sorted.length / 2]);
    }

    /** The midpoint, which is exactly the median when there is one only. */
    double midpoint() {
        return low + (high - low) / 2;
    }
}
