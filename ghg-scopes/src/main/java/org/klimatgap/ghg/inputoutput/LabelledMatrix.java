package org.klimatgap.ghg.inputoutput;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.quantity.InputUnit;

/**
 * Numbers of one unit whose rows and columns have names, such as 'flows between 6 sectors, MSEK'.
 *
 * <p>Immutable; zeros take no memory. Every cell knows where it comes from.
 *
 * @param <R> what names a row
 * @param <C> what names a column
 */
public final class LabelledMatrix<R, C> {
    private final InputUnit unit;
    private final List<R> rows;
    private final List<C> columns;
    private final Map<R, Integer> rowIndex;
    private final Map<C, Integer> columnIndex;
    private final CompressedRows data;
    private final CellOrigin origins;

    LabelledMatrix(InputUnit unit, List<R> rows, List<C> columns, CompressedRows data, CellOrigin origins) {
        this.unit = unit;
        this.rows = List.copyOf(rows);
        this.columns = List.copyOf(columns);
        this.rowIndex = index("row", this.rows);
        this.columnIndex = index("column", this.columns);
        this.data = data;
        this.origins = origins;
    }

    private static <T> Map<T, Integer> index(String what, List<T> labels) {
        Map<T, Integer> index = new LinkedHashMap<>();
        for (T label : labels) {
            if (index.put(label, index.size()) != null) {
                throw new IllegalArgumentException("two " + what + "s are called '" + label + "', must be one");
            }
        }
        return index;
    }

    /**
     * A matrix that a caller gives in code.
     *
     * @param what the caller's own words for where it is from
     * @param unit the unit of every cell, for instance {@code MSEK}
     * @param rows the names of the rows
     * @param columns the names of the columns
     * @param values the numbers, row by row
     * @param <R> what names a row
     * @param <C> what names a column
     * @return the matrix
     * @throws IllegalArgumentException if a name stands twice, a number is not finite, or there are more or fewer numbers than
     *     names
     */
    public static <R, C> LabelledMatrix<R, C> of(
            String what, InputUnit unit, List<R> rows, List<C> columns, double[][] values) {
        if (rows.size() != values.length) {
            throw new IllegalArgumentException("the matrix has " + values.length + " rows of numbers, must have "
                    + rows.size() + ", one for each name");
        }
        Builder<R, C> builder = builder(unit, columns);
        for (int i = 0; i < values.length; i++) {
            builder.add(rows.get(i), values[i], new Origin.Given(what));
        }
        return builder.build();
    }

    /**
     * A matrix that was computed, each of whose cells has a derivation of its own.
     *
     * @param origins where each cell comes from
     * @param unit the unit of every cell
     * @param rows the names of the rows
     * @param columns the names of the columns
     * @param values the numbers, row by row
     * @param <R> what names a row
     * @param <C> what names a column
     * @return the matrix
     * @throws IllegalArgumentException if a name stands twice, a number is not finite, or there are more or fewer numbers than
     *     names
     */
    public static <R, C> LabelledMatrix<R, C> of(
            CellOrigin origins, InputUnit unit, List<R> rows, List<C> columns, double[][] values) {
        LabelledMatrix<R, C> plain = of("", unit, rows, columns, values);
        return new LabelledMatrix<>(unit, rows, columns, plain.data, origins);
    }

    /**
     * Begins a matrix to which rows are added.
     *
     * @param unit the unit of every cell
     * @param columns the names of the columns
     * @param <R> what names a row
     * @param <C> what names a column
     * @return the builder
     */
    public static <R, C> Builder<R, C> builder(InputUnit unit, List<C> columns) {
        return new Builder<>(unit, columns);
    }

    /**
     * Takes the rows of a matrix one by one, so that a file of any length needs no copy of its numbers.
     *
     * @param <R> what names a row
     * @param <C> what names a column
     */
    public static final class Builder<R, C> {
        private final InputUnit unit;
        private final List<C> columns;
        private final List<R> rows = new ArrayList<>();
        private final List<Origin> origins = new ArrayList<>();
        private final CompressedRows.Builder data;

        private Builder(InputUnit unit, List<C> columns) {
            this.unit = unit;
            this.columns = List.copyOf(columns);
            this.data = new CompressedRows.Builder(columns.size());
        }

        /**
         * Adds a row.
         *
         * @param row its name
         * @param values one number for each column
         * @param origin where they come from, for instance a line of a file
         * @return this
         * @throws IllegalArgumentException if there are more or fewer numbers than columns, or one is not finite
         */
        public Builder<R, C> add(R row, double[] values, Origin origin) {
            check(row, values);
            data.add(values);
            rows.add(row);
            origins.add(origin);
            return this;
        }

