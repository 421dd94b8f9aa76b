package org.klimatgap.ghg.activity;

import java.io.Serializable;
import java.util.Optional;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.provenance.Origin;
import org.klimatgap.serial.RecordForm;

/**
 * The question which factor suits, such as 'electricity-residual-mix in category 2.electricity, 2023'.
 *
 * @param activity the activity type
 * @param category the category that the emissions belong to, which decides the stages that may be taken
 * @param period the days that the factor must be valid for
 * @param supplier who sold it, where known
 * @param wish what else is asked of the factor
 * @param origin where the question comes from, for findings
 */
public record FactorQuery(
        String activity,
        ScopeCategory category,
        Period period,
        Optional<String> supplier,
        FactorWish wish,
        Origin origin)
        implements Serializable {
    /**
     * A question asked in code.
     *
     * @param activity the activity type, for instance {@code electricity-residual-mix}
     * @param category the category that the emissions belong to
     * @param period the days that the factor must be valid for
     * @return the question, without supplier and wish
     */
    public static FactorQuery of(String activity, ScopeCategory category, Period period) {
        return new FactorQuery(
                activity, category, period, Optional.empty(), FactorWish.ANY, new Origin.Given(activity));
    }

    /**
     * Names the supplier.
     *
     * @param name who sold it
     * @return the same question of this supplier
     */
    public FactorQuery withSupplier(String name) {
        return new FactorQuery(activity, category, period, Optional.of(name), wish, origin);
    }

    @Override
    public String toString() {
        return activity + " in category " + category + ", " + period;
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
