package org.klimatgap.ghg.group;

import org.klimatgap.provenance.Operation;

/**
 * The formulas of a group's inventory, such as 'Σ E_method / E'.
 *
 * <p>E is the emissions of a total, E_method those of its lines that one method computed.
 */
public enum GroupOperation implements Operation {
    /** The emissions that one method computed. */
    METHOD_SUM("method-sum", "Σ E_method"),
    /** Their part of a total. */
    METHOD_SHARE("method-share", "Σ E_method / E");

    private static final String STANDARD = "GHG Protocol Scope 3 Standard (2011), ch. 11";

    private final String key;
    private final String formula;

    GroupOperation(String key, String formula) {
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
