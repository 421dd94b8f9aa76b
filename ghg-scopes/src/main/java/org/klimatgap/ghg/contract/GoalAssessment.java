package org.klimatgap.ghg.contract;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.ghg.inventory.SectorShare;
import org.klimatgap.pathway.Baseline;
import org.klimatgap.pathway.EmissionsPoint;
import org.klimatgap.pathway.Gap;
import org.klimatgap.pathway.GapAnalysis;
import org.klimatgap.pathway.GapDefinition;
import org.klimatgap.pathway.Milestone;
import org.klimatgap.pathway.Observation;
import org.klimatgap.pathway.PerPersonRateTarget;
import org.klimatgap.pathway.Projection;
import org.klimatgap.pathway.RateTarget;
import org.klimatgap.pathway.ReductionTarget;
import org.klimatgap.pathway.SectorTargets;
import org.klimatgap.pathway.Trajectory;
import org.klimatgap.serial.RecordForm;

/**
 * One goal with all its gaps, such as 'co2-2030: level gap 35327 t, on-track gap (linear) 6199.4 t, …'.
 *
 * @param goal the goal
 * @param analysis what the gaps are computed from
 * @param gaps every gap that the goal and the data allow
 * @param projections how emissions may go on, for goals that lie ahead
 * @param interimTargets levels on the way
 * @param outcome how the goal turned out, for one whose year has passed
 * @param trend where the trend leads in the goal's year, if a trend is sought and the year lies ahead
 * @param divided what each sector may emit in the goal's year and in those of interim targets, if that is asked for; years
 *     in which the sectors that stay emit too much are left out
 */
