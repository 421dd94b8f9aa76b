package org.klimatgap.ghg.contract;

import org.klimatgap.provenance.Operation;

/**
 * The formulas of an assessment that no pathway has, such as 'G = E_t − T'.
 *
 * <p>E_t is the value that a goal is judged by, T its level.
 */
enum ContractOperation implements Operation {
    /** How much a judged value is above the level of its goal. */
    OUTCOME("outcome", "G = E_t − T"),
    /** The same as a share of the level. */
    OUTCOME_SHARE("outcome-share", "(E_t − T) / T");

    private static final String STANDARD = "docs/interpretation.md";

    private final String key;
    private final String formula;

    ContractOperation(String key, String formula) {
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
