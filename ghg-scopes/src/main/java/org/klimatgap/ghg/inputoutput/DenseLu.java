package org.klimatgap.ghg.inputoutput;

import java.util.Optional;

/**
 * A square matrix as the product of a lower and an upper triangle, with partial pivoting.
 *
 * <p>Golub and Van Loan 2013, Matrix Computations, 4th ed., alg. 3.4.1, in blocks (section 3.2.11): what is left of the
 * matrix passes through memory once for each block of columns and not for each column.
 */
final class DenseLu {
    private static final int BLOCK = 32;

    /** A pivot this much smaller than the largest number of the matrix is noise. */
    private static final double NOISE = 1e-14;

    private final double[][] rows;
    private final int[] order;

    private DenseLu(double[][] rows) {
        this.rows = rows;
        this.order = new int[rows.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
    }

    /** The factors of a matrix, which they overwrite; empty if it is singular. */
    static Optional<DenseLu> of(double[][] matrix) {
        DenseLu lu = new DenseLu(matrix);
        return lu.factorise() ? Optional.of(lu) : Optional.empty();
    }

    private boolean factorise() {
        double least = NOISE * largest();
        for (int from = 0; from < rows.length; from += BLOCK) {
            int to = Math.min(from + BLOCK, rows.length);
            if (!factorise(from, to, least)) {
                return false;
            }
            for (int i = from + 1; i < rows.length; i++) {
                update(rows[i], from, Math.min(i, to), to);
            }
        }
        return true;
    }

    private double largest() {
        double largest = 0;
        for (double[] row : rows) {
            for (double each : row) {
                largest = Math.max(largest, Math.abs(each));
            }
        }
        return largest;
    }

    /** The columns of one block, with all rows below. */
    private boolean factorise(int from, int to, double least) {
        for (int k = from; k < to; k++) {
            swap(k, pivot(k));
            double[] pivot = rows[k];
            if (!(Math.abs(pivot[k]) > least)) {
                return false;
            }
            for (int i = k + 1; i < rows.length; i++) {
                double factor = rows[i][k] / pivot[k];
                rows[i][k] = factor;
                subtract(rows[i], factor, pivot, k + 1, to);
            }
        }
        return true;
    }

    private int pivot(int k) {
        int best = k;
        for (int i = k + 1; i < rows.length; i++) {
            best = Math.abs(rows[i][k]) > Math.abs(rows[best][k]) ? i : best;
        }
        return best;
    }

    private void swap(int i, int j) {
        double[] row = rows[i];
        rows[i] = rows[j];
        rows[j] = row;
        int place = order[i];
        order[i] = order[j];
        order[j] = place;
    }

    /** Takes the block's rows away from what is right of the block, four at a time to save passes through memory. */
    private void update(double[] row, int from, int end, int right) {
        int k = from;
        for (; k + 3 < end; k += 4) {
            double a = row[k];
            double b = row[k + 1];
            double c = row[k + 2];
            double d = row[k + 3];
            double[] first = rows[k];
            double[] second = rows[k + 1];
            double[] third = rows[k + 2];
            double[] fourth = rows[k + 3];
            for (int j = right; j < row.length; j++) {
                row[j] -= a * first[j] + b * second[j] + c * third[j] + d * fourth[j];
            }
        }
        for (; k < end; k++) {
            subtract(row, row[k], rows[k], right, row.length);
        }
    }

    private static void subtract(double[] row, double factor, double[] other, int from, int to) {
        for (int j = from; j < to; j++) {
            row[j] -= factor * other[j];
        }
    }

    /** The x of M·x = b. */
    double[] solve(double[] right) {
        int n = rows.length;
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = right[order[i]] - dot(rows[i], x, 0, i);
        }
        for (int i = n - 1; i >= 0; i--) {
            x[i] = (x[i] - dot(rows[i], x, i + 1, n)) / rows[i][i];
        }
        return x;
    }

    /** The x of x·M = b. */
    double[] solveTransposed(double[] right) {
        int n = rows.length;
        double[] z = right.clone();
        for (int i = 0; i < n; i++) {
            z[i] /= rows[i][i];
            subtract(z, z[i], rows[i], i + 1, n);
        }
        for (int i = n - 1; i >= 0; i--) {
            subtract(z, z[i], rows[i], 0, i);
        }
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            x[order[i]] = z[i];
        }
        return x;
    }

    private static double dot(double[] row, double[] x, int from, int to) {
        double sum = 0;
        for (int j = from; j < to; j++) {
            sum += row[j] * x[j];
        }
        return sum;
    }
}
