package org.klimatgap.budget;

import org.klimatgap.provenance.Operation;

/**
 * The formulas of carbon budgets, such as 'r = E_0 / (E_0 + B)'.
 *
 * <p>E_0 is the level at the start, B the budget, r a yearly rate, N a number of budget years, y a year, w a weight, P
 * residents, OH an overhead.
 */
public enum BudgetOperation implements Operation {
    /** The rate of an endless path whose first year is reduced. */
    RATE_REDUCED("rate-reduced", "r = E_0 / (E_0 + B)", Standard.TYNDALL),
    /** The same until a year. */
    RATE_REDUCED_UNTIL("rate-reduced-until", "Σ E_0·(1 − r)^i = B, i = 1…N", Standard.TYNDALL),
    /** The rate of an endless path whose first year is at full level. */
    RATE_FULL("rate-full", "r = E_0 / B", Standard.METHODS),
    /** The same until a year. */
    RATE_FULL_UNTIL("rate-full-until", "Σ E_0·(1 − r)^i = B, i = 0…N − 1", Standard.METHODS),
    /** The rate of an endless continuous path. */
    RATE_CONTINUOUS("rate-continuous", "r = 1 − e^(−E_0 / B)", Standard.METHODS),
    /** The same until a year. */
    RATE_CONTINUOUS_UNTIL("rate-continuous-until", "E_0·(1 − e^(−k·N)) / k = B, r = 1 − e^(−k)", Standard.METHODS),
    /** Constant emissions keep within the budget. */
    RATE_ZERO("rate-zero", "r = 0, N·E_0 ≤ B", Standard.METHODS),
    /** The emissions of a budget year at a constant rate. */
    YEAR_AT_RATE("year-at-rate", "E_y(E_0, r)", Standard.METHODS),
    /** The emissions of all budget years at a constant rate. */
    TOTAL_AT_RATE("total-at-rate", "Σ E_y(E_0, r)", Standard.METHODS),
    /** What is left after the years that have passed. */
    REMAINING("remaining", "B − Σ E_y", Standard.TYNDALL),
    /** What is left after years at constant emissions. */
    REMAINING_AT_CONSTANT("remaining-at-constant", "B − E_0·(y − y_0)", Standard.METHODS),
    /** A budget from inside a year, restated to 1 January. */
    RESTATED("restated", "B + f·E_y", Standard.METHODS),
    /** The share of a year after which a budget is used up. */
    EXHAUSTION("exhaustion", "(B − Σ_{y − 1}) / E_y", Standard.METHODS),
    /** Emissions since a year. */
    RUNNING_SUM("running-sum", "Σ E_y", Standard.METHODS),
    /** How much emissions exceed a path, since a year. */
    EXCESS("excess", "Σ E_y − Σ path(y)", Standard.METHODS),
    /** A share of a budget by present emissions, by residents, or by both. */
    ALLOCATED("allocated", "(B − OH)·(w·(E_m − D_m) / Σ (E − D) + (1 − w)·P_m / Σ P)", Standard.TYNDALL),
    /** The sum of what all take part with. */
    ALL_CLAIMS("sum-of-claims", "Σ (E − D)", Standard.METHODS),
    /** The sum of all residents. */
    ALL_RESIDENTS("sum-of-residents", "Σ P", Standard.METHODS),
    /** An overhead of one budget, scaled to another. */
    SCALED_OVERHEAD("scaled-overhead", "OH / B·B'", Standard.METHODS),
    /** Two budgets on one basis. */
    BUDGET_SUM("budget-sum", "B_1 + B_2", Standard.METHODS),
    /** The part of a budget that a path uses. */
    SHARE_USED("share-used", "Σ E_y / B", Standard.METHODS),
    /** What a path leaves of a budget. */
    LEFT("left-by-path", "B − Σ E_y", Standard.METHODS),
    /** The rate of a path of constant rate between two levels. */
    RATE_BETWEEN("rate-between", "r = 1 − (T / E_0)^(1 / n)", Standard.METHODS),
    /** The level that a rate leads to. */
    LEVEL_AT_RATE("level-at-rate", "E_0·(1 − r)^n", Standard.METHODS),
    /** A level as a reduction of the start. */
    REDUCTION("reduction-of-start", "(E_0 − T) / E_0", Standard.METHODS);

    private final String key;
    private final String formula;
    private final String standard;

    BudgetOperation(String key, String formula, String standard) {
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
        return key;
    }

    /** Names of documents, so that each is spelt once. */
    private static final class Standard {
        static final String TYNDALL = "Anderson, Schrage, Stoddard et al. (Tyndall Carbon Budgets)";
        static final String METHODS = "docs/interpretation.md";

        private Standard() {}
    }
}
