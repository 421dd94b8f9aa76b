package org.klimatgap.ghg.contract;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.klimatgap.finding.DataException;
import org.klimatgap.finding.Finding;
import org.klimatgap.pathway.Gap;
import org.klimatgap.pathway.SectorTargets;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.sector.SectorCode;

/**
 * Every figure of a contract's section 5.1, such as 'Alvesta: 34 figures, 2 warnings'.
 *
 * @param contract what the municipality states
 * @param accounts the accounts with their baselines, current values and goals
 * @param partialGoals what goals for some of the gases leave of all of them
 * @param figures every computed amount by its identifier, in the order of the section
 * @param findings what was noticed in the files and in the figures
 * @param omissions what the template asks for where data exist, and the contract lacks
 */
public record ContractAssessment(
        ClimateContract contract,
        List<AccountAssessment> accounts,
        List<PartialGoal> partialGoals,
        List<ContractFigure> figures,
        List<Finding> findings,
        List<Omission> omissions)
        implements Serializable {
    /** Copies the lists. */
    public ContractAssessment {
        accounts = List.copyOf(accounts);
        partialGoals = List.copyOf(partialGoals);
        figures = List.copyOf(figures);
        findings = List.copyOf(findings);
        omissions = List.copyOf(omissions);
    }

    static ContractAssessment of(ClimateContract contract) {
        List<AccountAssessment> accounts =
                contract.accounts().stream().map(AccountAssessment::of).toList();
        List<PartialGoal> partialGoals = PartialGoals.in(accounts);
        List<ContractFigure> figures = FigureIndex.of(contract, accounts, partialGoals);
        List<Finding> findings = new ArrayList<>(contract.findings());
        findings.addAll(ContractChecks.of(contract, accounts, partialGoals, figures));
        List<Omission> omissions = Omissions.of(contract, accounts);
        findings.addAll(Omissions.needlessReasons(contract, omissions));
        return new ContractAssessment(contract, accounts, partialGoals, figures, findings, omissions);
    }

    /** {@return territorial and consumption accounts of one year beside each other, which are never added} */
    public List<Comparison> comparisons() {
        return Comparisons.in(contract.accounts());
    }

    /** {@return the group by scopes and its part of the municipality's emissions; empty where the contract has no scopes} */
    public Optional<GroupPart> group() {
        return GroupPart.of(contract);
    }

    /**
     * Finds a figure by its identifier.
     *
     * @param id for instance {@code gap.level.co2-territorial}
     * @return the figure, or empty
     */
    public Optional<ContractFigure> figure(String id) {
        return figures.stream().filter(figure -> figure.id().equals(id)).findFirst();
    }

    /**
     * The identifier of a figure of an account.
     *
     * @param quantity what it is, for instance {@code current}
     * @param account the account
     * @return the identifier
     */
    public String figureId(String quantity, ContractAccount account) {
        return FigureIds.of(quantity, account);
    }

    /**
     * The identifier of a figure of a goal.
     *
     * @param quantity what it is, for instance {@code required-rate}
     * @param account the account
     * @param goal one of its goals
     * @return the identifier
     */
    public String figureId(String quantity, ContractAccount account, ContractGoal goal) {
        return FigureIds.of(quantity, account, goal);
    }

    /**
     * The identifier of a figure of a goal's reference year.
     *
     * @param quantity {@code baseline} or {@code change}
     * @param account the account
     * @param goal one of its goals
     * @return the account's own identifier, or one of the goal where it is measured from another year
     */
    public String figureId(String quantity, AccountAssessment account, GoalAssessment goal) {
        return FigureIds.ofBaseline(quantity, account, goal);
    }

    /**
     * The identifier of a gap.
     *
     * @param gap the gap
     * @param account the account
     * @param goal the goal that it is measured for
     * @return the identifier, for instance {@code gap.on-track.linear.co2-territorial}
     */
    public String figureId(Gap gap, ContractAccount account, ContractGoal goal) {
        return FigureIds.of(gap, account, goal);
    }

    /**
     * The identifier of an interim target.
     *
     * @param interim the interim target
     * @param account the account
     * @param goal the goal that it leads to
     * @return the identifier, for instance {@code interim.2026.co2-territorial}
     */
    public String figureId(InterimTarget interim, ContractAccount account, ContractGoal goal) {
        return FigureIds.of(interim, account, goal);
    }

    /**
     * The identifier of a figure of the current year or of the trend, as a goal sees it.
     *
     * @param quantity {@code current}, {@code per-capita} or {@code trend}
     * @param account the account
     * @param goal one of its goals
     * @return the account's own identifier, or one of the goal where it is for some of the sectors
     */
    public String currentFigureId(String quantity, ContractAccount account, ContractGoal goal) {
        return FigureIds.ofCurrent(quantity, account, goal);
    }

    /**
     * The identifier of a sector's part of what a goal allows in a year.
     *
     * @param sector the sector
     * @param targets the division of that year
     * @param account the account
     * @param goal the goal
     * @return the identifier, for instance {@code sector-target.2030.transport.ghg-territorial}
     */
    public String figureId(SectorCode sector, SectorTargets targets, ContractAccount account, ContractGoal goal) {
        return FigureIds.of(sector, targets, account, goal);
    }

    /**
     * The identifier of a figure of a carbon budget.
     *
     * @param quantity what it is, for instance {@code budget-rate}
     * @param account the account
     * @param budget one of its budgets
     * @return the identifier, for instance {@code budget-rate.co2-territorial.paris}
     */
    public String figureId(String quantity, ContractAccount account, ContractBudget budget) {
        return FigureIds.of(quantity, account, budget);
    }

    /**
     * The identifier of what a goal's path uses of a carbon budget.
     *
     * @param quantity {@code budget-used} or {@code budget-share}
     * @param goal the goal with its path
     * @param account the account
     * @param budget one of its budgets
     * @return the identifier, for instance {@code budget-share.linear.co2-territorial.paris.co2-2030}
     */
    public String figureId(String quantity, BudgetGoal goal, ContractAccount account, ContractBudget budget) {
        return FigureIds.of(quantity, goal, account, budget);
    }

    /**
     * The identifier of how an interim target turned out.
     *
     * @param quantity {@code interim-outcome} or {@code interim-outcome-share}
     * @param interim the interim target
     * @param account the account
     * @param goal the goal that it leads to
     * @return the identifier, for instance {@code interim-outcome.2020.co2-territorial}
     */
    public String figureId(String quantity, InterimTarget interim, ContractAccount account, ContractGoal goal) {
        return FigureIds.ofOutcome(quantity, interim, account, goal);
    }

    /**
     * The identifier of a figure of two accounts beside each other.
     *
     * @param quantity what it is, for instance {@code overlap}
     * @param comparison the two accounts
     * @return the identifier, for instance {@code overlap.consumption.ghg-territorial}
     */
    public String figureId(String quantity, Comparison comparison) {
        return FigureIds.of(quantity, comparison);
    }

    /**
     * The errors in the figures; while there is one, they are not fit to be published. Errors of files are not among
     * them: whoever has the contract has read its files without error, or has accepted a part of them.
     *
     * @return the errors
     */
    public List<Finding> errors() {
        return findings.stream()
                .filter(Finding::isError)
                .filter(finding -> !contract.findings().contains(finding))
                .toList();
    }

    /**
     * Demands that no error withholds the figures; reports call it.
     *
     * @return this assessment
     * @throws DataException with every error, if there is one
     */
    public ContractAssessment requireSound() {
        if (!errors().isEmpty()) {
            throw new DataException(findings);
        }
        return this;
    }

    /** {@return what the template demands whatever the data, and the contract lacks; empty for a complete contract} */
    public List<Requirement> unmet() {
        return Requirement.unmet(this);
    }

    /** {@return the files that the figures come from, in the order of first use, the contract file included} */
    public Set<SourceFile> sources() {
        Set<SourceFile> files = new LinkedHashSet<>(Origin.files(
                figures.stream().map(figure -> figure.value().origin()).toList()));
        files.add(contract.file());
        return Collections.unmodifiableSet(files);
    }

    @Override
    public String toString() {
        return contract.municipality().name() + ": " + figures.size() + " figures, " + findings.size() + " findings";
    }
}
