package org.klimatgap.ghg.inputoutput;

import java.util.Arrays;
import java.util.Optional;

/**
 * The equations x = y + A·x and m = s + m·A of a productive system, solved and never inverted.
 *
 * <p>A system is productive when the spectral radius of A is below 1. The proof is v = 1 + v·A, what each unit of demand needs of
 * all sectors together: where A has no negative numbers and v is positive, the radius is at most max (v·A)_j / v_j (Collatz and
 * Wielandt; Berman and Plemmons 1994, Nonnegative Matrices, th. 2.1.11). The same v bounds the error of every solution.
 */
final class Leontief {
    private static final int ESTIMATE_STEPS = 200;

    /** Half the distance from 1 to the next number. */
    private static final double UNIT_ROUNDOFF = Math.ulp(1.0) / 2;

    /** A relative error by which a number may as well be another one. */
    private static final double NOTHING_KNOWN = 1;

    private final CompressedRows byRow;
    private final CompressedRows byColumn;
    private final SolutionMethod method;
    private final Optional<DenseLu> factors;
    private double[] requirements = {};
    private double radiusAtMost = Double.POSITIVE_INFINITY;

    private Leontief(CompressedRows matrix, SolutionMethod method) {
        this.byRow = matrix;
        this.byColumn = matrix.transposed();
        this.method = method;
        this.factors = method == SolutionMethod.DIRECT ? factors(matrix) : Optional.empty();
    }

    private static Optional<DenseLu> factors(CompressedRows matrix) {
        double[][] dense = new double[matrix.rows()][];
        for (int i = 0; i < dense.length; i++) {
            double[] row = matrix.dense(i);
            Arrays.setAll(row, j -> -row[j]);
            row[i] += 1;
            dense[i] = row;
        }
        return DenseLu.of(dense);
    }

    /** An estimated radius this far below 1 is that of a system that may well be productive. */
    static final double SURELY_BELOW_ONE = 1 - 1e-9;

    /**
     * The equations of a system; empty if it cannot be shown to be productive. Sweeps that do not come to rest although the
     * radius seems to be below 1 give way to the direct solution, where the method was left open.
     */
    static Optional<Leontief> of(CompressedRows matrix, SolutionMethod method) {
        Optional<Leontief> found = solvable(matrix, method.forSectors(matrix.rows()));
        boolean slow = found.isEmpty()
                && method == SolutionMethod.AUTOMATIC
                && method.forSectors(matrix.rows()) == SolutionMethod.ITERATIVE
                && estimateRadius(matrix) < SURELY_BELOW_ONE;
        return slow ? solvable(matrix, SolutionMethod.DIRECT) : found;
    }

    private static Optional<Leontief> solvable(CompressedRows matrix, SolutionMethod method) {
        Leontief leontief = new Leontief(matrix, method);
        Leontief proof = matrix.hasNegative() ? new Leontief(matrix.absolute(), leontief.method) : leontief;
        if (!proof.prove()) {
            return Optional.empty();
        }
        leontief.requirements = proof.requirements;
        leontief.radiusAtMost = proof.radiusAtMost;
        return Optional.of(leontief);
    }

    private boolean prove() {
        double[] ones = new double[byRow.rows()];
        Arrays.fill(ones, 1);
        requirements = find(ones, false).orElse(new double[0]);
        if (requirements.length == 0) {
            return false;
        }
        double[] used = byColumn.times(requirements);
        double radius = 0;
        for (int j = 0; j < used.length; j++) {
            // Not a number, where nothing can be said, must not pass.
            double ratio = requirements[j] > 0
                    ? (1 + rounding(byColumn, j)) * (used[j] / requirements[j])
                    : Double.POSITIVE_INFINITY;
            radius = Math.max(radius, ratio);
        }
        radiusAtMost = radius;
        return radius < 1;
    }

    /**
     * How far rounding may move a sum of a row's products, and a few operations more, relative to the sum of their absolute
     * values (Higham 2002, Accuracy and Stability of Numerical Algorithms, 2nd ed., section 3.1).
     */
    private static double rounding(CompressedRows matrix, int row) {
        double steps = (matrix.filled(row) + 4) * UNIT_ROUNDOFF;
        return steps / (1 - steps);
    }

    /** An upper bound of the spectral radius, below 1. */
    double radiusAtMost() {
        return radiusAtMost;
    }

    SolutionMethod method() {
        return method;
    }

    /** What must be produced so that y can be used: x = y + A·x. */
    double[] output(double[] demand) {
        return find(demand, true).orElseThrow(Leontief::unsolved);
    }

    /** What each unit of demand causes: m = s + m·A. */
    double[] multipliers(double[] intensities) {
        return find(intensities, false).orElseThrow(Leontief::unsolved);
    }

    private static ArithmeticException unsolved() {
        return new ArithmeticException("the sweeps did not come to rest, solve the system with DIRECT");
    }

    private Optional<double[]> find(double[] right, boolean forward) {
        if (method == SolutionMethod.DIRECT) {
            return factors.map(lu -> forward ? lu.solve(right) : lu.solveTransposed(right));
        }
        return GaussSeidel.solve(forward ? byRow : byColumn, right);
    }

    /**
     * How far multipliers may be from the exact ones, relative to the largest: with the residual r = s + m·A − m the error of
     * m_j is at most max |r| · v_j / min (v − v·A). What rounding may hide of r and of v − v·A counts against the bound.
     */
    double relativeError(double[] intensities, double[] multipliers) {
        CompressedRows absolute = byColumn.absolute();
        double[] used = byColumn.times(multipliers);
        double[] added =
                absolute.times(Arrays.stream(multipliers).map(Math::abs).toArray());
        double[] slack = absolute.times(requirements);
        double residual = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int j = 0; j < used.length; j++) {
            double hidden = rounding(byColumn, j);
            double terms = Math.abs(intensities[j]) + added[j] + Math.abs(multipliers[j]);
            residual = Math.max(residual, Math.abs(intensities[j] + used[j] - multipliers[j]) + hidden * terms);
            least = Math.min(least, requirements[j] - slack[j] - hidden * (requirements[j] + slack[j]));
        }
        if (residual == 0) {
            return 0;
        }
        // Where rounding may hide all of the slack, nothing is known of the last digit, nor of the first.
        return least > 0
                ? residual * GaussSeidel.largest(requirements) / (least * GaussSeidel.largest(multipliers))
                : NOTHING_KNOWN;
    }

    /**
     * About the spectral radius, for a message: the growth of a sum under I + |A|, which has no cycles, less 1.
     */
    static double estimateRadius(CompressedRows matrix) {
        CompressedRows absolute = matrix.absolute();
        double[] vector = new double[matrix.rows()];
        Arrays.fill(vector, 1.0 / vector.length);
        double growth = 0;
        for (int step = 0; step < ESTIMATE_STEPS; step++) {
            double[] image = absolute.times(vector);
            double[] last = vector;
            Arrays.setAll(image, i -> image[i] + last[i]);
            double sum = Arrays.stream(image).sum();
            growth = sum - 1;
            Arrays.setAll(image, i -> image[i] / sum);
            vector = image;
        }
        return growth;
    }
}
