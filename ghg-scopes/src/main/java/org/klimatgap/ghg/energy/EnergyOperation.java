package org.klimatgap.ghg.energy;

import org.klimatgap.provenance.Operation;

/**
 * The formulas of bought energy, such as 'E = C · f_grid'.
 *
 * <p>C is bought energy, f an emission factor, b one of biogenic CO2, qᵢ what an instrument covers of it, cᵢ what several instruments have left.
 */
public enum EnergyOperation implements Operation {
    /** Emissions by location. */
    LOCATION("location", "E = C · f_grid"),
    /** Emissions by market. */
    MARKET("market", "E = Σ qᵢ · fᵢ + (C − Σ qᵢ) · f_rest"),
    /** Biogenic CO2 by location, outside the scopes. */
    BIOGENIC_LOCATION("biogenic-location", "B = C · b_grid"),
    /** Biogenic CO2 by market, outside the scopes. */
    BIOGENIC_MARKET("biogenic-market", "B = (C − Σ qᵢ) · b_rest"),
    /** What an instrument of several facilities or units covers of one. */
    SPREAD("spread", "q = Q · c / Σ c"),
    /** What no instrument covers. */
    UNCOVERED("uncovered", "C − Σ qᵢ"),
    /** What all instruments cover. */
    COVERED("covered", "Σ qᵢ"),
    /** The part that instruments cover. */
    COVERAGE("coverage", "Σ qᵢ / C"),
    /** The mean rate by market. */
    MARKET_RATE("market-rate", "f = E / C");

    private static final String STANDARD = "GHG Protocol Scope 2 Guidance (2015), ch. 6";

    private final String key;
    private final String formula;

    EnergyOperation(String key, String formula) {
        this.key = key;
        this.formula = formula;
    }

    @Override
    public String formula() {
        return formula;
    }

    @Override
    public String standard() {
        return STANDARD;
    }

    @Override
    public String key() {
        return "operation." + key;
    }
}
