package org.klimatgap.ghg.statement;

import java.io.Serializable;
import java.util.Optional;
import org.klimatgap.ghg.scope.Scope;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.ghg.scope.ScopeMethod;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.serial.RecordForm;

/**
 * The group's emissions of a category by one method in a year, such as 'scope 2, 2.electricity, market-based, 2023: 1572.3 t'.
 *
 * @param category the category
 * @param method how they were computed
 * @param year the year
 * @param emissions the group's part
 * @param biogenic the group's biogenic CO2 beside it; empty where there is none
 */
public record ScopeFigure(
        ScopeCategory category,
        ScopeMethod method,
        int year,
        Traced<Emissions> emissions,
        Optional<Traced<Emissions>> biogenic)
        implements Serializable {
    /** {@return the scope of the category} */
    public Scope scope() {
        return category.scope();
    }

    @Override
    public String toString() {
        return scope() + ", " + category + ", " + method + ", " + year + ": " + emissions.value();
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