public record GoalAssessment(
        ContractGoal goal,
        GapAnalysis analysis,
        List<Gap> gaps,
        List<Projection> projections,
        List<InterimTarget> interimTargets,
        Optional<GoalOutcome> outcome,
        Optional<TrendOutcome> trend,
        List<SectorTargets> divided)
        implements Serializable {
    /** Copies the lists. */
    public GoalAssessment {
        gaps = List.copyOf(gaps);
        projections = List.copyOf(projections);
        interimTargets = List.copyOf(interimTargets);
        divided = List.copyOf(divided);
    }

    static GoalAssessment of(
            ContractGoal goal,
            ContractAccount account,
            Optional<Baseline> accountBaseline,
            Optional<TrendAssessment> trend) {
        ReductionTarget target = goal.target();
        EmissionsAccount emissions = account.emissions(goal);
        Observation current = emissions.observation(account.currentYear());
        Optional<Baseline> baseline = target.baseline().or(() -> baseline(goal, emissions, accountBaseline));
        GapAnalysis analysis = baseline.map(from -> GapAnalysis.of(from, current, target))
                .orElseGet(() -> GapAnalysis.of(current, target));
        List<Projection> projections = projections(analysis);
        List<Gap> gaps = new ArrayList<>(analysis.gaps());
        gaps.addAll(onTrack(analysis));
        projections.forEach(projection -> gaps.add(analysis.projected(projection)));
        Optional<TrendOutcome> trendOutcome = trend.map(
                        each -> goal.isOfWhole() ? each : TrendAssessment.of(each.plan(), emissions))
                .flatMap(each -> each.outcome(analysis));
        trendOutcome.map(TrendOutcome::gap).ifPresent(gaps::add);
        JudgedAccount judged = new JudgedAccount(emissions, account.currentYear());
        List<InterimTarget> interim = interimTargets(goal, analysis, judged);
        return new GoalAssessment(
                goal,
                analysis,
                gaps,
                projections,
                interim,
                GoalOutcome.of(target, judged, baseline),
                trendOutcome,
                divided(goal, interim, emissions.sectorShares(account.currentYear()), current));
    }

    /** The account's reference year, with the emissions that the goal is about, where they are known. */
    private static Optional<Baseline> baseline(
            ContractGoal goal, EmissionsAccount emissions, Optional<Baseline> accountBaseline) {
        return goal.isOfWhole()
                ? accountBaseline
                : accountBaseline
                        .map(Baseline::year)
                        .filter(emissions.total()::has)
                        .map(emissions::baseline);
    }

    /** The years that lie ahead, the goal's own last. */
    private static List<SectorTargets> divided(
            ContractGoal goal, List<InterimTarget> interim, List<SectorShare> sectors, Observation current) {
        Stream<EmissionsPoint> levels = Stream.concat(
                interim.stream().map(each -> new Milestone(current.basis(), each.year(), each.level())),
                Stream.of(goal.target()));
        return goal.division().stream()
                .flatMap(division -> levels.filter(level -> level.year() > current.year())
                        .flatMap(level -> division.divide(level, sectors).stream()))
                .toList();
    }

    /**
     * Finds a gap by its definition.
     *
     * @param definition what it is measured between
     * @return the first such gap, or empty
     */
    public Optional<Gap> gap(GapDefinition definition) {
        return gaps.stream().filter(gap -> gap.definition() == definition).findFirst();
    }

    /** None in the year that a path starts in, where nothing can be off it yet. */
    private static List<Gap> onTrack(GapAnalysis analysis) {
        Observation current = analysis.current();
        if (analysis.target() instanceof PerPersonRateTarget rate) {
            return rate
                    .onTrack(current)
                    .filter(gap -> current.year() > rate.from().year())
                    .stream()
                    .toList();
        }
        return paths(analysis).stream()
                .filter(path -> current.year() > path.firstYear())
                .flatMap(path -> analysis.onTrack(path).stream())
                .toList();
    }

    /**
     * The paths from the reference year to the target: the goal's own rate, or else a line and a constant rate. In their
     * first year there is no gap to them.
     */
    private static List<Trajectory> paths(GapAnalysis analysis) {
        ReductionTarget target = analysis.target();
        Optional<Baseline> from = analysis.baseline().filter(base -> base.year() < target.year());
        if (target instanceof RateTarget rate) {
            return List.of(rate.path());
        }
        List<Trajectory> paths = new ArrayList<>();
        from.ifPresent(base -> paths.add(Trajectory.linear(base, target)));
        from.filter(base -> base.tonnes() > 0 && target.tonnes() > 0)
                .ifPresent(base -> paths.add(Trajectory.geometric(base, target)));
        return paths;
    }

    private static List<Projection> projections(GapAnalysis analysis) {
        int year = analysis.target().year();
        return analysis.baseline()
                .filter(base -> analysis.current().year() < year)
                .map(base -> Projections.between(base, analysis.current(), year))
                .orElse(List.of());
    }

    /** None where the target year is not after the year that the path starts in, or the path would rise. */
    private static List<InterimTarget> interimTargets(ContractGoal goal, GapAnalysis analysis, JudgedAccount account) {
        return goal.interim()
                .filter(plan -> start(plan, analysis).year() < goal.target().year())
                .filter(plan -> start(plan, analysis).tonnes() > goal.target().tonnes())
                .map(plan -> interimTargets(
                        plan, plan.path().between(start(plan, analysis), goal.target()), analysis, account))
                .orElse(List.of());
    }

    private static List<InterimTarget> interimTargets(
            InterimPlan plan, Trajectory path, GapAnalysis analysis, JudgedAccount account) {
        return plan.years().stream()
                .map(year -> new InterimTarget(
                        year, path.at(year), plan.shape(), path.firstYear(), outcome(path, year, analysis, account)))
                .toList();
    }

    private static Optional<GoalOutcome> outcome(
            Trajectory path, int year, GapAnalysis analysis, JudgedAccount account) {
        return GoalOutcome.of(new Milestone(path.basis(), year, path.at(year)), account, analysis.baseline());
    }

    private static EmissionsPoint start(InterimPlan plan, GapAnalysis analysis) {
        Optional<EmissionsPoint> reference = analysis.baseline().map(EmissionsPoint.class::cast);
        return reference.filter(from -> !plan.fromCurrent()).orElse(analysis.current());
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