        private void check(R row, double[] values) {
            if (values.length != columns.size()) {
                throw new IllegalArgumentException("row '" + row + "' has " + values.length + " numbers, must have "
                        + columns.size() + ", one for each column");
            }
            IntStream.range(0, values.length)
                    .filter(j -> !Double.isFinite(values[j]))
                    .findFirst()
                    .ifPresent(j -> {
                        throw new IllegalArgumentException("row '" + row + "', column '" + columns.get(j)
                                + "' must be a finite number, was " + values[j]);
                    });
        }

        /**
         * Ends the matrix.
         *
         * @return the matrix
         * @throws IllegalArgumentException if a name stands twice
         */
        public LabelledMatrix<R, C> build() {
            List<Origin> rowOrigins = List.copyOf(origins);
            return new LabelledMatrix<>(unit, rows, columns, data.build(), (row, column) -> rowOrigins.get(row));
        }
    }

    /** {@return the unit of every cell} */
    public InputUnit unit() {
        return unit;
    }

    /** {@return the names of the rows, in order} */
    public List<R> rows() {
        return rows;
    }

    /** {@return the names of the columns, in order} */
    public List<C> columns() {
        return columns;
    }

    /** {@return how many cells are not zero} */
    public int filledCells() {
        return data.size();
    }

    /**
     * One cell.
     *
     * @param row the row's name
     * @param column the column's name
     * @return its number in {@link #unit()}
     * @throws IllegalArgumentException if there is no such row or column
     */
    public double value(R row, C column) {
        return data.value(rowOf(row), columnOf(column));
    }

    /**
     * One cell with its unit and origin.
     *
     * @param name what the number is
     * @param row the row's name
     * @param column the column's name
     * @return the number
     * @throws IllegalArgumentException if there is no such row or column
     */
    public Traced<InputAmount> traced(Message name, R row, C column) {
        return traced(name, rowOf(row), columnOf(column));
    }

    Traced<InputAmount> traced(Message name, int row, int column) {
        return new Traced<>(name, InputAmount.of(data.value(row, column), unit), origin(row, column));
    }

    /**
     * Whether a row says more than zeros.
     *
     * @param row the row's name
     * @return whether one of its cells is not zero
     * @throws IllegalArgumentException if there is no such row
     */
    public boolean hasFilledCell(R row) {
        return data.hasFilled(rowOf(row));
    }

    /** The sum of a row, which comes from where its first cell does: a line of a file. */
    Traced<InputAmount> tracedRowSum(Message name, int row) {
        return new Traced<>(name, InputAmount.of(data.rowSum(row), unit), origin(row, 0));
    }

    /**
     * Where a cell comes from.
     *
     * @param row the index of its row
     * @param column the index of its column
     * @return for instance a line of a file
     */
    public Origin origin(int row, int column) {
        return origins.of(row, column);
    }

    /**
     * The sum of a row.
     *
     * @param row the row's name
     * @return the sum of its cells in {@link #unit()}
     * @throws IllegalArgumentException if there is no such row
     */
    public double rowSum(R row) {
        return data.rowSum(rowOf(row));
    }

    /** {@return the same numbers with rows and columns exchanged} */
    public LabelledMatrix<C, R> transposed() {
        return new LabelledMatrix<>(unit, columns, rows, data.transposed(), (row, column) -> origin(column, row));
    }

    CompressedRows data() {
        return data;
    }

    int rowOf(R row) {
        return place("row", rowIndex, row);
    }

    int columnOf(C column) {
        return place("column", columnIndex, column);
    }

    private static <T> int place(String what, Map<T, Integer> labels, T label) {
        Integer place = labels.get(label);
        if (place == null) {
            throw new IllegalArgumentException(
                    "no " + what + " '" + label + "', must be one of the " + labels.size() + " " + what + "s such as "
                            + labels.keySet().stream().limit(5).toList());
        }
        return place;
    }

    /** The same with rows in another order, which may leave some out. */
    LabelledMatrix<R, C> withRows(List<R> order) {
        return picked(order, columns);
    }

    LabelledMatrix<R, C> withColumns(List<C> order) {
        return picked(rows, order);
    }

    private LabelledMatrix<R, C> picked(List<R> newRows, List<C> newColumns) {
        if (newRows.equals(rows) && newColumns.equals(columns)) {
            return this;
        }
        int[] rowOrder = newRows.stream().mapToInt(this::rowOf).toArray();
        int[] columnOrder = newColumns.stream().mapToInt(this::columnOf).toArray();
        return new LabelledMatrix<>(
                unit,
                newRows,
                newColumns,
                data.picked(rowOrder, columnOrder),
                (row, column) -> origin(rowOrder[row], columnOrder[column]));
    }

    @Override
    public String toString() {
        return rows.size() + " × " + columns.size() + ", " + unit;
    }
}
