package org.klimatgap.ghg.inputoutput;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.klimatgap.gwp.Gas;
import org.klimatgap.gwp.GwpSet;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.quantity.InputUnit;
import org.klimatgap.reference.ReferenceRow;

/** Sums of emissions: gases made CO2 equivalents, products with direct emissions. */
final class EmissionSums {
    private static final InputUnit FACTOR = new InputUnit("t CO2e/t");

    private EmissionSums() {}

    static <C> LabelledMatrix<Gas, C> of(LabelledMatrix<Gas, C> gases, GwpSet set) {
        double[] factors = gases.rows().stream().mapToDouble(set::factor).toArray();
        CompressedRows byColumn = gases.data().transposed();
        double[] sums = new double[byColumn.rows()];
        for (int j = 0; j < sums.length; j++) {
            sums[j] = byColumn.exactDot(j, factors);
        }
        CompressedRows.Builder data = new CompressedRows.Builder(sums.length);
        data.add(sums);
        return new LabelledMatrix<>(
                gases.unit(),
                List.of(Stressors.EQUIVALENTS),
                gases.columns(),
                data.build(),
                (row, column) -> origin(gases, set, column));
    }

    private static Origin origin(LabelledMatrix<Gas, ?> gases, GwpSet set, int column) {
        List<Traced<?>> inputs = new ArrayList<>();
        for (int i = 0; i < gases.rows().size(); i++) {
            Gas gas = gases.rows().get(i);
            inputs.add(factor(gas, set));
            inputs.add(gases.traced(InputOutputText.GAS_OF.of(gases.columns().get(column), gas), i, column));
        }
        return InputOutputOperation.EQUIVALENTS.origin(inputs.toArray(Traced<?>[]::new));
    }

    /** Emissions of products and direct ones, cell by cell. */
    static LabelledMatrix<Gas, RegionLabel> plus(
            LabelledMatrix<Gas, RegionLabel> products, LabelledMatrix<Gas, RegionLabel> direct) {
        CompressedRows.Builder data =
                new CompressedRows.Builder(products.columns().size());
        for (int i = 0; i < products.rows().size(); i++) {
            double[] sum = products.data().dense(i);
            double[] more = direct.data().dense(i);
            Arrays.setAll(sum, j -> sum[j] + more[j]);
            data.add(sum);
        }
        CellOrigin origin = (row, column) -> InputOutputOperation.FOOTPRINT_WITH_DIRECT.origin(
                products.traced(
                        InputOutputText.PRODUCTS_OF.of(products.columns().get(column)), row, column),
                direct.traced(InputOutputText.DIRECT_OF.of(products.columns().get(column)), row, column));
        return new LabelledMatrix<>(products.unit(), products.rows(), products.columns(), data.build(), origin);
    }

    private static Traced<InputAmount> factor(Gas gas, GwpSet set) {
        long line = set.table().rows().stream()
                .filter(row -> row.find("gas").equals(Optional.of(gas.code())))
                .mapToLong(ReferenceRow::line)
                .findFirst()
                .orElseThrow();
        Origin table = new Origin.Place(set.table().file(), line, set.id());
        return new Traced<>(
                InputOutputText.WARMING_POTENTIAL.of(gas, set.id()), InputAmount.of(set.factor(gas), FACTOR), table);
    }
}
