package org.klimatgap.ghg.statement;

import java.io.Serializable;
import java.util.Optional;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.serial.RecordForm;

/**
 * One category of a total in a year, such as '3.6 Business travel: 120 t'.
 *
 * @param category the category
 * @param emissions the group's emissions; empty where the category has no entries
 * @param state what is said of it
 */
public record CategoryTotal(ScopeCategory category, Optional<Traced<Emissions>> emissions, CategoryState state)
        implements Serializable {
    @Override
    public String toString() {
        return category + ": "
                + emissions.map(traced -> traced.value().toString()).orElseGet(state::toString);
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
