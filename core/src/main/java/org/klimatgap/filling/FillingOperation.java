package org.klimatgap.filling;

import org.klimatgap.provenance.Operation;

/**
 * The formulas of gap filling, such as 'y_0 = x_0·f'.
 *
 * <p>y is the series that is filled, x an older one, s a surrogate; 0 is the year that is filled, i the years of the
 * overlap, t the anchor; E are emissions, t̄ the mean of the fitted years.
 */
public enum FillingOperation implements Operation {
    /** An older series' value brought to the level of the newer one. */
    OVERLAP("overlap", "y_0 = x_0·f", Standard.OVERLAP),
    /** The newer value of a year against the older one. */
    RATIO("ratio", "rᵢ = yᵢ / xᵢ", Standard.OVERLAP),
    /** The mean of the yearly ratios. */
    MEAN_OF_RATIOS("mean-of-ratios", "f = (1 / n)·Σ(yᵢ / xᵢ)", Standard.OVERLAP),
    /** The ratio of the two sums over the overlap. */
    RATIO_OF_SUMS("ratio-of-sums", "f = Σyᵢ / Σxᵢ", "IPCC 2006 Guidelines, Vol. 1, ch. 5 (overlap)"),
    /** An anchor year's value scaled by a surrogate. */
    SURROGATE("surrogate", "y_0 = y_t·s_0 / s_t", "IPCC 2006 Guidelines, Vol. 1, ch. 5, eq. 5.2"),
    /** Equal steps between two known years. */
    LINEAR_INTERPOLATION("linear-interpolation", "E_0 + (E_1 − E_0)·i / n", Standard.INTERPOLATION),
    /** An equal rate between two known years. */
    GEOMETRIC_INTERPOLATION("geometric-interpolation", "E_0·(E_1 / E_0)^(i / n)", Standard.INTERPOLATION),
    /** A straight line prolonged. */
    LINEAR_TREND("linear-trend", "E(t) = Ē − k·(t − t̄)", Standard.EXTRAPOLATION),
    /** A constant rate prolonged. */
    CONSTANT_RATE_TREND("constant-rate-trend", "E(t) = G·(1 − r)^(t − t̄)", Standard.EXTRAPOLATION),
    /** The mean of the fitted values. */
    ARITHMETIC_MEAN("arithmetic-mean", "Ē = (1 / n)·ΣEᵢ", Standard.EXTRAPOLATION),
    /** The geometric mean of the fitted values. */
    GEOMETRIC_MEAN("geometric-mean", "G = exp((1 / n)·Σ ln Eᵢ)", Standard.EXTRAPOLATION),
    /** The slope of the fitted line. */
    LINEAR_FIT("linear-fit", "k = −Σ(tᵢ − t̄)·Eᵢ / Σ(tᵢ − t̄)²", Standard.EXTRAPOLATION),
    /** The rate of the line that is fitted to logarithms. */
    LOG_LINEAR_FIT("log-linear-fit", "r = 1 − exp(Σ(tᵢ − t̄)·ln Eᵢ / Σ(tᵢ − t̄)²)", Standard.EXTRAPOLATION),
    /** How far an estimate was from the value that came later. */
    ESTIMATE_ERROR("estimate-error", "estimate − real", Standard.EVALUATION),
    /** That error as a share of the real value. */
    RELATIVE_ERROR("relative-error", "(estimate − real) / real", Standard.EVALUATION);

    private final String key;
    private final String formula;
    private final String standard;

    FillingOperation(String key, String formula, String standard) {
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
        static final String OVERLAP = "IPCC 2006 Guidelines, Vol. 1, ch. 5, eq. 5.1";
        static final String INTERPOLATION = "IPCC 2006 Guidelines, Vol. 1, ch. 5 (interpolation)";
        static final String EXTRAPOLATION = "IPCC 2006 Guidelines, Vol. 1, ch. 5 (trend extrapolation)";
        static final String EVALUATION = "IPCC 2006 Guidelines, Vol. 1, ch. 5 (recalculation)";

        private Standard() {}
    }
}
