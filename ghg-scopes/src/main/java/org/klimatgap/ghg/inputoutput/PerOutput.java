package org.klimatgap.ghg.inputoutput;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.klimatgap.gwp.Gas;
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

    /** Direct emissions of each category divided by all that it buys. */
    static LabelledMatrix<Gas, RegionLabel> perDemand(
            LabelledMatrix<Gas, RegionLabel> direct, LabelledMatrix<RegionLabel, RegionLabel> demand) {
        LabelledMatrix<RegionLabel, RegionLabel> bought =
                demand.withColumns(direct.columns()).transposed();
        CompressedRows.Builder sums = new CompressedRows.Builder(1);
        for (double sum : bought.data().rowSums()) {
            sums.add(new double[] {sum});
        }
        LabelledMatrix<RegionLabel, String> totals = new LabelledMatrix<>(
                demand.unit(),
                direct.columns(),
                List.of(InputOutputSystem.OUTPUT),
                sums.build(),
                (row, column) -> bought.origin(row, 0));
        requireUsed(direct, totals);
        return divide(InputOutputOperation.DIRECT_INTENSITY, direct, totals, Intensities.unit(demand.unit()));
    }

    /** Refuses numbers that nothing could divide. */
    static void requireUsed(LabelledMatrix<?, RegionLabel> table, LabelledMatrix<RegionLabel, String> divisors) {
        idleInUse(table, divisors(divisors)).stream().findFirst().ifPresent(label -> {
            throw new IllegalArgumentException("the divisor of " + label + " is 0, so its column must be empty");
        });
    }
}
