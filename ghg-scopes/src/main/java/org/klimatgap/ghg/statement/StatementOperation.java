package org.klimatgap.ghg.statement;

import org.klimatgap.provenance.Operation;

/**
 * The formulas of a statement, such as 'E · s'.
 *
 * <p>E is emissions, s the group's share of a unit, P persons, q a line's quality from 1 to 4, U its uncertainty factor, n a
 * number of categories.
 */
public enum StatementOperation implements Operation {
    /** The group's part of an entry. */
    PART("part", "E · s", Standard.CORPORATE),
    /** A sum of lines or categories. */
    SUM("sum", "Σ E", Standard.CORPORATE),
    /** Emissions for each resident or employee. */
    INTENSITY("intensity", "E / P", Standard.CORPORATE),
    /** The part of categories that lack nothing. */
    COVERAGE("coverage", "n_complete / n", Standard.SCOPE_3),
    /** The quality of a total, weighted by emissions. */
    SCORE("score", "Σ |E|·q / Σ |E|", Standard.READING),
    /** The part of a total whose quality was judged. */
    RATED("rated", "Σ |E_judged| / Σ |E|", Standard.READING),
    /** The uncertainty factor of a sum of independent lines. */
    SPREAD("spread", "exp √(Σ (E / Σ E)² · ln² U)", Standard.UNCERTAINTY),
    /** The group's direct emissions as a part of those of its area. */
    TERRITORY("territory", "E_scope 1 / E_area", Standard.READING);

    private final String key;
    private final String formula;
    private final String standard;

    StatementOperation(String key, String formula, String standard) {
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

    /** Where formulas are from. */
    private static final class Standard {
        private static final String CORPORATE = "GHG Protocol Corporate Standard (2004), ch. 3 and 9";
        private static final String SCOPE_3 = "GHG Protocol Scope 3 Standard (2011), ch. 11";
        private static final String UNCERTAINTY = "GHG Protocol, Quantitative Inventory Uncertainty (2011)";
        private static final String READING = "docs/interpretation.md";

        private Standard() {}
    }
}
