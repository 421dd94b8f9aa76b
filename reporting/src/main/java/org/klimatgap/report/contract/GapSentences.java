package org.klimatgap.report.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klimatgap.ghg.contract.AccountAssessment;
import org.klimatgap.ghg.contract.ContractAccount;
import org.klimatgap.ghg.contract.ContractGoal;
import org.klimatgap.ghg.contract.GoalAssessment;
import org.klimatgap.ghg.contract.GoalOutcome;
import org.klimatgap.ghg.contract.TrendAssessment;
import org.klimatgap.message.Message;
import org.klimatgap.pathway.Gap;
import org.klimatgap.pathway.GapAnalysis;
import org.klimatgap.pathway.GapDefinition;
import org.klimatgap.pathway.NeutralityTarget;
import org.klimatgap.pathway.Projection;
import org.klimatgap.pathway.RateTarget;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Rate;
import org.klimatgap.report.Figure;
import org.klimatgap.report.Inline;
import org.klimatgap.report.Line;

/** Where emissions stand against one goal, and what reaching it would take. */
final class GapSentences {
    private final Figures figures;
    private final AccountAssessment whole;
    private final ContractAccount account;
    private final ContractGoal goal;
    private final GoalAssessment assessment;
    private final GapAnalysis analysis;
    private final List<Message> sentences = new ArrayList<>();

    private GapSentences(Figures figures, AccountAssessment account, GoalAssessment assessment) {
        this.figures = figures;
        this.whole = account;
        this.account = account.account();
        this.goal = assessment.goal();
        this.assessment = assessment;
        this.analysis = assessment.analysis();
    }

    /**
     * The sentences of one goal.
     *
     * @param again whether the same gaps were said of an earlier goal; then only what this one takes is said
     */
    static List<Message> of(Figures figures, AccountAssessment account, GoalAssessment assessment, boolean again) {
        GapSentences gap = new GapSentences(figures, account, assessment);
        if (!again) {
            gap.addLevels(false);
        }
        gap.addRequired();
        if (!again) {
            gap.addOnTrack();
            gap.addProjected();
            gap.addTrend();
        }
        gap.addAllowed();
        return gap.sentences;
    }

    /**
     * The gap and whether it closes fast enough: the rate that it takes, and the rate so far.
     *
     * @param again whether the gap was said of an earlier goal
     */
    static List<Message> brief(Figures figures, AccountAssessment account, GoalAssessment assessment, boolean again) {
        GapSentences gap = new GapSentences(figures, account, assessment);
        if (!again) {
            gap.addLevels(true);
        }
        if (gap.isAhead()) {
            gap.addBriefRate();
        }
        return gap.sentences;
    }

    private void addLevels(boolean brief) {
        if (assessment.outcome().isPresent()) {
            addOutcome(assessment.outcome().get(), brief);
        } else if (goal.target() instanceof NeutralityTarget target) {
            addNeutrality(target, brief);
        } else {
            addLevel(brief);
            if (!brief) {
                addTonnes();
            }
        }
    }

    /** Charts are in tonnes, also of a goal per person. */
    private void addTonnes() {
        goal.target()
                .perPersonLevel()
                .ifPresent(level -> sentences.add(SectionText.LEVEL_IN_TONNES.with(
                        "target",
                        figures.of("target", account, goal, goal.target().emissions()))));
    }

    private void addLevel(boolean brief) {
        Gap gap = analysis.level();
        if (gap.isClosed()) {
            sentences.add(years(SectionText.LEVEL_MET).with("gap", size(gap)));
        } else {
            analysis.levelShare()
                    .ifPresent(share -> sentences.add(years(brief ? SectionText.BRIEF_LEVEL : SectionText.LEVEL_OPEN)
                            .with("of", SectorNames.from(figures, account, goal))
                            .with("gap", figure(gap))
                            .with("share", figures.of("gap-share", account, goal, share))));
        }
    }

