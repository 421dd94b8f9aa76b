package org.klimatgap.trend;

import org.klimatgap.provenance.Operation;

/**
 * The formulas of trends but for the estimators' own, such as 'max(0, E_0 − k·(y − y_0))'.
 *
 * <p>E_0 is the trend's level in y_0, the last year used; k the yearly reduction in tonnes, r the yearly rate; F_y a
 * forecast and E_y what came.
 */
public enum TrendOperation implements Operation {
    /** A line in a year, never below zero. */
    LINE("line", "max(0, E_0 − k·(y − y_0))"),
    /** A line in a year, below zero as well. */
    LINE_BELOW_ZERO("line-below-zero", "E_0 − k·(y − y_0)"),
    /** A constant rate in a year. */
    CONSTANT_RATE("constant-rate", "E_0·(1 − r)^(y − y_0)"),
    /** The sum of the years of a line. */
    SUM_OF_LINE("sum-of-line", "Σ max(0, E_0 − k·(y − y_0))"),
    /** The sum of the years of a constant rate. */
    SUM_OF_RATE("sum-of-rate", "Σ E_0·(1 − r)^(y − y_0)"),
    /** How far forecasts were off. */
    MEAN_ABSOLUTE_ERROR("mean-of-absolute-errors", "mean|F_y − E_y|"),
    /** How far forecasts were off, relative to what came. */
    MEAN_ABSOLUTE_PERCENTAGE_ERROR("mean-of-relative-errors", "mean(|F_y − E_y| / E_y)"),
    /** Whether forecasts were too high. */
    BIAS("mean-of-errors", "mean(F_y − E_y)");

    private static final String STANDARD = "docs/interpretation.md";

    private final String key;
    private final String formula;

    TrendOperation(String key, String formula) {
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
        return key;
    }
}
