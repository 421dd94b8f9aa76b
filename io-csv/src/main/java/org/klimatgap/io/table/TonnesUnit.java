package org.klimatgap.io.table;

import java.util.List;
import java.util.Optional;

/** The units of an inventory's table, which is always in tonnes: 't', 't CO2' or 't CO2e'. */
final class TonnesUnit {
    static final List<String> VALID = List.of("t", "t CO2", "t CO2e");
    private static final String PREFIX = "t ";

    private TonnesUnit() {}

    static String of(Optional<String> substance) {
        return substance.map(named -> PREFIX + named).orElse("t");
    }

    /** What a valid unit names beside the mass. */
    static Optional<String> substance(String unit) {
        return unit.startsWith(PREFIX) ? Optional.of(unit.substring(PREFIX.length())) : Optional.empty();
    }
}
