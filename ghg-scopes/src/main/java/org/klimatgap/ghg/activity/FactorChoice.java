package org.klimatgap.ghg.activity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.klimatgap.message.Message;

/**
 * The factor that was chosen, by which rule, and what became of the others.
 *
 * <p>Only factors that are valid for the whole period, in a region, of a stage, for a category and of a supplier that suit are
 * eligible. The first of them in this order is chosen: the order of the factor sets, those for the category alone before those
 * for any, the supplier's own before everybody's, the order of regions, the order of stages of the category. Where factors of
 * other years are allowed and needed, the nearest year comes before all of these.
 *
 * @param query the question
 * @param factor the chosen factor
 * @param candidates every factor of the activity type in the order of the sets, with its verdict
 * @param rule the order of precedence in words
 */
public record FactorChoice(FactorQuery query, EmissionFactor factor, List<FactorCandidate> candidates, Message rule)
        implements Serializable {
    /** Copies the candidates. */
    public FactorChoice {
        candidates = List.copyOf(candidates);
    }

    /** {@return the rule, and then each candidate with its verdict, for instance for a report or a notebook} */
    public List<Message> reasons() {
        List<Message> reasons = new ArrayList<>(List.of(rule));
        candidates.forEach(candidate -> reasons.add(candidate.reason()));
        return List.copyOf(reasons);
    }

    @Override
    public String toString() {
        return query + " → " + factor.id() + " of " + candidates.size();
    }
}
