package org.klimatgap.ghg.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klimatgap.decomposition.Contribution;
import org.klimatgap.ghg.consumption.LocationSplit;
import org.klimatgap.ghg.inventory.SectorShare;
import org.klimatgap.pathway.GapAnalysis;
import org.klimatgap.pathway.NeutralityTarget;
import org.klimatgap.pathway.Observation;
import org.klimatgap.pathway.PerPersonRateTarget;
import org.klimatgap.pathway.RateTarget;
import org.klimatgap.pathway.SectorTargets;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Quantity;

/** Collects every computed amount of one account under its identifier. */
final class FigureIndex {
    private final ContractAccount account;
    private final List<ContractFigure> figures = new ArrayList<>();

    private FigureIndex(ContractAccount account) {
        this.account = account;
    }

    static List<ContractFigure> of(
            ClimateContract contract, List<AccountAssessment> accounts, List<PartialGoal> partialGoals) {
        List<ContractFigure> figures = new ArrayList<>();
        accounts.forEach(account -> figures.addAll(of(account)));
        partialGoals.forEach(partial -> figures.addAll(of(partial)));
        Comparisons.in(contract.accounts()).forEach(comparison -> figures.addAll(of(comparison)));
        GroupPart.of(contract).ifPresent(part -> figures.addAll(part.figures()));
        return List.copyOf(figures);
    }

    private static List<ContractFigure> of(AccountAssessment assessment) {
        FigureIndex index = new FigureIndex(assessment.account());
        index.addLevels(assessment);
        for (SectorShare share : assessment.sectors()) {
            index.add("share." + share.sector().code().code(), share.share());
        }
        assessment.decomposed().ifPresent(index::addChange);
        assessment.goals().forEach(goal -> index.addGoal(assessment, goal));
        index.addConsumption(assessment);
        assessment.trend().ifPresent(trend -> index.add("trend", trend.change()));
        assessment.budgets().forEach(index::addBudget);
        return index.figures;
    }

    private static List<ContractFigure> of(PartialGoal partial) {
        FigureIndex index = new FigureIndex(partial.whole());
        index.put(FigureIds.of("remaining", partial), partial.outcome().remaining());
        index.put(FigureIds.of("remaining-share", partial), partial.outcome().shareOfBaseline());
        partial.aboveCap().ifPresent(excess -> index.put(FigureIds.of("above-cap", partial), excess));
        return index.figures;
    }

    private static List<ContractFigure> of(Comparison comparison) {
        FigureIndex index = new FigureIndex(comparison.consumption());
        index.put(
                FigureIds.of("territorial", comparison),
                comparison.values().territorial().emissions());
        index.put(
                FigureIds.of("consumption", comparison),
                comparison.values().consumption().emissions());
        comparison.values().overlap().ifPresent(both -> index.put(FigureIds.of("overlap", comparison), both));
        comparison
                .values()
                .territorialAlone()
                .ifPresent(alone -> index.put(FigureIds.of("territorial-alone", comparison), alone));
        comparison
                .values()
                .consumptionAlone()
                .ifPresent(alone -> index.put(FigureIds.of("consumption-alone", comparison), alone));
        return index.figures;
    }

    private void addConsumption(AccountAssessment assessment) {
        LocationSplit.of(account.account(), account.currentYear())
                .flatMap(LocationSplit::shareOutside)
                .ifPresent(share -> add("outside-share", share));
        account.consumption().fairShare().ifPresent(fair -> {
            add("fair-share", fair.level());
            assessment.current().perCapita().ifPresent(each -> {
                add("fair-share-gap", fair.gap(each));
                add("fair-share-ratio", fair.ratio(each));
            });
            assessment
                    .goals()
                    .forEach(goal -> goal.goal()
                            .target()
                            .perPersonLevel()
                            .ifPresent(level -> add("target-fair-share-gap", goal.goal(), fair.gap(level))));
        });
    }

    private void addLevels(AccountAssessment assessment) {
        assessment.baseline().ifPresent(base -> add("baseline", base.emissions()));
        assessment
                .baselineObservation()
                .flatMap(base -> base.perCapita())
                .ifPresent(each -> add("baseline-per-capita", each));
        add("current", assessment.current().emissions());
        assessment.current().population().ifPresent(residents -> add("population", residents));
        assessment.current().perCapita().ifPresent(each -> add("per-capita", each));
        assessment.change().ifPresent(change -> add("change", change));
    }

    private void addChange(ChangeAssessment change) {
        for (Contribution each : change.contributions()) {
            add("sector-change." + each.sector().code(), each.change());
            each.points()
                    .ifPresent(points -> add("contribution." + each.sector().code(), points));
        }
        change.byPopulation().ifPresent(decomposition -> {
            add(ChangeAssessment.POPULATION, decomposition.effects().get(0).change());
            add(ChangeAssessment.PER_CAPITA, decomposition.effects().get(1).change());
        });
    }

