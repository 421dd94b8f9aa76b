package org.klimatgap.ghg.activity;

import org.klimatgap.gwp.Gas;
import org.klimatgap.gwp.GwpSet;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.reference.ReferenceRow;

/** The global warming potential of a gas, with its place in its file. */
final class Equivalence {
    private Equivalence() {}

    static Traced<InputAmount> of(GwpSet set, Gas gas) {
        return new Traced<>(
                ActivityText.GWP_OF.with("gas", gas.code()).with("gwpSet", set.id()),
                InputAmount.of(set.factor(gas), "t CO2e/t " + gas.code()),
                origin(set, gas));
    }

    private static Origin origin(GwpSet set, Gas gas) {
        long line = set.table().rows().stream()
                .filter(row -> row.find("gas").filter(gas.code()::equals).isPresent())
                .mapToLong(ReferenceRow::line)
                .findFirst()
                .orElseThrow();
        return new Origin.Place(
                set.table().file(), line, set.table().cited("source").orElse(""));
    }
}
