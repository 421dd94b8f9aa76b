package org.klimatgap.ghg.contract;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.message.LocalizedText;
import org.klimatgap.pathway.Baseline;
import org.klimatgap.sector.Sector;
import org.klimatgap.serial.RecordForm;

/**
 * One account of a contract with its goals, such as 'co2-territorial, current year 2023, co2-2030: target 2030: 11443 t'.
 *
 * @param id the identifier in the contract file
 * @param title its name, in the municipality's words
 * @param account the emissions
 * @param currentYear the year of the current value
 * @param referenceYear the reference year of the account, if it has one; goals may have others
 * @param goals the goals, the most important first
 * @param budgets its carbon budgets, the most important first
 * @param trend the trend that is to be sought, if any
 * @param consumption what is stated of an account of consumption beside its goals
 */
public record ContractAccount(
        String id,
        LocalizedText title,
        EmissionsAccount account,
        int currentYear,
        Optional<Integer> referenceYear,
        List<ContractGoal> goals,
        List<ContractBudget> budgets,
        Optional<TrendPlan> trend,
        ConsumptionTerms consumption)
        implements Serializable {
    /**
     * Copies the lists and checks their identifiers and bases.
     *
     * @throws IllegalArgumentException if two goals or two budgets share an identifier
     * @throws IllegalArgumentException if a goal is for a sector that the account does not have in its total
     * @throws org.klimatgap.basis.BasisMismatchException if a budget stands on another basis than the account
     */
    public ContractAccount {
        goals = List.copyOf(goals);
        UniqueIds.check("goal", goals.stream().map(ContractGoal::id).toList());
        goals.stream().filter(goal -> !goal.isOfWhole()).forEach(goal -> account.part(goal.sectors()));
        budgets = List.copyOf(budgets);
        UniqueIds.check("budget", budgets.stream().map(ContractBudget::id).toList());
        for (ContractBudget budget : budgets) {
            account.basis().requireSame(budget.budget().basis(), "measure a budget of");
        }
    }

    /**
     * An account of which nothing is stated beside goals, budgets and trend.
     *
     * @param id the identifier in the contract file
     * @param title its name, in the municipality's words
     * @param account the emissions
     * @param currentYear the year of the current value
     * @param referenceYear the reference year of the account, if it has one; goals may have others
     * @param goals the goals, the most important first
     * @param budgets its carbon budgets, the most important first
     * @param trend the trend that is to be sought, if any
     * @throws org.klimatgap.basis.BasisMismatchException if a budget stands on another basis than the account
     */
    public ContractAccount(
            String id,
            LocalizedText title,
            EmissionsAccount account,
            int currentYear,
            Optional<Integer> referenceYear,
            List<ContractGoal> goals,
            List<ContractBudget> budgets,
            Optional<TrendPlan> trend) {
        this(id, title, account, currentYear, referenceYear, goals, budgets, trend, ConsumptionTerms.NONE);
    }

    /**
     * An account without carbon budgets and trend.
     *
     * @param id the identifier in the contract file
     * @param title its name, in the municipality's words
     * @param account the emissions
     * @param currentYear the year of the current value
     * @param referenceYear the reference year of the account, if it has one; goals may have others
     * @param goals the goals, the most important first
     */
    public ContractAccount(
            String id,
            LocalizedText title,
            EmissionsAccount account,
            int currentYear,
            Optional<Integer> referenceYear,
            List<ContractGoal> goals) {
        this(id, title, account, currentYear, referenceYear, goals, List.of(), Optional.empty());
    }

    /** {@return the account's own reference year, or else that of the first goal that has one} */
    public Optional<Baseline> baseline() {
        return referenceYear
                .map(account::baseline)
                .or(() -> goals.stream()
                        .filter(ContractGoal::isOfWhole)
                        .flatMap(goal -> goal.target().baseline().stream())
                        .findFirst());
    }

    /**
     * The emissions that a goal is about.
     *
     * @param goal one of the goals
     * @return the account, or the part of it that the goal's sectors make
     */
    public EmissionsAccount emissions(ContractGoal goal) {
        return goal.isOfWhole() ? account : account.part(goal.sectors());
    }

    /**
     * The sectors that a goal is for, as the source names them.
     *
     * @param goal one of the goals
     * @return the sectors, none for a goal of the whole account
     */
    public List<Sector> sectors(ContractGoal goal) {
        return goal.sectors().stream()
                .flatMap(code -> account.sectors().stream()
                        .filter(sector -> sector.code().equals(code)))
                .toList();
    }

    @Override
    public String toString() {
        String stated = Stream.concat(goals.stream(), budgets.stream().map(budget -> "budget " + budget.id()))
                .map(each -> ", " + each)
                .collect(Collectors.joining());
        return id + ", current year " + currentYear + stated;
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
