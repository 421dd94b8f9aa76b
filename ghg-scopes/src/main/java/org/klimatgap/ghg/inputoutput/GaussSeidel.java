package org.klimatgap.ghg.inputoutput;

import java.util.Optional;

/**
 * Sweeps for x = b + A·x, each new number used at once.
 *
 * <p>Varga 2000, Matrix Iterative Analysis, 2nd ed., th. 3.31: for A without negative numbers and with a spectral radius below 1
 * they converge, and faster than the series b + A·b + A²·b + ….
 */
final class GaussSeidel {
    private static final int MOST_SWEEPS = 5_000;

    /** Relative to the largest number; the last digits of a double go on to change. */
    private static final double UNCHANGED = 1e-15;

    /** A number that has grown this much beyond the right-hand side belongs to a system that does not converge. */
    private static final double DIVERGED = 1e12;

    private final CompressedRows matrix;
    private final double[] right;
    private final double[] x;
    private double change;
    private double largest;

    private GaussSeidel(CompressedRows matrix, double[] right) {
        this.matrix = matrix;
        this.right = right;
        this.x = right.clone();
    }

    /** The solution, or empty when the sweeps do not come to rest. */
    static Optional<double[]> solve(CompressedRows matrix, double[] right) {
        return new GaussSeidel(matrix, right).solve();
    }

    private Optional<double[]> solve() {
        double scale = largest(right);
        for (int i = 0; i < MOST_SWEEPS; i++) {
            sweep();
            if (!(largest <= DIVERGED * scale)) {
                return Optional.empty();
            }
            if (change <= UNCHANGED * largest) {
                return Optional.of(x);
            }
        }
        return Optional.empty();
    }

    private void sweep() {
        change = 0;
        largest = 0;
        for (int i = 0; i < x.length; i++) {
            double own = matrix.value(i, i);
            double next = (right[i] + (matrix.dot(i, x) - own * x[i])) / (1 - own);
            change = Math.max(change, Math.abs(next - x[i]));
            largest = Math.max(largest, Math.abs(next));
            x[i] = next;
        }
    }

    static double largest(double[] vector) {
        double largest = 0;
        for (double each : vector) {
            largest = Math.max(largest, Math.abs(each));
        }
        return largest;
    }
}
