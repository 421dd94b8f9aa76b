package org.klimatgap.report.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;

/** Round numbers along an axis, such as 0, 20000, 40000, 60000: steps of 1, 2, 2.5 or 5 times a power of ten, zero among them. */
record Ticks(BigDecimal step, long first, long last) {
    private static final List<BigDecimal> STEPS = List.of(
            BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(2.5), BigDecimal.valueOf(5), BigDecimal.TEN);

    /** Ticks around all numbers from the smallest to the largest and zero, in about as many steps as are wanted. */
    static Ticks around(double smallest, double largest, int steps) {
        double low = Math.min(0, smallest);
        double high = Math.max(0, largest);
        double span = high > low ? high - low : 1;
        BigDecimal step = step(span / steps);
        double each = step.doubleValue();
        long first = (long) Math.floor(low / each);
        long last = (long) Math.ceil((high > low ? high : low + 1) / each);
        return new Ticks(step, first, last);
    }

    /** The smallest of the round steps that is not below a number. */
    private static BigDecimal step(double atLeast) {
        int power = (int) Math.floor(StrictMath.log10(atLeast));
        return STEPS.stream()
                .map(step -> step.scaleByPowerOfTen(power))
                .filter(step -> step.doubleValue() >= atLeast)
                .findFirst()
                .orElseGet(() -> BigDecimal.ONE.scaleByPowerOfTen(power + 1));
    }

    List<Double> numbers() {
        return LongStream.rangeClosed(first, last)
                .mapToObj(each -> step.multiply(BigDecimal.valueOf(each)).doubleValue())
                .toList();
    }

    /** How many decimals all of them need. */
    int decimals() {
        return Math.max(0, step.stripTrailingZeros().scale());
    }

    double lowest() {
        return numbers().get(0);
    }

    double highest() {
        return numbers().get(numbers().size() - 1);
    }
}
