package org.klimatgap.ghg.group;

import java.io.Serializable;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Quantity;

/**
 * A figure of a group with the identifier by which it can be asked for, such as 'scope.2.market-based.2024 = 1572.3 t'.
 *
 * @param id the identifier; see {@link GroupFigureIds}
 * @param value the amount with its derivation
 */
public record GroupFigure(String id, Traced<? extends Quantity> value) implements Serializable {
    @Override
    public String toString() {
        return id + " = " + value.value();
    }
}
