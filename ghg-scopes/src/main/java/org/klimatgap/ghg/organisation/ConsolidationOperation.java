package org.klimatgap.ghg.organisation;

import org.klimatgap.provenance.Operation;

/**
 * The formulas of consolidation, such as 's = Π sᵢ'.
 *
 * <p>s is the group's share of a unit, sᵢ a share on the way to it, w a part of a year.
 */
public enum ConsolidationOperation implements Operation {
    /** The share of a unit that is held through another one. */
    THROUGH("through", "s = s_parent·s_stake"),
    /** The share of a unit that several units of the group hold. */
    SEVERAL("several", "s = Σ s_parent·s_stake"),
    /** The share of a year inside which it changes. */
    OVER_YEAR("over-year", "s = Σ wᵢ·sᵢ / Σ wᵢ");

    private static final String STANDARD = "GHG Protocol Corporate Standard (2004), ch. 3";

    private final String key;
    private final String formula;

    ConsolidationOperation(String key, String formula) {
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
