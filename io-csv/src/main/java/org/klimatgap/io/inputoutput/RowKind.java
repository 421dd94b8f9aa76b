package org.klimatgap.io.inputoutput;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.klimatgap.ghg.inputoutput.RegionLabel;
import org.klimatgap.ghg.inputoutput.Stressors;
import org.klimatgap.gwp.Gas;
import org.klimatgap.gwp.GwpSet;

/**
 * What the rows of a matrix are, and the columns that name them.
 *
 * @param heads the columns
 * @param label the label of the cells in these columns, or empty if they make none
 */
record RowKind<R>(List<String> heads, Function<List<String>, Optional<R>> label) {
    static final RowKind<RegionLabel> SECTOR =
            new RowKind<>(List.of("region", "sector"), cells -> RegionLabel.find(cells.get(0) + "|" + cells.get(1)));
    static final RowKind<Gas> GAS = new RowKind<>(List.of("gas"), cells -> Optional.of(gas(cells.get(0))));
    static final RowKind<String> AREA = new RowKind<>(List.of("area"), cells -> Optional.of(cells.get(0)));

    /** A known gas whatever the capitals; another one as it is written, since a GWP set of one's own may have it. */
    private static Gas gas(String text) {
        return Stream.concat(
                        Stream.of(Stressors.EQUIVALENTS),
                        GwpSet.shipped().stream().map(GwpSet::of).flatMap(set -> set.gases().stream()))
                .filter(known -> known.code().equalsIgnoreCase(text))
                .findFirst()
                .orElseGet(() -> Gas.of(text));
    }
}
