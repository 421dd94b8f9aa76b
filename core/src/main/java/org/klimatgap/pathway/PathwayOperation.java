package org.klimatgap.pathway;

import org.klimatgap.provenance.Operation;

/**
 * The formulas of pathways, such as 'G = E_c − T'.
 *
 * <p>b is the reference year, c the current year, t the target year; E emissions, T the target level, P a projection, p a
 * share, r a yearly rate; j a sector, k one that carries the change, o one that stays.
 */
public enum PathwayOperation implements Operation {
    /** Emissions per resident. */
    PER_CAPITA("per-capita", "e = E / P", Standard.GPC),
    /** The level that a percentage reduction leaves. */
    REDUCTION_TARGET("reduction-target", "T = E_b − E_b·p", Standard.MITIGATION_GOAL),
    /** The level that a ceiling per person gives. */
    PER_PERSON_TARGET("per-person-target", "T = ceiling·P", Standard.MITIGATION_GOAL),
    /** The level that removals and accepted offsets balance. */
    NEUTRALITY_TARGET("neutrality-target", "T = min(removals + offsets, cap)", Standard.NEUTRALITY),
    /** The most that may remain at neutrality. */
    RESIDUAL_CAP("residual-cap-level", "cap = E_b·p", Standard.NEUTRALITY),
    /** The level that a yearly rate leads to. */
    RATE_TARGET("rate-target", "T = E_b·(1 − r)^(t − b)", Standard.METHODS),
    /** Current level against target level. */
    LEVEL_GAP("level-gap", "G = E_c − T", Standard.METHODS),
    /** Current level against net zero. */
    NEUTRALITY_GAP("neutrality-gap", "G = E_c − removals − offsets", Standard.NEUTRALITY),
    /** A projection against the target. */
    PROJECTED_GAP("projected-gap", "G = P(t) − T", Standard.METHODS),
    /** Current level against a path in the same year. */
    ON_TRACK_GAP("on-track-gap", "G = E_c − path(c)", Standard.METHODS),
    /** The rate that is required against the one that was achieved. */
    RATE_GAP("rate-gap", "G = r_req − r_hist", Standard.METHODS),
    /** Current level against the most that may remain. */
    RESIDUAL_GAP("residual-gap", "G = max(0, E_c − cap)", Standard.NEUTRALITY),
    /** A gap as a share of the current level. */
    GAP_SHARE("gap-share-of-current", "G / E_c", Standard.METHODS),
    /** The relative change since the reference year. */
    CHANGE("change", "(E_c − E_b) / E_b", Standard.METHODS),
    /** How much of the way is done. */
    PROGRESS("progress-share", "(E_b − E_c) / (E_b − T)", Standard.MITIGATION_GOAL),
    /** The constant yearly reduction that leads to a level. */
    REQUIRED_RATE("required-rate-to", "r_req = 1 − (T / E_c)^(1 / (t − c))", Standard.METHODS),
    /** The equal yearly steps that lead to a level. */
    REQUIRED_PER_YEAR("required-steps-to", "(E_c − T) / (t − c)", Standard.METHODS),
    /** The constant yearly reduction that led here. */
    HISTORICAL_RATE("historical-rate-from", "r_hist = 1 − (E_c / E_b)^(1 / (c − b))", Standard.METHODS),
    /** The equal yearly steps that led here. */
    HISTORICAL_PER_YEAR("historical-steps-from", "(E_b − E_c) / (c − b)", Standard.METHODS),
    /** A straight line between two points. */
    LINEAR_PATH("linear-path", "E_0 + (T − E_0)·i / n", Standard.METHODS),
    /** A constant rate between two points. */
    GEOMETRIC_PATH("geometric-path", "E_0·(T / E_0)^(i / n)", Standard.METHODS),
    /** A constant rate from one point. */
    CONSTANT_RATE_PATH("constant-rate-path", "E_0·(1 − r)^i", Standard.METHODS),
    /** The straight line through reference and current year, prolonged, never below zero. */
    LINEAR_PROJECTION("linear-projection", "max(0, E_c − (E_b − E_c) / (c − b)·(t − c))", Standard.METHODS),
    /** The rate between reference and current year, prolonged. */
    COMPOUND_RATE_PROJECTION("compound-rate-projection", "E_c·(E_c / E_b)^((t − c) / (c − b))", Standard.METHODS),
    /** What a goal for some of the gases leaves of all of them, the others unchanged. */
    REMAINING_IN_WHOLE("remaining-in-whole-if", "T_part + (E_whole − E_part)", Standard.METHODS),
    /** A remainder as a share of the reference year. */
    REMAINING_SHARE("remaining-share-of", "E / E_b", Standard.METHODS),
    /** A remainder above the most that may remain. */
    ABOVE_CAP("above-cap-by", "E − cap", Standard.NEUTRALITY),
    /** The normalised logistic curve between two points; k and m stand in its text. */
    S_CURVE_PATH(
            "s-curve-path",
            "E_0 + (T − E_0)·S(i / n), S(u) = (L(u) − L(0)) / (L(1) − L(0)), L(u) = 1 / (1 + e^(−k·(u − m)))",
            Standard.METHODS),
    /** A constant rate that halves emissions in a fixed time. */
    CARBON_LAW_PATH("carbon-law-path", "E_0·(1 − r)^i", Standard.CARBON_LAW),
    /** Every year the same share of the first year's emissions. */
    ABSOLUTE_CONTRACTION_PATH("absolute-contraction-path", "max(0, E_0 − E_0·p·i)", Standard.SBTI),
    /** The constant rate that uses a budget up, counted over the years after the start. */
    BUDGET_RATE_EXCLUSIVE("budget-rate-exclusive", "E_0·(1 − r)^i, r = E_0 / (E_0 + B)", Standard.METHODS),
    /** The constant rate that uses a budget up, counted over all years. */
    BUDGET_RATE_INCLUSIVE("budget-rate-inclusive", "E_0·(1 − r)^i, r = E_0 / B", Standard.METHODS),
    /** The constant rate that uses a budget up, counted by trapezoids. */
    BUDGET_RATE_TRAPEZOID("budget-rate-trapezoid", "E_0·(1 − r)^i, r = E_0 / (B + E_0 / 2)", Standard.METHODS),
    /** The constant rate that uses a budget up, counted as the integral. */
    BUDGET_RATE_INTEGRAL("budget-rate-integral", "E_0·e^(−E_0·i / B)", Standard.METHODS),
    /** The straight line to zero that uses a budget up. */
    BUDGET_LINE("budget-line", "max(0, E_0 − s·i), Σ = B", Standard.METHODS),
    /** The sum of years, first and last included. */
    SUM_INCLUSIVE("sum-inclusive", "Σ E_y, y = a…b", Standard.METHODS),
    /** The sum of years after the first. */
    SUM_EXCLUSIVE("sum-exclusive", "Σ E_y, y = a + 1…b", Standard.METHODS),
    /** The sum of years less half of the ends. */
    TRAPEZOID("trapezoid", "Σ E_y − (E_a + E_b) / 2, y = a…b", Standard.METHODS),
    /** The area under a straight line. */
    LINEAR_INTEGRAL("linear-integral", "(E_a + E_b)·(b − a) / 2", Standard.METHODS),
    /** The area under a curve of constant rate. */
    GEOMETRIC_INTEGRAL("geometric-integral", "(E_a − E_b)·(b − a) / ln(E_a / E_b)", Standard.METHODS),
    /** The area under a normalised logistic curve; k and m stand in its text. */
    S_CURVE_INTEGRAL("s-curve-integral", "∫ (E_0 + (T − E_0)·S(u)) du·n, u = i / n", Standard.METHODS),
    /** The areas under the pieces of a path. */
    PIECES_INTEGRAL("pieces-integral", "Σ ∫ E dt", Standard.METHODS),
    /** The area under a straight line that ends at zero. */
    LINE_TO_ZERO_INTEGRAL("line-to-zero-integral", "∫ max(0, E_0 − s·i) di", Standard.METHODS),
    /** A level divided among sectors, all of which change by the same percentage. */
    EQUAL_PERCENTAGE("equal-percentage", "T_j = E_j·T / Σ E", Standard.METHODS),
    /** A level divided among sectors, of which some change by the same percentage and the others stay. */
    OTHERS_STAY("others-stay", "T_j = E_j·(T − Σ E_o) / Σ E_k", Standard.METHODS),
    /** The level per person that a yearly rate leads to. */
    PER_PERSON_RATE("per-person-rate", "e = e_b·(1 − r)^(y − b)", Standard.METHODS);

    private final String key;
    private final String formula;
    private final String standard;

    PathwayOperation(String key, String formula, String standard) {
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
        static final String GPC = "GPC 1.1 (emissions per capita)";
        static final String MITIGATION_GOAL =
                "GHG Protocol Mitigation Goal Standard (allowable emissions in the target year, progress)";
        static final String NEUTRALITY =
                "EU Mission Climate-Neutral and Smart Cities (residual emissions and removals)";
        static final String METHODS = "docs/interpretation.md";
        static final String CARBON_LAW = "Rockström et al. 2017, A roadmap for rapid decarbonization, Science 355";
        static final String SBTI = "SBTi Corporate Net-Zero Standard (absolute contraction)";

        private Standard() {}
    }
}
