package org.klimatgap.ghg.activity;

import java.util.ArrayList;
import java.util.List;
import org.klimatgap.gwp.GasMass;
import org.klimatgap.gwp.GwpSet;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.InputAmount;

/** Multiplies one amount, in the unit that the factor is per, by its factor. */
final class Calculation {
    private static final ActivityUnit TONNE = ActivityUnit.of("t");

    private final Activity activity;
    private final Traced<InputAmount> amount;
    private final FactorChoice choice;
    private final GwpSet gwpSet;

    Calculation(Activity activity, Traced<InputAmount> amount, FactorChoice choice, GwpSet gwpSet) {
        this.activity = activity;
        this.amount = amount;
        this.choice = choice;
        this.gwpSet = gwpSet;
    }

    ActivityResult result() {
        List<GasFactor> gases = choice.factor().inScopes();
        return new ActivityResult(
                activity,
                choice,
                gwpSet.id(),
                gases.stream()
                        .filter(gas -> !gas.isEquivalents())
                        .map(gas -> GasMass.ofTonnes(gas.gas(), tonnes(gas)))
                        .toList(),
                sum(gases.stream().map(this::equivalents).toList()),
                choice.factor().biogenic().map(this::biogenic));
    }

    private Traced<Emissions> sum(List<Traced<Emissions>> gases) {
        Message name = named(ActivityText.EMISSIONS_OF);
        if (gases.size() == 1) {
            return gases.get(0).named(name);
        }
        Emissions sum = Emissions.sum(gases.stream().map(Traced::value).toList());
        List<Traced<?>> inputs = new ArrayList<>(gases);
        return ActivityOperation.SUM_OF_GASES.derive(name, sum, inputs.isEmpty() ? List.of(amount) : inputs);
    }

    private Traced<Emissions> equivalents(GasFactor gas) {
        Message name = named(ActivityText.GAS_EMISSIONS_OF).with("gas", gas.substance());
        if (!gas.needsGwp()) {
            Traced<Emissions> plain = times(gas, name);
            return gas.altitudeRule()
                    .map(rule -> rule.apply(plain, activity.distance()))
                    .orElse(plain);
        }
        Traced<InputAmount> mass = ActivityOperation.GAS_MASS.derive(
                named(ActivityText.MASS_OF).with("gas", gas.substance()),
                InputAmount.of(tonnes(gas), "t " + gas.substance()),
                amount,
                gas.value());
        Emissions value = GasMass.ofTonnes(gas.gas(), tonnes(gas)).toEmissions(gwpSet);
        return ActivityOperation.EQUIVALENTS.derive(name, value, mass, Equivalence.of(gwpSet, gas.gas()));
    }

    private Traced<Emissions> biogenic(GasFactor gas) {
        return times(gas, named(ActivityText.BIOGENIC_OF));
    }

    private Traced<Emissions> times(GasFactor gas, Message name) {
        return ActivityOperation.ACTIVITY_TIMES_FACTOR.derive(
                name, Emissions.ofTonnes(tonnes(gas)), amount, gas.value());
    }

    /** Amount times factor; gases of one factor may be per units of different size, such as GJ and TJ. */
    private double tonnes(GasFactor gas) {
        double units = gas.unit().denominator().convert(amount.value()).amount();
        InputAmount mass = gas.unit()
                .numerator()
                .amount(Decimals.product(units, gas.value().value().amount()));
        return TONNE.convert(mass).amount();
    }

    private Message named(ActivityText text) {
        return text.with("type", activity.type())
                .with("organisation", activity.context().organisation())
                .with("period", activity.period().toString());
    }
}
