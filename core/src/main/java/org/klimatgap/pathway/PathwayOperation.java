package org.klimatgap.pathway;

import java.util.List;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Quantity;

/**
 * The formulas of pathways, such as 'G = E_c − T'.
 *
 * <p>b is the reference year, c the current year, t the target year; E emissions, T the target level, P a projection, p a
 * share, r a yearly rate.
 */
public enum PathwayOperation implements MessageKey {
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
    ABOVE_CAP("above-cap-by", "E − cap", Standard.NEUTRALITY);

    private final String key;
    private final String formula;
    private final String standard;

    PathwayOperation(String key, String formula, String standard) {
        this.key = key;
        this.formula = formula;
        this.standard = standard;
    }

    /** {@return the formula, in the letters of this enum's documentation} */
    public String formula() {
        return formula;
    }

    /** {@return where the formula is defined} */
    public String standard() {
        return standard;
    }

    @Override
    public String key() {
        return key;
    }

    <Q extends Quantity> Traced<Q> derive(Message name, Q value, Traced<?>... inputs) {
        return new Traced<>(name, value, new Origin.Derivation(Message.of(this), formula, standard, List.of(inputs)));
    }

    /** Names of documents, so that each is spelt once. */
    private static final class Standard {
        static final String GPC = "GPC 1.1 (emissions per capita)";
        static final String MITIGATION_GOAL =
                "GHG Protocol Mitigation Goal Standard (allowable emissions in the target year, progress)";
        static final String NEUTRALITY =
                "EU Mission Climate-Neutral and Smart Cities (residual emissions and removals)";
        static final String METHODS = "docs/interpretation.md";

        private Standard() {}
    }
}
