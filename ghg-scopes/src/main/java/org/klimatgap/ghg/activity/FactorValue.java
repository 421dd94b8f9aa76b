package org.klimatgap.ghg.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klimatgap.finding.Finding;
import org.klimatgap.gwp.GwpSet;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.InputAmount;

/**
 * A factor as one number of CO2 equivalents.
 *
 * @param gwpSet the GWP set
 * @param factor a factor that may be used with it
 */
record FactorValue(GwpSet gwpSet, EmissionFactor factor) {
    /** Whether the factor cannot be told in a unit. */
    static Optional<Finding> obstacle(FactorQuery query, EmissionFactor factor, UnitRatio unit) {
        ActivityUnit from = factor.gases().get(0).unit().denominator();
        return from.convertsTo(unit.denominator())
                ? Optional.empty()
                : Optional.of(FuelProperties.impossible(factor.activity(), query.origin(), from, unit.denominator()));
    }

    /** What the factor has of biogenic CO2, told in the unit. */
    static Optional<Traced<InputAmount>> biogenic(EmissionFactor factor, UnitRatio unit) {
        return factor.biogenic()
                .map(gas -> ActivityOperation.UNIT_CONVERSION.derive(
                        ActivityText.FACTOR_OF.with("factor", factor.id()).with("gas", gas.substance()),
                        unit.amount(
                                gas.unit().told(gas.value().value().amount(), unit),
                                gas.gas().code()),
                        gas.value()));
    }

    /** {@code EF = Σ EF_gas·GWP_gas}, told in the unit. */
    Traced<InputAmount> in(UnitRatio unit) {
        double sum = 0;
        List<Traced<?>> inputs = new ArrayList<>();
        for (GasFactor gas : factor.inScopes()) {
            double number = gas.unit().told(gas.value().value().amount(), unit);
            inputs.add(gas.value());
            if (gas.needsGwp()) {
                Traced<InputAmount> gwp = Equivalence.of(gwpSet, gas.gas());
                number *= gwp.value().amount();
                inputs.add(gwp);
            }
            sum += number;
        }
        return ActivityOperation.FACTOR_IN_EQUIVALENTS.derive(
                ActivityText.FACTOR_IN_EQUIVALENTS_OF
                        .with("factor", factor.id())
                        .with("gwpSet", gwpSet.id()),
                unit.amount(sum, GasFactor.EQUIVALENTS),
                inputs);
    }
}
