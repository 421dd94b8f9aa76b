package org.klimatgap.ghg.activity;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.ghg.scope.ScopeEntry;
import org.klimatgap.ghg.scope.ScopeMethod;
import org.klimatgap.gwp.GasMass;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.serial.RecordForm;

/**
 * What an activity emitted, such as '3.4, diesel, gatukontoret, 2016: 28.542 t'.
 *
 * @param activity the activity
 * @param choice the factor, and why it was chosen
 * @param gwpSet the GWP set of the CO2 equivalents, for instance {@code AR5}
 * @param gases the masses of the gases in the scopes; none where the factor knows CO2 equivalents alone
 * @param emissions tonnes of CO2 equivalents without biogenic CO2, with the whole derivation
 * @param biogenic tonnes of biogenic CO2, which stand outside the scopes; empty where the factor has none
 */
public record ActivityResult(
        Activity activity,
        FactorChoice choice,
        String gwpSet,
        List<GasMass> gases,
        Traced<Emissions> emissions,
        Optional<Traced<Emissions>> biogenic)
        implements Serializable {
    private static final List<ScopeCategory> OF_GOODS =
            List.of(ScopeCategory.PURCHASED_GOODS_AND_SERVICES, ScopeCategory.CAPITAL_GOODS);

    /** Copies the gases. */
    public ActivityResult {
        gases = List.copyOf(gases);
    }

    /** {@return the factor} */
    public EmissionFactor factor() {
        return choice.factor();
    }

    /**
     * How it was computed, in the words of the Technical Guidance for Calculating Scope 3 Emissions.
     *
     * @return spend-based for an amount of money; supplier-specific by a supplier's own factor and average data for goods, both
     *     in scope 3; otherwise activity-based
     */
    public ScopeMethod method() {
        if (factor().inScopes().stream()
                .anyMatch(gas -> gas.unit().denominator().dimension() == Dimension.MONEY)) {
            return ScopeMethod.SPEND_BASED;
        }
        boolean ofValueChain = activity.category().number().isPresent();
        if (ofValueChain && factor().supplier().isPresent()) {
            return ScopeMethod.SUPPLIER_SPECIFIC;
        }
        return OF_GOODS.contains(activity.category()) ? ScopeMethod.AVERAGE_DATA : ScopeMethod.ACTIVITY_BASED;
    }

    /** {@return the line of a statement by scope that this result is} */
    public ScopeEntry entry() {
        return new ScopeEntry(
                activity.category(),
                activity.context().organisation(),
                activity.context().facility(),
                activity.period().year(),
                method(),
                emissions,
                biogenic,
                Optional.empty(),
                activity.quality());
    }

    @Override
    public String toString() {
        return activity + " → " + emissions.value();
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
