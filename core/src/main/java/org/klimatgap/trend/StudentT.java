package org.klimatgap.trend;

/**
 * Student's t distribution with whole degrees of freedom, whose probabilities are finite sums (Abramowitz and Stegun 1964,
 * 26.7.3 and 26.7.4).
 */
final class StudentT {
    /** Halving this often leaves no double between the ends. */
    private static final int HALVINGS = 120;

    private StudentT() {}

    /**
     * The number that |t| does not pass with a probability.
     *
     * @param probability between 0 and 1
     * @param degrees degrees of freedom, at least 1
     * @return for instance 12.706 for 95 % and one degree
     */
    static double twoSided(double probability, int degrees) {
        double low = 0;
        double high = Math.PI / 2;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (probabilityWithin(middle, degrees) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.sqrt(degrees) * Math.tan((low + high) / 2);
    }

    /** The probability of |t| ≤ √ν·tan θ. */
    private static double probabilityWithin(double theta, int degrees) {
        return degrees % 2 == 0
                ? Math.sin(theta) * series(theta, degrees, 0)
                : 2 / Math.PI * (theta + Math.sin(theta) * Math.cos(theta) * series(theta, degrees, 1));
    }

    /** 1 + 1/2·cos² + 1·3/(2·4)·cos⁴ + … for even, 1 + 2/3·cos² + 2·4/(3·5)·cos⁴ + … for odd degrees. */
    private static double series(double theta, int degrees, int odd) {
        double square = Math.cos(theta) * Math.cos(theta);
        double term = 1;
        double sum = degrees == 1 ? 0 : 1;
        for (int k = 2 + odd; k <= degrees - 2; k += 2) {
            term *= square * (k - 1) / k;
            sum += term;
        }
        return sum;
    }
}
