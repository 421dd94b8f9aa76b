package org.klimatgap.ghg.inputoutput;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.klimatgap.quantity.InputUnit;

/** Tables divided by output, cell by cell traceable. */
final class PerOutput {
    private PerOutput() {}

    static double[] divisors(LabelledMatrix<RegionLabel, String> output) {
        return output.data().transposed().dense(0);
    }

    /** The sectors without output that have a filled cell. */
    static List<RegionLabel> idleInUse(LabelledMatrix<?, RegionLabel> table, double[] divisors) {
        boolean[] filled = new boolean[divisors.length];
        for (int i = 0; i < table.data().rows(); i++) {
            double[] row = table.data().dense(i);
            Arrays.setAll(row, j -> {
                filled[j] |= row[j] != 0;
                return row[j];
            });
        }
        List<RegionLabel> sectors = table.columns();
        return IntStream.range(0, divisors.length)
                .filter(j -> divisors[j] == 0 && filled[j])
                .mapToObj(sectors::get)
                .toList();
    }

    static <R> LabelledMatrix<R, RegionLabel> divide(
            InputOutputOperation operation,
            LabelledMatrix<R, RegionLabel> table,
            LabelledMatrix<RegionLabel, String> output,
            InputUnit unit) {
        List<R> rows = table.rows();
        List<RegionLabel> sectors = table.columns();
        CellOrigin origin = (row, column) -> operation.origin(
                table.traced(InputOutputText.FLOW.of(sectors.get(column), rows.get(row)), row, column),
                output.traced(InputOutputText.OUTPUT_OF.of(sectors.get(column)), column, 0));
        return new LabelledMatrix<>(unit, rows, sectors, table.data().dividedByColumn(divisors(output)), origin);
    }
}
