package org.klimatgap.ghg.gpc;

import java.util.Arrays;
import java.util.List;
import org.klimatgap.ghg.inventory.Examples;
import org.klimatgap.quantity.Emissions;

/** Small inventories by GPC reference. */
final class Cities {
    static final int YEAR = 2023;

    /** The 32 sub-sectors of BASIC, as the table of the GPC 1.1 lists them. */
    static final List<String> BASIC = List.of(
            "I.1.1", "I.1.2", "I.2.1", "I.2.2", "I.3.1", "I.3.2", "I.4.1", "I.4.2", "I.5.1", "I.5.2", "I.6.1", "I.6.2",
            "I.7.1", "I.8.1", "II.1.1", "II.1.2", "II.2.1", "II.2.2", "II.3.1", "II.3.2", "II.4.1", "II.4.2", "II.5.1",
            "II.5.2", "III.1.1", "III.1.2", "III.2.1", "III.2.2", "III.3.1", "III.3.2", "III.4.1", "III.4.2");

    private Cities() {}

    static GpcInventory city(GpcLine... lines) {
        return city(Arrays.asList(lines));
    }

    static GpcInventory city(List<GpcLine> lines) {
        return GpcInventory.of(Examples.ALVESTA, Examples.GHG, lines);
    }

    static GpcLine line(String reference, double tonnes) {
        return GpcLine.of(reference, YEAR, Emissions.ofTonnes(tonnes));
    }

    /** Every sub-sector that has a scope, with the same amount. */
    static List<GpcLine> everyLine(double tonnes) {
        return GpcScheme.leaves().stream()
                .map(leaf -> line(leaf.code().code(), tonnes))
                .toList();
    }

    static double tonnes(GpcInventory city, GpcTotal total) {
        return city.sum(total, YEAR).get().emissions().value().tonnes();
    }
}
