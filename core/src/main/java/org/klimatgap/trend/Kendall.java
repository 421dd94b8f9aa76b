package org.klimatgap.trend;

/** The exact distribution of the number of falling pairs in a series without a trend (Kendall 1938). */
final class Kendall {
    private Kendall() {}

    /**
     * The largest number m for which fewer than m falling pairs are at most as probable as a tail.
     *
     * @param points the number of points
     * @param tail the probability
     * @return m, 0 when even a series without a falling pair is more probable than that
     */
    static int leftOut(int points, double tail) {
        double[] probabilities = fallingPairs(points);
        double sum = 0;
        int left = 0;
        while (left < probabilities.length && sum + probabilities[left] <= tail) {
            sum += probabilities[left];
            left++;
        }
        return left;
    }

    /** The probability of each number of falling pairs, by inserting one point after the other. */
    static double[] fallingPairs(int points) {
        double[] probabilities = {1};
        for (int size = 2; size <= points; size++) {
            probabilities = inserted(probabilities, size);
        }
        return probabilities;
    }

    /** A new point makes 0 to size − 1 falling pairs, all equally probable. */
    private static double[] inserted(double[] before, int size) {
        double[] after = new double[before.length + size - 1];
        for (int pairs = 0; pairs < before.length; pairs++) {
            for (int more = 0; more < size; more++) {
                after[pairs + more] += before[pairs] / size;
            }
        }
        return after;
    }
}