    private void addGoal(AccountAssessment assessment, GoalAssessment goal) {
        if (!goal.goal().isOfWhole()) {
            addOwnCurrent(goal);
        }
        if (FigureIds.hasOwnBaseline(assessment, goal)) {
            addOwnBaseline(assessment, goal);
        }
        add("target", goal.goal(), goal.goal().target().emissions());
        goal.goal().target().perPersonLevel().ifPresent(each -> add("target-per-capita", goal.goal(), each));
        if (goal.goal().target() instanceof NeutralityTarget neutrality) {
            add("residual-cap", goal.goal(), neutrality.residualCap());
            addDeductions(neutrality, goal.goal());
        }
        if (goal.goal().target() instanceof RateTarget rate) {
            add("allowed", goal.goal(), rate.allowed());
        }
        goal.gaps().forEach(gap -> put(FigureIds.of(gap, account, goal.goal()), gap.amount()));
        addAnalysis(goal.analysis(), goal.goal());
        goal.interimTargets().forEach(interim -> addInterim(interim, goal.goal()));
        goal.outcome().ifPresent(outcome -> addOutcome(outcome, goal.goal()));
        goal.trend().ifPresent(trend -> addTrend(trend, goal.goal()));
        goal.divided().forEach(targets -> addDivided(targets, goal.goal()));
    }

    /** What a goal for some sectors has of its own, where one for the whole account has the account's. */
    private void addOwnCurrent(GoalAssessment goal) {
        Observation current = goal.analysis().current();
        put(FigureIds.ofCurrent("current", account, goal.goal()), current.emissions());
        current.perCapita().ifPresent(each -> put(FigureIds.ofCurrent("per-capita", account, goal.goal()), each));
    }

    private void addTrend(TrendOutcome trend, ContractGoal goal) {
        if (!goal.isOfWhole()) {
            put(FigureIds.ofCurrent("trend", account, goal), trend.trend().change());
        }
        add("trend-level", goal, trend.level());
    }

    private void addDivided(SectorTargets targets, ContractGoal goal) {
        targets.bySector().forEach((sector, level) -> put(FigureIds.of(sector, targets, account, goal), level));
    }

    private void addInterim(InterimTarget interim, ContractGoal goal) {
        put(FigureIds.of(interim, account, goal), interim.level());
        interim.outcome().ifPresent(outcome -> {
            put(FigureIds.ofOutcome("interim-outcome-level", interim, account, goal), outcome.judgedLevel());
            put(FigureIds.ofOutcome("interim-outcome", interim, account, goal), outcome.excess());
            outcome.share()
                    .ifPresent(
                            share -> put(FigureIds.ofOutcome("interim-outcome-share", interim, account, goal), share));
        });
    }

    private void addOutcome(GoalOutcome outcome, ContractGoal goal) {
        add("outcome-level", goal, outcome.judgedLevel());
        add("outcome", goal, outcome.excess());
        outcome.share().ifPresent(share -> add("outcome-share", goal, share));
        outcome.change().ifPresent(change -> add("outcome-change", goal, change));
    }

    private void addBudget(BudgetAssessment assessment) {
        ContractBudget budget = assessment.budget();
        put(FigureIds.of("budget", account, budget), budget.budget().amount());
        put(
                FigureIds.of("budget-remaining", account, budget),
                assessment.remaining().amount());
        assessment.required().rate().ifPresent(rate -> put(FigureIds.of("budget-rate", account, budget), rate));
        assessment
                .historicalRate()
                .ifPresent(rate -> put(FigureIds.of("budget-historical-rate", account, budget), rate));
        assessment
                .spentIn()
                .ifPresent(end -> put(FigureIds.of("budget-exhausted.reported", account, budget), end.fraction()));
        assessment
                .ends()
                .forEach(end ->
                        end.exhaustion().ifPresent(when -> put(FigureIds.of(end, account, budget), when.fraction())));
        assessment.goals().forEach(goal -> addAgreement(goal, budget));
    }

    private void addAgreement(BudgetGoal goal, ContractBudget budget) {
        put(FigureIds.of("budget-used", goal, account, budget), goal.agreement().used());
        goal.agreement()
                .shareUsed()
                .ifPresent(share -> put(FigureIds.of("budget-share", goal, account, budget), share));
    }

    private void addOwnBaseline(AccountAssessment assessment, GoalAssessment goal) {
        goal.analysis()
                .baseline()
                .ifPresent(base -> put(FigureIds.ofBaseline("baseline", assessment, goal), base.emissions()));
        goal.analysis().change().ifPresent(change -> put(FigureIds.ofBaseline("change", assessment, goal), change));
        if (goal.goal().target() instanceof PerPersonRateTarget rate) {
            rate.perPersonBaseline()
                    .ifPresent(each -> put(FigureIds.ofBaseline("baseline-per-capita", assessment, goal), each));
        }
    }

    private void addAnalysis(GapAnalysis analysis, ContractGoal goal) {
        analysis.levelShare().ifPresent(each -> add("gap-share", goal, each));
        analysis.progress().ifPresent(each -> add("progress", goal, each));
        analysis.requiredRate().ifPresent(each -> add("required-rate", goal, each));
        analysis.requiredPerYear().ifPresent(each -> add("required-per-year", goal, each));
        analysis.historicalRate().ifPresent(each -> add("historical-rate", goal, each));
        analysis.historicalPerYear().ifPresent(each -> add("historical-per-year", goal, each));
    }

    private void add(String quantity, Traced<? extends Quantity> value) {
        put(FigureIds.of(quantity, account), value);
    }

    private void add(String quantity, ContractGoal goal, Traced<? extends Quantity> value) {
        put(FigureIds.of(quantity, account, goal), value);
    }

    private void addDeductions(NeutralityTarget neutrality, ContractGoal goal) {
        if (!neutrality.removals().value().isZero()
                || !neutrality.offsets().value().isZero()) {
            add("removals", goal, neutrality.removals());
            add("offsets", goal, neutrality.offsets());
        }
    }

    private void put(String id, Traced<? extends Quantity> value) {
        figures.add(new ContractFigure(id, Optional.of(account), value));
    }
}
