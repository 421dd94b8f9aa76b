package org.klimatgap.ghg.energy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.klimatgap.quantity.InputAmount;
import org.klimatgap.quantity.InputUnit;

/** A unit that energy is bought in, such as 'MWh'. */
public enum EnergyUnit {
    /** Kilowatt-hours. */
    KWH("kWh", 1e-3),
    /** Megawatt-hours. */
    MWH("MWh", 1),
    /** Gigawatt-hours. */
    GWH("GWh", 1e3),
    /** Terawatt-hours. */
    TWH("TWh", 1e6);

    private static final String SYMBOLS = "kWh, MWh, GWh, TWh";
    private static final Pattern FACTOR = Pattern.compile("(g|kg|t) CO2e?/(.+)");

    private final String symbol;
    private final double megawattHours;

    EnergyUnit(String symbol, double megawattHours) {
        this.symbol = symbol;
        this.megawattHours = megawattHours;
    }

    /** {@return the symbol} */
    public String symbol() {
        return symbol;
    }

    /** {@return the symbols of all units} */
    public static List<String> symbols() {
        return Arrays.stream(values()).map(EnergyUnit::symbol).toList();
    }

    /**
     * Finds a unit by its symbol.
     *
     * @param symbol for instance {@code MWh}
     * @return the unit, or empty
     */
    public static Optional<EnergyUnit> find(String symbol) {
        return Arrays.stream(values())
                .filter(unit -> unit.symbol.equals(symbol))
                .findFirst();
    }

    /**
     * Whether a unit is one of emissions for each unit of energy.
     *
     * @param unit for instance {@code g CO2e/kWh}
     * @return whether it is g, kg or t of CO2 or CO2e by a unit of energy
     */
    public static boolean isOfFactor(InputUnit unit) {
        Matcher form = FACTOR.matcher(unit.symbol());
        return form.matches() && find(form.group(2)).isPresent();
    }

    /** An amount of energy in MWh. */
    static double megawattHours(InputAmount energy) {
        return energy.amount() * of(energy).megawattHours;
    }

    /** A factor in kg/MWh. */
    static double kilogramsPerMegawattHour(InputAmount factor) {
        Matcher form = FACTOR.matcher(factor.unit().symbol());
        if (!form.matches()) {
            throw notAFactor(factor);
        }
        EnergyUnit energy = find(form.group(2)).orElseThrow(() -> notAFactor(factor));
        double kilograms = switch (form.group(1)) {
            case "g" -> 1e-3;
            case "kg" -> 1;
            default -> 1e3;
        };
        double ratio = kilograms / energy.megawattHours;
        // Grams per kilowatt-hour are kilograms per megawatt-hour: no digit may change.
        return ratio == 1 ? factor.amount() : factor.amount() * ratio;
    }

    /** Demands an amount of energy. */
    static EnergyUnit of(InputAmount energy) {
        return find(energy.unit().symbol())
                .orElseThrow(() ->
                        new IllegalArgumentException("energy must be in one of " + SYMBOLS + ", was '" + energy + "'"));
    }

    private static IllegalArgumentException notAFactor(InputAmount factor) {
        return new IllegalArgumentException("an emission factor of energy must be in g, kg or t CO2e by one of "
                + SYMBOLS + ", for instance g CO2e/kWh, was '" + factor + "'");
    }

    @Override
    public String toString() {
        return symbol;
    }
}
