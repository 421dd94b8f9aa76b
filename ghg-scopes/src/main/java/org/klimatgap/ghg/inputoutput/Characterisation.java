package org.klimatgap.ghg.inputoutput;

import java.util.ArrayList;
import java.util.List;
import org.klimatgap.gwp.Gas;
import org.klimatgap.gwp.GwpSet;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.quantity.InputUnit;

/** Gases made CO2 equivalents. */
final class Characterisation {
    private static final InputUnit FACTOR = new InputUnit("t CO2e/t");

    private Characterisation() {}

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

    private static Traced<InputAmount> factor(Gas gas, GwpSet set) {
        Origin table = new Origin.Place(set.table().file(), 1, set.id());
        return new Traced<>(
                InputOutputText.WARMING_POTENTIAL.of(gas, set.id()), InputAmount.of(set.factor(gas), FACTOR), table);
    }
}