    /** A goal whose year has passed is judged by that year; what has become of it since is said after that. */
    private void addOutcome(GoalOutcome outcome, boolean brief) {
        sentences.add(OutcomeSentences.of(outcome, figures.ids(whole, assessment), figures.presentation()));
        if (brief) {
            return;
        }
        outcome.change()
                .ifPresent(change -> sentences.add((change.value().amount() > 0
                                ? SectionText.OUTCOME_RISE
                                : SectionText.OUTCOME_CHANGE)
                        .with("change", figures.of("outcome-change", account, goal, change))
                        .with("referenceYear", analysis.baseline().orElseThrow().year())
                        .with("judged", outcome.judged().year())));
        Gap now = analysis.level();
        if (outcome.judged().year() != analysis.current().year()) {
            sentences.add(
                    now.isClosed()
                            ? years(SectionText.NOW_BELOW).with("gap", size(now))
                            : years(SectionText.NOW_ABOVE).with("gap", figure(now)));
        }
    }

    private void addNeutrality(NeutralityTarget target, boolean brief) {
        assessment.gap(GapDefinition.NEUTRALITY).ifPresent(gap -> {
            boolean none = target.removals().value().isZero()
                    && target.offsets().value().isZero();
            sentences.add(years(none ? SectionText.NEUTRALITY : SectionText.NEUTRALITY_DEDUCTED)
                    .with("gap", figure(gap))
                    .with("removals", figures.of("removals", account, goal, target.removals()))
                    .with("offsets", figures.of("offsets", account, goal, target.offsets())));
        });
        assessment
                .gap(GapDefinition.RESIDUAL)
                .filter(gap -> !brief || gap.isClosed())
                .ifPresent(gap ->
                        sentences.add(years(gap.isClosed() ? SectionText.RESIDUAL_MET : SectionText.RESIDUAL_OPEN)
                                .with("gap", figure(gap))
                                .with("cap", figures.of("residual-cap", account, goal, target.residualCap()))));
    }

    private void addRequired() {
        if (isAhead()) {
            addRate();
            addSteps();
            addHistorical();
        }
    }

    private boolean isAhead() {
        return !analysis.level().isClosed() && assessment.outcome().isEmpty();
    }

    private void addRate() {
        analysis.requiredRate()
                .filter(rate -> !analysis.isLevelReached())
                .ifPresent(rate -> sentences.add(
                        years(analysis.rateLeadsToResidualCap() ? SectionText.REQUIRED_CAP : SectionText.REQUIRED)
                                .with("rate", figures.of("required-rate", account, goal, rate))));
    }

    /** What it takes and what has been, in one sentence. */
    private void addBriefRate() {
        boolean toCap = analysis.rateLeadsToResidualCap();
        analysis.requiredRate()
                .filter(rate -> !analysis.isLevelReached())
                .ifPresent(rate -> sentences.add(years(toCap ? SectionText.BRIEF_RATE_TO_CAP : SectionText.BRIEF_RATE)
                        .with("rate", figures.of("required-rate", account, goal, rate))
                        .with("history", history())));
    }

    private Object history() {
        return analysis.historicalRate()
                .filter(rate -> rate.value().isNegative() || analysis.rate().isPresent())
                .<Object>map(rate -> history(rate)
                        .with("referenceYear", analysis.baseline().orElseThrow().year()))
                .orElse(Line.text(""));
    }

    private Message history(Traced<Rate> rate) {
        if (isUnchanged(rate)) {
            return SectionText.BRIEF_UNCHANGED.of();
        }
        if (rate.value().isNegative()) {
            return SectionText.BRIEF_GROWTH.with(
                    "growth", figures.presentation().magnitude(historical(rate)));
        }
        boolean enough = analysis.rate().orElseThrow().isClosed();
        return (enough ? SectionText.BRIEF_FASTER : SectionText.BRIEF_SLOWER).with("historical", historical(rate));
    }

    private Figure historical(Traced<Rate> rate) {
        return figures.of("historical-rate", account, goal, rate);
    }

    /** Whether it would be written as a rise or a fall of 0.0 %. */
    private boolean isUnchanged(Traced<Rate> rate) {
        return figures.presentation().round(rate.value()).signum() == 0;
    }

    private void addSteps() {
        boolean toCap = analysis.rateLeadsToResidualCap();
        analysis.requiredPerYear()
                .filter(steps -> goal.target().perPersonLevel().isEmpty())
                .ifPresent(steps -> sentences.add((toCap ? SectionText.REQUIRED_ZERO_STEPS : SectionText.REQUIRED_STEPS)
                        .with("perYear", figures.of("required-per-year", account, goal, steps))));
    }

