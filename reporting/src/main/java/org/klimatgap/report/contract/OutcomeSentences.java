package org.klimatgap.report.contract;

import org.klimatgap.ghg.contract.GoalOutcome;
import org.klimatgap.message.Message;
import org.klimatgap.report.Figure;
import org.klimatgap.report.Inline;
import org.klimatgap.report.Presentation;

/** Whether a goal whose year has passed was met, and by how much. */
final class OutcomeSentences {
    private OutcomeSentences() {}

    /** The identifiers of the figures of one outcome. */
    record Ids(String level, String excess, String share) {}

    static Message of(GoalOutcome outcome, Ids ids, Presentation presentation) {
        return SectionText.OUTCOME
                .with(
                        "verdict",
                        verdict(outcome, SectionText.GOAL_MET, SectionText.GOAL_MISSED, SectionText.GOAL_OTHER))
                .with("judged", outcome.judged().year())
                .with("distance", distance(outcome, ids, presentation));
    }

    static Message ofInterim(GoalOutcome outcome, Ids ids, Presentation presentation) {
        return SectionText.OUTCOME
                .with(
                        "verdict",
                        verdict(
                                outcome,
                                SectionText.INTERIM_MET,
                                SectionText.INTERIM_MISSED,
                                SectionText.INTERIM_OTHER))
                .with("judged", outcome.judged().year())
                .with("distance", distance(outcome, ids, presentation));
    }

    private static Message verdict(GoalOutcome outcome, SectionText met, SectionText missed, SectionText other) {
        SectionText text = outcome.isMet() ? met : missed;
        return (outcome.isOfItsOwnYear() ? text : other).with("year", outcome.year());
    }

    private static Message distance(GoalOutcome outcome, Ids ids, Presentation presentation) {
        Inline excess =
                presentation.magnitude(new Figure(ids.excess(), outcome.excess().value()));
        if (outcome.isMet()) {
            return SectionText.DISTANCE_BELOW.with("excess", excess);
        }
        return outcome.share()
                .map(share -> SectionText.DISTANCE_ABOVE_SHARE.with("share", new Figure(ids.share(), share.value())))
                .orElseGet(SectionText.DISTANCE_ABOVE::of)
                .with("excess", excess);
    }
}
