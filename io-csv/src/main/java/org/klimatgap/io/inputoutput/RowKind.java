package org.klimatgap.io.inputoutput;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.klimatgap.ghg.inputoutput.RegionLabel;
import org.klimatgap.gwp.Gas;

/**
 * What the rows of a matrix are, and the columns that name them.
 *
 * @param heads the columns
 * @param label the label of the cells in these columns, or empty if they make none
 */
record RowKind<R>(List<String> heads, Function<List<String>, Optional<R>> label) {
    static final RowKind<RegionLabel> SECTOR =
            new RowKind<>(List.of("region", "sector"), cells -> RegionLabel.find(cells.get(0) + "|" + cells.get(1)));
    static final RowKind<Gas> GAS = new RowKind<>(List.of("gas"), cells -> Optional.of(Gas.of(cells.get(0))));
    static final RowKind<String> AREA = new RowKind<>(List.of("area"), cells -> Optional.of(cells.get(0)));
}
