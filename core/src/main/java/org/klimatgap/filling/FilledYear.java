package org.klimatgap.filling;

import java.io.Serializable;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.series.ValueStatus;

/**
 * A year that a method filled, such as '2019: 108398.87 t (spliced)'.
 *
 * @param year the year
 * @param emissions its value, with the numbers and the formula that gave it
 * @param method the method
 */
public record FilledYear(int year, Traced<Emissions> emissions, FillingMethod method) implements Serializable {
    /** {@return the status that the method gives; those of its inputs stand in their own series} */
    public ValueStatus status() {
        return method.status();
    }

    @Override
    public String toString() {
        return year + ": " + emissions.value() + " (" + status() + ")";
    }
}
