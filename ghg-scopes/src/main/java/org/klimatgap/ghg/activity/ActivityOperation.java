package org.klimatgap.ghg.activity;

import org.klimatgap.provenance.Operation;

/**
 * The formulas of activity-based emissions, such as 'E = A·EF'.
 *
 * <p>A is the amount of an activity, EF its emission factor, m the mass of a gas, GWP its global warming potential over 100
 * years, q the reduction that the law asks for, f a multiplier for high altitude, d the distance of a flight, d₀ and d₁ the
 * distances without any and with the whole effect.
 */
public enum ActivityOperation implements Operation {
    /** Another unit of the same dimension. */
    UNIT_CONVERSION("unit-conversion", "y = x·u_x / u_y", "SI Brochure, 9th ed.; units.csv"),
    /** Another dimension by a density or a net calorific value. */
    FUEL_CONVERSION("fuel-conversion", "y = x·p, or x / p", "IPCC 2006 Guidelines, Vol. 2, ch. 1.4.1.2"),
    /** The emissions of an activity. */
    ACTIVITY_TIMES_FACTOR("activity-times-factor", "E = A·EF", Standard.FACTOR),
    /** The mass of one gas. */
    GAS_MASS("gas-mass", "m = A·EF", Standard.FACTOR),
    /** A mass of a gas in CO2 equivalents. */
    EQUIVALENTS("equivalents", "E = m·GWP", "IPCC, global warming potentials over 100 years"),
    /** All gases together. */
    SUM_OF_GASES("sum-of-gases", "E = Σ E_gas", "GHG Protocol Corporate Standard, ch. 4"),
    /** A factor in CO2 equivalents. */
    FACTOR_IN_EQUIVALENTS("factor-in-equivalents", "EF = Σ EF_gas·GWP_gas", Standard.FACTOR),
    /** The factor of a blend out of that of the unblended fuel. */
    BLENDED_FACTOR("blended-factor", "EF = EF_0·(1 − q)", "Lag (2017:1201), reduktionsplikt; an estimate"),
    /** The multiplier of a flight that rises partly to high altitude. */
    ALTITUDE_MULTIPLIER("altitude-multiplier", "1 + (f − 1)·min(1, max(0, (d − d₀) / (d₁ − d₀)))", Standard.ALTITUDE),
    /** CO2 of a flight with its effect at high altitude. */
    HIGH_ALTITUDE("high-altitude", "E = E_CO2·multiplier", Standard.ALTITUDE);

    private final String key;
    private final String formula;
    private final String standard;

    ActivityOperation(String key, String formula, String standard) {
        this.key = key;
        this.formula = formula;
        this.standard = standard;
    }

    @Override
    public String formula() {
        return formula;
    }

    @Override
    public String standard() {
        return standard;
    }

    @Override
    public String key() {
        return "operation." + key;
    }

    /** Names of documents, so that each is spelt once. */
    private static final class Standard {
        static final String FACTOR = "IPCC 2006 Guidelines, Vol. 1, ch. 1; GHG Protocol Corporate Standard, ch. 6";
        static final String ALTITUDE = "Klimatsmart semester (Chalmers), flights";

        private Standard() {}
    }
}
