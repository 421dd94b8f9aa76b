package org.klimatgap.ghg.activity;

import java.io.Serializable;
import java.util.Optional;
import org.klimatgap.gwp.Gas;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.serial.RecordForm;

/**
 * How much of one gas, or of CO2 equivalents, a unit of an activity emits, such as '56.1 kg CO2/GJ'.
 *
 * @param substance a gas of the GWP tables, {@value #EQUIVALENTS} or {@value #BIOGENIC_CO2}
 * @param unit the unit of the value
 * @param value the value, with its origin
 * @param gwpSet the GWP set by which the source made CO2 equivalents; empty for a gas, or when the source does not state it
 * @param altitudeRule the rule for high altitude that multiplies the CO2 of a flight, if any
 */
public record GasFactor(
        String substance,
        UnitRatio unit,
        Traced<InputAmount> value,
        Optional<String> gwpSet,
        Optional<HighAltitudeRule> altitudeRule)
        implements Serializable {
    /** The substance of factors that know CO2 equivalents alone. */
    public static final String EQUIVALENTS = "CO2e";

    /** The substance of CO2 out of biomass, which stands outside the scopes. */
    public static final String BIOGENIC_CO2 = "CO2-biogenic";

    /** {@return whether it is in CO2 equivalents, which no GWP set can convert into those of another one} */
    public boolean isEquivalents() {
        return substance.equals(EQUIVALENTS);
    }

    /** {@return whether it is CO2 out of biomass, which stands outside the scopes} */
    public boolean isBiogenicCo2() {
        return substance.equals(BIOGENIC_CO2);
    }

    /** {@return whether a GWP set is needed: neither CO2 itself nor already in equivalents} */
    public boolean needsGwp() {
        return !isEquivalents() && !isBiogenicCo2() && !gas().equals(Gas.CO2);
    }

    /** {@return the gas; CO2 for biogenic CO2} */
    public Gas gas() {
        return isBiogenicCo2() ? Gas.CO2 : Gas.of(substance);
    }

    @Override
    public String toString() {
        return value.value().toString();
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
