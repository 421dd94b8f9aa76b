package org.klimatgap.ghg.expenditure;

import org.klimatgap.provenance.Operation;

/**
 * The formulas of expenditure, such as 'y_j = Σ_c h_c·w_cj / (1 + v_c) · p_f/p_s / e'.
 *
 * <p>h is what is spent on a category c, w the share of it that sector j delivers, v value-added tax, p_s and p_f the price index
 * in the year of spending and of the multipliers, e the rate of exchange; P residents, I income per person, ε an income
 * elasticity.
 */
public enum ExpenditureOperation implements Operation {
    /** Expenditure by category as demand for a sector. */
    DEMAND("demand", "y_j = Σ_c h_c·w_cj / (1 + v_c) · p_f/p_s / e"),
    /** Expenditure of another area by its residents and their income. */
    SCALED("scaled", "h_m = h · P_m/P · (I_m/I)^ε"),
    /** Expenditure of small areas together. */
    TOGETHER("together", "h = Σ_i h_i");

    private final String key;
    private final String formula;

    ExpenditureOperation(String key, String formula) {
        this.key = key;
        this.formula = formula;
    }

    @Override
    public String formula() {
        return formula;
    }

    @Override
    public String standard() {
        return "docs/interpretation.md";
    }

    @Override
    public String key() {
        return key;
    }
}
