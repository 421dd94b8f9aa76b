package org.klimatgap.report.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.klimatgap.ghg.contract.AccountAssessment;
import org.klimatgap.ghg.contract.GoalAssessment;
import org.klimatgap.ghg.contract.TrendAssessment;
import org.klimatgap.ghg.contract.TrendOutcome;
import org.klimatgap.ghg.contract.TrendPlan;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.PublishedAmount;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.report.Figure;
import org.klimatgap.report.Line;
import org.klimatgap.trend.GoalYear;

/** Where the trend of an account leads, and when it meets the goals. */
final class TrendSentences {
    private TrendSentences() {}

    /** One goal's projected gap on the trend, and when the trend meets the goal. */
    static Message ofGoal(Figures figures, AccountAssessment account, GoalAssessment goal, TrendOutcome outcome) {
        TrendPlan plan = account.trend().orElseThrow().plan();
        SectionText text = outcome.gap().isClosed() ? SectionText.TREND_MET : SectionText.TREND_OPEN;
        return text.with("from", plan.from())
                .with("to", plan.to())
                .with("estimator", plan.estimator().title())
                .with("year", outcome.gap().year())
                .with("gap", figures.of(outcome.gap(), account.account(), goal.goal()))
                .with("when", when(outcome.reached()));
    }

    /** The trend itself, its level in each goal's year, and what the intervals of years are. */
    static Line ofAccount(Figures figures, AccountAssessment account, TrendAssessment trend) {
        List<Message> sentences = new ArrayList<>();
        sentences.add(method(figures, account, trend));
        List<TrendOutcome> outcomes = new ArrayList<>();
        for (GoalAssessment goal : account.goals()) {
            goal.trend().ifPresent(outcome -> {
                outcomes.add(outcome);
                sentences.add(ofLevel(figures, account, goal, outcome));
            });
        }
        interval(trend.plan(), outcomes).ifPresent(sentences::add);
        return figures.sentences(sentences);
    }

    /** The level in a goal's year; a goal for some of the sectors has a trend of its own. */
    private static Message ofLevel(
            Figures figures, AccountAssessment account, GoalAssessment goal, TrendOutcome outcome) {
        Traced<? extends Quantity> change = outcome.trend().change();
        boolean rises = change.value().isNegative();
        SectionText ofSectors = rises ? SectionText.TREND_SECTORS_RISE : SectionText.TREND_SECTORS_FALL;
        String id = figures.assessment().currentFigureId("trend", account.account(), goal.goal());
        return (goal.goal().isOfWhole() ? SectionText.TREND_LEVEL : ofSectors)
                .with("goal", goal.goal().title())
                .with("of", SectorNames.from(figures, account.account(), goal.goal()))
                .with("change", figures.presentation().magnitude(new Figure(id, change.value())))
                .with("level", figures.of("trend-level", account.account(), goal.goal(), outcome.level()))
                .with("year", outcome.gap().year())
                .with("when", when(outcome.reached()));
    }

    private static Message method(Figures figures, AccountAssessment account, TrendAssessment trend) {
        Traced<? extends Quantity> change = trend.change();
        boolean rises = change.value().isNegative();
        return (rises ? SectionText.TREND_RISES : SectionText.TREND_FALLS)
                .with("title", account.account().title())
                .with("estimator", trend.plan().estimator().title())
                .with("anchoring", trend.plan().anchoring().title())
                .with("from", trend.plan().from())
                .with("to", trend.plan().to())
                .with("change", figures.presentation().magnitude(figures.of("trend", account.account(), change)));
    }

    private static Optional<Message> interval(TrendPlan plan, List<TrendOutcome> outcomes) {
        if (outcomes.isEmpty()) {
            return Optional.empty();
        }
        return outcomes.get(0).isPredicted()
                ? plan.confidence()
                        .map(PublishedAmount::exactly)
                        .map(confidence -> SectionText.TREND_PREDICTED.with("confidence", confidence))
                : Optional.of(SectionText.TREND_EQUALLY_GOOD.of());
    }

    /** The year in which a goal is met, between which others it may be, or that it never is. */
    private static Message when(GoalYear reached) {
        if (reached.isNever()) {
            return reached.earliest().isPresent()
                    ? SectionText.NEVER_EARLIEST.with(
                            "earliest", reached.earliest().getAsInt())
                    : SectionText.NEVER.of();
        }
        int year = reached.year().orElseThrow();
        Message text = (isPoint(reached)
                        ? SectionText.REACHED
                        : reached.latest().isPresent() ? SectionText.REACHED_BETWEEN : SectionText.REACHED_FROM)
                .with("reached", year)
                .with("earliest", reached.earliest().orElse(year));
        return reached.latest().isPresent()
                ? text.with("latest", reached.latest().getAsInt())
                : text;
    }

    private static boolean isPoint(GoalYear reached) {
        OptionalInt year = reached.year();
        return year.equals(reached.earliest()) && year.equals(reached.latest());
    }
}