    private void addHistorical() {
        analysis.historicalRate().filter(rate -> !analysis.isLevelReached()).ifPresent(this::addHistorical);
    }

    private void addHistorical(Traced<Rate> rate) {
        Optional<Gap> gap = analysis.rate();
        int year = analysis.baseline().orElseThrow().year();
        if (isUnchanged(rate)) {
            sentences.add(SectionText.HISTORICAL_UNCHANGED.with("referenceYear", year));
        } else if (rate.value().isNegative()) {
            sentences.add(SectionText.HISTORICAL_GROWTH
                    .with("referenceYear", year)
                    .with("growth", figures.presentation().magnitude(historical(rate))));
        } else {
            gap.ifPresent(difference -> sentences.add((difference.isClosed() ? faster() : SectionText.HISTORICAL_SLOWER)
                    .with("referenceYear", year)
                    .with("historical", historical(rate))
                    .with("gap", figure(difference))));
        }
    }

    private SectionText faster() {
        return analysis.rateLeadsToResidualCap() ? SectionText.HISTORICAL_FASTER_CAP : SectionText.HISTORICAL_FASTER;
    }

    private void addOnTrack() {
        List<Message> clauses = gaps(GapDefinition.ON_TRACK).stream()
                .map(gap -> clause(gap, SectionText.ON_TRACK_ABOVE, SectionText.ON_TRACK_BELOW)
                        .with("path", PathNames.of(gap)))
                .toList();
        if (!clauses.isEmpty()) {
            sentences.add(years(SectionText.ON_TRACK).with("clauses", joined(clauses)));
        }
    }

    private void addProjected() {
        for (Gap gap : gaps(GapDefinition.PROJECTED)) {
            if (TrendAssessment.isOfTrend(gap)) {
                continue;
            }
            boolean rate = gap.against().orElseThrow().id().equals(Projection.Method.COMPOUND_RATE.id());
            SectionText text = rate
                    ? (gap.isClosed() ? SectionText.PROJECTED_RATE_MET : SectionText.PROJECTED_RATE_OPEN)
                    : (gap.isClosed() ? SectionText.PROJECTED_STEPS_MET : SectionText.PROJECTED_STEPS_OPEN);
            sentences.add(
                    text.with("referenceYear", analysis.baseline().orElseThrow().year())
                            .with("gap", figure(gap)));
        }
    }

    /** What a yearly rate in tonnes allows in all, while its year lies ahead. */
    private void addAllowed() {
        if (goal.target() instanceof RateTarget rate && assessment.outcome().isEmpty()) {
            sentences.add(SectionText.ALLOWED
                    .with("first", rate.from().year() + 1)
                    .with("year", rate.year())
                    .with("allowed", figures.of("allowed", account, goal, rate.allowed())));
        }
    }

    private void addTrend() {
        assessment
                .trend()
                .ifPresent(outcome -> sentences.add(TrendSentences.ofGoal(figures, whole, assessment, outcome)));
    }

    private Message clause(Gap gap, SectionText above, SectionText below) {
        return gap.amount().value().isNegative() ? below.with("gap", size(gap)) : above.with("gap", figure(gap));
    }

    private Line joined(List<Message> clauses) {
        Line and = figures.line(SectionText.AND.of());
        return clauses.stream()
                .map(figures::line)
                .reduce((left, right) -> left.plus(and).plus(right))
                .orElseThrow();
    }

    private List<Gap> gaps(GapDefinition definition) {
        return assessment.gaps().stream()
                .filter(gap -> gap.definition() == definition)
                .toList();
    }

    private Message years(SectionText text) {
        return text.with("year", goal.target().year())
                .with("currentYear", analysis.current().year());
    }

    /** How large a gap is whatever its sign, for sentences that say 'below' or 'lower'. */
    private Inline size(Gap gap) {
        return figures.presentation().magnitude(figure(gap));
    }

    private Figure figure(Gap gap) {
        return figures.of(gap, account, goal);
    }
}
