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

    /** The equations of a system; empty if it cannot be shown to be productive. */
    static Optional<Leontief> of(CompressedRows matrix, SolutionMethod method) {
        Leontief leontief = new Leontief(matrix, method.forSectors(matrix.rows()));
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
            double ratio = requirements[j] > 0 ? used[j] / requirements[j] : Double.POSITIVE_INFINITY;
            radius = Math.max(radius, ratio);
        }
        radiusAtMost = radius;
        return radius < 1;
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
     * m_j is at most max |r| · v_j / min (v − v·A).
     */
    double relativeError(double[] intensities, double[] multipliers) {
        double[] used = byColumn.times(multipliers);
        double[] slack = byColumn.absolute().times(requirements);
        double residual = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int j = 0; j < used.length; j++) {
            residual = Math.max(residual, Math.abs(intensities[j] + used[j] - multipliers[j]));
            least = Math.min(least, requirements[j] - slack[j]);
        }
        double largest = GaussSeidel.largest(multipliers);
        return residual == 0 ? 0 : residual * GaussSeidel.largest(requirements) / (least * largest);
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
