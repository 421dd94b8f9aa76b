package org.klimatgap.ghg.energy;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.klimatgap.ghg.activity.ActivityUnit;
import org.klimatgap.ghg.activity.Dimension;
import org.klimatgap.ghg.activity.UnitRatio;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.quantity.InputUnit;

/** The units that energy is bought in, such as 'MWh': those of energy among {@link ActivityUnit#shipped()}. */
public final class EnergyUnits {
    static final ActivityUnit MWH = ActivityUnit.of("MWh");
    private static final UnitRatio KILOGRAMS_PER_MWH = new UnitRatio(ActivityUnit.of("kg"), MWH);
    private static final Pattern FACTOR = Pattern.compile("(\\S+) CO2e?/(.+)");

    private EnergyUnits() {}

    /** {@return every unit of energy, in the order of the file of units} */
    public static List<ActivityUnit> all() {
        return ActivityUnit.shipped().stream().filter(EnergyUnits::isEnergy).toList();
    }

    /**
     * Finds a unit of energy.
     *
     * @param text for instance {@code kWh}
     * @return the unit, or empty where it is none or no unit of energy
     */
    public static Optional<ActivityUnit> find(String text) {
        return ActivityUnit.find(text).filter(EnergyUnits::isEnergy);
    }

    private static boolean isEnergy(ActivityUnit unit) {
        return unit.dimension() == Dimension.ENERGY;
    }

    /**
     * Whether a unit is one of emissions for each unit of energy.
     *
     * @param unit for instance {@code g CO2e/kWh}
     * @return whether it is a mass of CO2 or CO2e by a unit of energy
     */
    public static boolean isOfFactor(InputUnit unit) {
        return ratio(unit).isPresent();
    }

    private static Optional<UnitRatio> ratio(InputUnit unit) {
        Matcher form = FACTOR.matcher(unit.symbol());
        return form.matches()
                ? UnitRatio.find(form.group(1) + "/" + form.group(2))
                        .filter(ratio -> ratio.numerator().dimension() == Dimension.MASS)
                        .filter(ratio -> isEnergy(ratio.denominator()))
                : Optional.empty();
    }

    /** An amount of energy in MWh. */
    static double megawattHours(InputAmount energy) {
        require(energy);
        return MWH.convert(energy).amount();
    }

    /** An amount in MWh. */
    static InputAmount ofMegawattHours(double amount) {
        return MWH.amount(amount);
    }

    /** A factor in kg/MWh. */
    static double kilogramsPerMegawattHour(InputAmount factor) {
        return ratio(factor.unit())
                .map(ratio -> ratio.told(factor.amount(), KILOGRAMS_PER_MWH))
                .orElseThrow(() -> new IllegalArgumentException(
                        "an emission factor of energy must be a mass of CO2 or CO2e by one of " + all()
                                + ", for instance g CO2e/kWh, was '" + factor + "'"));
    }

    /** Demands an amount of energy. */
    static void require(InputAmount energy) {
        if (find(energy.unit().symbol()).isEmpty()) {
            throw new IllegalArgumentException("energy must be in one of " + all() + ", was '" + energy + "'");
        }
    }
}
