package org.klimatgap.ghg.activity;

import java.io.Serializable;
import org.klimatgap.message.Message;

/**
 * A factor that was looked at, and what became of it, such as 'nordic-residual-mix 2022: year'.
 *
 * @param factor the factor
 * @param verdict why it was chosen or not
 */
public record FactorCandidate(EmissionFactor factor, FactorVerdict verdict) implements Serializable {
    /** {@return factor, set, stage, region, validity and verdict in words} */
    public Message reason() {
        return ActivityText.CANDIDATE
                .with("factor", factor.id())
                .with("set", factor.set())
                .with("stage", factor.stage().title())
                .with("region", factor.region())
                .with("validity", factor.validity().toString())
                .with("verdict", verdict.title());
    }

    @Override
    public String toString() {
        return factor.id() + " " + factor.validity() + ": " + verdict;
    }
}
