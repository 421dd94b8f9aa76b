package org.klimatgap.ghg.gpc;

import java.util.Optional;
import org.klimatgap.gwp.Gas;
import org.klimatgap.gwp.GasMass;
import org.klimatgap.gwp.GwpSet;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.reference.ReferenceRow;

/** A mass of one gas as CO2 equivalents, with its two factors. */
final class Equivalents {
    private Equivalents() {}

    static Traced<Emissions> of(GasMass mass, Origin place, GwpSet set) {
        Gas gas = mass.gas();
        Message name = Message.of(GpcText.EQUIVALENTS).with("gas", gas.code());
        return GpcOperation.EQUIVALENTS.derive(
                name,
                mass.toEmissions(set),
                new Traced<>(
                        Message.of(GpcText.MASS).with("gas", gas.code()),
                        InputAmount.of(mass.tonnes(), "t " + gas),
                        place),
                new Traced<>(
                        Message.of(GpcText.GWP).with("gas", gas.code()).with("set", set.id()),
                        InputAmount.of(set.factor(gas), "t CO2e/t"),
                        new Origin.Place(set.table().file(), line(gas, set), set.id())));
    }

    private static long line(Gas gas, GwpSet set) {
        return set.table().rows().stream()
                .filter(row -> row.find("gas").equals(Optional.of(gas.code())))
                .mapToLong(ReferenceRow::line)
                .findFirst()
                .orElseThrow();
    }
}
