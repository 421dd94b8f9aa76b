package org.klimatgap.ghg.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klimatgap.ghg.inventory.SectorShare;
import org.klimatgap.pathway.Gap;
import org.klimatgap.pathway.GapAnalysis;
import org.klimatgap.pathway.NeutralityTarget;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Quantity;

/** Gives every computed amount its identifier. */
final class FigureIndex {
    private final List<ContractFigure> figures = new ArrayList<>();

    private FigureIndex() {}

    static List<ContractFigure> of(List<AccountAssessment> accounts, List<PartialGoal> partialGoals) {
        FigureIndex index = new FigureIndex();
        accounts.forEach(index::addAccount);
        partialGoals.forEach(index::addPartialGoal);
        return List.copyOf(index.figures);
    }

    /**
     * The identifier of a figure of a goal.
     *
     * @param quantity what it is, with its variant
     * @param account the account
     * @param goal the goal; named only when it is not the account's first
     */
    static String id(String quantity, ContractAccount account, ContractGoal goal) {
        boolean first = account.goals().indexOf(goal) == 0;
        return quantity + "." + account.id() + (first ? "" : "." + goal.id());
    }

    /**
     * The identifier of a reference year's figure: the account's own, unless the goal is measured from another year.
     *
     * @param quantity what it is, {@code baseline} or {@code change}
     */
    static String baselineId(String quantity, AccountAssessment account, GoalAssessment goal) {
        String id = quantity + "." + account.account().id();
        return goal.analysis().baseline().equals(account.baseline())
                ? id
                : id + "." + goal.goal().id();
    }

    static String gapId(Gap gap, ContractAccount account, ContractGoal goal) {
        String variant = gap.against().map(by -> "." + by.id()).orElse("");
        return id("gap." + gap.definition().id() + variant, account, goal);
    }

    private void addAccount(AccountAssessment assessment) {
        String id = assessment.account().id();
        assessment.baseline().ifPresent(base -> add("baseline." + id, base.emissions()));
        assessment
                .baselineObservation()
                .flatMap(base -> base.perCapita())
                .ifPresent(each -> add("baseline-per-capita." + id, each));
        add("current." + id, assessment.current().emissions());
        assessment.current().perCapita().ifPresent(each -> add("per-capita." + id, each));
        assessment.change().ifPresent(change -> add("change." + id, change));
        for (SectorShare share : assessment.sectors()) {
            add("share." + share.sector().code().code() + "." + id, share.share());
        }
        assessment.goals().forEach(goal -> addGoal(assessment, goal));
    }

    private void addOwnBaseline(AccountAssessment account, GoalAssessment goal) {
        if (!goal.analysis().baseline().equals(account.baseline())) {
            goal.analysis().baseline().ifPresent(base -> add(baselineId("baseline", account, goal), base.emissions()));
            goal.analysis().change().ifPresent(change -> add(baselineId("change", account, goal), change));
        }
    }

    private void addGoal(AccountAssessment accountAssessment, GoalAssessment assessment) {
        addOwnBaseline(accountAssessment, assessment);
        ContractAccount account = accountAssessment.account();
        ContractGoal goal = assessment.goal();
        GapAnalysis analysis = assessment.analysis();
        add(id("target", account, goal), goal.target().emissions());
        if (goal.target() instanceof NeutralityTarget neutrality) {
            add(id("residual-cap", account, goal), neutrality.residualCap());
        }
        assessment.gaps().forEach(gap -> add(gapId(gap, account, goal), gap.amount()));
        analysis.levelShare().ifPresent(each -> add(id("gap-share", account, goal), each));
        analysis.progress().ifPresent(each -> add(id("progress", account, goal), each));
        analysis.requiredRate().ifPresent(each -> add(id("required-rate", account, goal), each));
        analysis.requiredPerYear().ifPresent(each -> add(id("required-per-year", account, goal), each));
        analysis.historicalRate().ifPresent(each -> add(id("historical-rate", account, goal), each));
        analysis.historicalPerYear().ifPresent(each -> add(id("historical-per-year", account, goal), each));
        assessment.interimTargets().forEach(interim -> add(interimId(interim, account, goal), interim.level()));
    }

    static String interimId(InterimTarget interim, ContractAccount account, ContractGoal goal) {
        return id("interim." + interim.year(), account, goal);
    }

    private void addPartialGoal(PartialGoal partial) {
        String suffix = partial.whole().id() + "." + partial.goal().id();
        add("remaining." + suffix, partial.outcome().remaining());
        add("remaining-share." + suffix, partial.outcome().shareOfBaseline());
        partial.aboveCap().ifPresent(excess -> add("above-cap." + suffix, excess));
    }

    private void add(String id, Traced<? extends Quantity> value) {
        figures.add(new ContractFigure(id, value));
    }

    static Optional<ContractFigure> find(List<ContractFigure> figures, String id) {
        return figures.stream().filter(figure -> figure.id().equals(id)).findFirst();
    }
}
