package org.klimatgap.io.national;

import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.provenance.Origin;

/** The line of the file that an inventory line begins on. */
final class LineNumber {
    private LineNumber() {}

    static long of(InventoryLine line) {
        return line.series().years().stream()
                .map(line::origin)
                .map(origin -> ((Origin.Place) origin).line())
                .findFirst()
                .orElse(0L);
    }
}
