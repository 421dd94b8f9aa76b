package org.klimatgap.ghg.contract;

import org.klimatgap.pathway.Gap;
import org.klimatgap.pathway.SectorTargets;
import org.klimatgap.sector.SectorCode;

/** The identifiers of figures: {@code quantity[.variant].account[.goal]}. */
final class FigureIds {
    private FigureIds() {}

    static String of(String quantity, ContractAccount account) {
        return quantity + "." + account.id();
    }

    /** The goal is named only when it is not the account's first. */
    static String of(String quantity, ContractAccount account, ContractGoal goal) {
        boolean first = account.goals().indexOf(goal) == 0;
        return of(quantity, account) + (first ? "" : "." + goal.id());
    }

    static String of(Gap gap, ContractAccount account, ContractGoal goal) {
        String variant = gap.against().map(by -> "." + by.id()).orElse("");
        return of("gap." + gap.definition().id() + variant, account, goal);
    }

    static String of(InterimTarget interim, ContractAccount account, ContractGoal goal) {
        return of("interim." + interim.year(), account, goal);
    }

    static String ofOutcome(String quantity, InterimTarget interim, ContractAccount account, ContractGoal goal) {
        return of(quantity + "." + interim.year(), account, goal);
    }

    /** Budgets are always named. */
    static String of(String quantity, ContractAccount account, ContractBudget budget) {
        return of(quantity, account) + "." + budget.id();
    }

    static String of(BudgetEnd end, ContractAccount account, ContractBudget budget) {
        return of("budget-exhausted." + end.id(), account, budget);
    }

    /** Goals are named where they are compared with a budget. */
    static String of(String quantity, BudgetGoal goal, ContractAccount account, ContractBudget budget) {
        String path = quantity + "." + goal.agreement().path().shape().id();
        return of(path, account, budget) + "." + goal.goal().id();
    }

    /** A figure of the reference year: the account's own, unless the goal is measured from another year. */
    static String ofBaseline(String quantity, AccountAssessment account, GoalAssessment goal) {
        String id = of(quantity, account.account());
        return hasOwnBaseline(account, goal) ? id + "." + goal.goal().id() : id;
    }

    /** A figure of the current year: the account's own, unless the goal is for some of its sectors. */
    static String ofCurrent(String quantity, ContractAccount account, ContractGoal goal) {
        String id = of(quantity, account);
        return goal.isOfWhole() ? id : id + "." + goal.id();
    }

    /** A sector's part of what a goal allows in a year. */
    static String of(SectorCode sector, SectorTargets targets, ContractAccount account, ContractGoal goal) {
        return of("sector-target." + targets.whole().year() + "." + sector.code(), account, goal);
    }

    /** Whether a goal is measured from another year than the account, or in another unit. */
    static boolean hasOwnBaseline(AccountAssessment account, GoalAssessment goal) {
        return !goal.analysis().baseline().equals(account.baseline())
                || goal.goal().target().perPersonBaseline().isPresent();
    }

    /** Both accounts are named. */
    static String of(String quantity, Comparison comparison) {
        return of(quantity, comparison.consumption()) + "."
                + comparison.territorial().id();
    }

    static String of(String quantity, PartialGoal partial) {
        return of(quantity, partial.whole()) + "." + partial.goal().id();
    }
}
