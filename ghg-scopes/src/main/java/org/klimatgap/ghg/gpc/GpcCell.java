package org.klimatgap.ghg.gpc;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.serial.RecordForm;

/**
 * A cell of the table of a city's inventory, such as '2046.81 t', 'IE (I.2.1)' or nothing where nobody reported.
 *
 * @param applicable whether the standard has anything in this place
 * @param emissions the sum of the lines that have a number; empty when none has, which is not zero
 * @param keys the notation keys of the other lines, each with its target if it is IE
 */
public record GpcCell(boolean applicable, Optional<Traced<Emissions>> emissions, List<String> keys)
        implements Serializable {
    /** Copies the keys. */
    public GpcCell {
        keys = List.copyOf(keys);
    }

    @Override
    public String toString() {
        return emissions.map(sum -> sum.value().toString()).orElseGet(() -> String.join("; ", keys));
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
