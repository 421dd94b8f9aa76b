package org.klimatgap.ghg.inputoutput;

import java.util.Arrays;
import org.apache.commons.numbers.core.Sum;

/**
 * Numbers by row and column, of which zeros take no place (compressed sparse rows).
 *
 * <p>Input-output tables of many regions consist mostly of zeros; a full one takes half as much memory again as an array.
 */
final class CompressedRows {
    private final int columns;
    private final int[] starts;
    private final int[] index;
    private final double[] values;

    private CompressedRows(int columns, int[] starts, int[] index, double[] values) {
        this.columns = columns;
        this.starts = starts;
        this.index = index;
        this.values = values;
    }

    /** Takes rows one by one. */
    static final class Builder {
        private final int columns;
        private int[] starts = new int[17];
        private int[] index = new int[64];
        private double[] values = new double[64];
        private int rows;
        private int size;

        Builder(int columns) {
            this.columns = columns;
        }

        void add(double[] row) {
            for (int j = 0; j < columns; j++) {
                put(j, row[j]);
            }
            end();
        }

        /** One number of the row that is begun; columns must rise. */
        void put(int column, double value) {
            if (value == 0) {
                return;
            }
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
                index = Arrays.copyOf(index, 2 * size);
            }
            index[size] = column;
            values[size++] = value;
        }

        void end() {
            if (rows + 1 == starts.length) {
                starts = Arrays.copyOf(starts, 2 * starts.length);
            }
            starts[++rows] = size;
        }

        CompressedRows build() {
            return new CompressedRows(
                    columns, Arrays.copyOf(starts, rows + 1), Arrays.copyOf(index, size), Arrays.copyOf(values, size));
        }
    }

    int rows() {
        return starts.length - 1;
    }

    int columns() {
        return columns;
    }

    double value(int row, int column) {
        int at = Arrays.binarySearch(index, starts[row], starts[row + 1], column);
        return at < 0 ? 0 : values[at];
    }

    double[] dense(int row) {
        double[] dense = new double[columns];
        for (int k = starts[row]; k < starts[row + 1]; k++) {
            dense[index[k]] = values[k];
        }
        return dense;
    }

    /** A row times a vector; four sums run side by side, since one alone waits for itself at every step. */
    double dot(int row, double[] vector) {
        int k = starts[row];
        int end = starts[row + 1];
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        for (; k + 3 < end; k += 4) {
            a += values[k] * vector[index[k]];
            b += values[k + 1] * vector[index[k + 1]];
            c += values[k + 2] * vector[index[k + 2]];
            d += values[k + 3] * vector[index[k + 3]];
        }
        for (; k < end; k++) {
            a += values[k] * vector[index[k]];
        }
        return (a + b) + (c + d);
    }

    /** A row times a vector with compensated summation, for numbers that are shown. */
    double exactDot(int row, double[] vector) {
        Sum sum = Sum.create();
        for (int k = starts[row]; k < starts[row + 1]; k++) {
            sum.addProduct(values[k], vector[index[k]]);
        }
        return sum.getAsDouble();
    }

    double rowSum(int row) {
        return Sum.of(Arrays.copyOfRange(values, starts[row], starts[row + 1])).getAsDouble();
    }

    double[] rowSums() {
        double[] sums = new double[rows()];
        Arrays.setAll(sums, this::rowSum);
        return sums;
    }

    double[] times(double[] vector) {
        double[] product = new double[rows()];
        Arrays.setAll(product, row -> dot(row, vector));
        return product;
    }

    CompressedRows transposed() {
        int[] from = new int[columns + 1];
        for (int column : index) {
            from[column + 1]++;
        }
        Arrays.parallelPrefix(from, Integer::sum);
        int[] next = Arrays.copyOf(from, columns);
        int[] rowOf = new int[index.length];
        double[] moved = new double[values.length];
        for (int row = 0; row < rows(); row++) {
            for (int k = starts[row]; k < starts[row + 1]; k++) {
                int to = next[index[k]]++;
                rowOf[to] = row;
                moved[to] = values[k];
            }
        }
        return new CompressedRows(rows(), from, rowOf, moved);
    }

    /** Each column divided by a number of its own; where that is zero the column must be, too, and stays. */
    CompressedRows dividedByColumn(double[] divisors) {
        double[] divided = new double[values.length];
        Arrays.setAll(divided, k -> values[k] / divisors[index[k]]);
        return new CompressedRows(columns, starts, index, divided);
    }

    /** The rows and columns that stand at given places, in that order. */
    CompressedRows picked(int[] rowOrder, int[] columnOrder) {
        Builder picked = new Builder(columnOrder.length);
        for (int row : rowOrder) {
            double[] dense = dense(row);
            picked.add(Arrays.stream(columnOrder).mapToDouble(j -> dense[j]).toArray());
        }
        return picked.build();
    }

    boolean hasNegative() {
        return Arrays.stream(values).anyMatch(value -> value < 0);
    }

    boolean hasNegative(int row) {
        return Arrays.stream(values, starts[row], starts[row + 1]).anyMatch(value -> value < 0);
    }

    boolean hasFilled(int row) {
        return filled(row) > 0;
    }

    /** How many numbers of a row are not zero. */
    int filled(int row) {
        return starts[row + 1] - starts[row];
    }

    CompressedRows absolute() {
        return new CompressedRows(
                columns, starts, index, Arrays.stream(values).map(Math::abs).toArray());
    }

    /** How many numbers are not zero. */
    int size() {
        return values.length;
    }
}
