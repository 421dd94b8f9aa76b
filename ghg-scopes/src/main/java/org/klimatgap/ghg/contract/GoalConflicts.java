package org.klimatgap.ghg.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.klimatgap.finding.Finding;
import org.klimatgap.message.Message;
import org.klimatgap.pathway.NeutralityTarget;
import org.klimatgap.pathway.RateTarget;
import org.klimatgap.pathway.ReductionTarget;
import org.klimatgap.quantity.Emissions;

/**
 * Looks among the goals and budgets of one account for those that contradict each other.
 *
 * <p>Compared are goals that lie ahead. A goal of climate neutrality is compared by what may remain, since removals balance
 * it; a yearly rate by the level of its own path in the year of the other goal. Goals for different sectors cannot
 * contradict each other, but one for some sectors may allow more than one for all of them.
 */
final class GoalConflicts {
    /** Goals are stated in round percentages: levels that differ by less than this part say the same. */
    private static final double ROUND_PERCENTAGES = 0.01;

    private final AccountAssessment account;
    private final List<Finding> findings = new ArrayList<>();

    private GoalConflicts(AccountAssessment account) {
        this.account = account;
    }

    static List<Finding> of(AccountAssessment account) {
        GoalConflicts conflicts = new GoalConflicts(account);
        List<ContractGoal> ahead = account.goals().stream()
                .map(GoalAssessment::goal)
                .filter(goal -> goal.target().year() > account.current().year())
                .toList();
        for (int i = 0; i < ahead.size(); i++) {
            for (ContractGoal other : ahead.subList(i + 1, ahead.size())) {
                conflicts.compare(ahead.get(i), other);
            }
        }
        account.budgets()
                .forEach(budget -> ahead.stream()
                        .filter(ContractGoal::isOfWhole)
                        .forEach(goal -> conflicts.compare(goal, budget)));
        return conflicts.findings;
    }

    private void compare(ContractGoal one, ContractGoal other) {
        if (one.target().year() > other.target().year()) {
            compare(other, one);
        } else if (Set.copyOf(one.sectors()).equals(Set.copyOf(other.sectors()))) {
            compareLevels(one, other);
        } else if (one.isOfWhole()) {
            comparePart(other, one);
        } else if (other.isOfWhole() && one.target().year() == other.target().year()) {
            comparePart(one, other);
        }
    }

    /** A goal for some sectors, and one for all of them that is due no later. */
    private void comparePart(ContractGoal part, ContractGoal whole) {
        if (isAbove(level(part.target()), level(whole.target()))) {
            findings.add(finding(
                            ContractFinding.SECTOR_GOAL_ABOVE_WHOLE,
                            part,
                            level(part.target()),
                            whole,
                            level(whole.target()))
                    .with("otherYear", whole.target().year()));
        }
    }

    private void compareLevels(ContractGoal one, ContractGoal other) {
        int year = one.target().year();
        Optional<Emissions> otherLevel = level(other.target(), year);
        if (otherLevel.isPresent()) {
            if (differ(level(one.target()), otherLevel.get())) {
                findings.add(finding(ContractFinding.GOALS_DIFFER, one, level(one.target()), other, otherLevel.get()));
            }
        } else if (isAbove(level(other.target()), level(one.target()))) {
            findings.add(
                    finding(ContractFinding.LATER_GOAL_LOOSER, one, level(one.target()), other, level(other.target()))
                            .with("otherYear", other.target().year()));
        }
    }

    private Finding finding(
            ContractFinding code, ContractGoal one, Emissions level, ContractGoal other, Emissions otherLevel) {
        return Finding.of(code)
                .with("account", account.account().title())
                .with("goal", one.title())
                .with("level", level)
                .with("year", one.target().year())
                .with("other", other.title())
                .with("otherLevel", otherLevel);
    }

    private static Emissions level(ReductionTarget target) {
        return target instanceof NeutralityTarget neutrality
                ? neutrality.residualCap().value()
                : target.emissions().value();
    }

    /** The level that a goal asks for in a year: its own year, or any year of a path that is the goal itself. */
    private static Optional<Emissions> level(ReductionTarget target, int year) {
        if (target.year() == year) {
            return Optional.of(level(target));
        }
        return target instanceof RateTarget rate && rate.from().year() < year
                ? Optional.of(rate.path().at(year).value())
                : Optional.empty();
    }

    private static boolean differ(Emissions one, Emissions other) {
        return isAbove(one, other) || isAbove(other, one);
    }

    private static boolean isAbove(Emissions one, Emissions other) {
        return one.tonnes() - other.tonnes() > ROUND_PERCENTAGES * one.tonnes();
    }

    private void compare(ContractGoal goal, BudgetAssessment budget) {
        Optional<Integer> until = budget.budget().until();
        int year = goal.target().year();
        if (until.filter(last -> last < year).isPresent()) {
            findings.add(Finding.of(ContractFinding.BUDGET_ENDS_BEFORE_GOAL)
                    .with("budget", budget.budget().title())
                    .with("until", until.get())
                    .with("goal", goal.title())
                    .with("year", year));
        }
        List<BudgetGoal> paths =
                budget.goals().stream().filter(path -> path.goal().equals(goal)).toList();
        if (!paths.isEmpty()
                && paths.stream().noneMatch(path -> path.agreement().isWithin())) {
            findings.add(Finding.of(ContractFinding.GOAL_EXCEEDS_BUDGET)
                    .with("goal", goal.title())
                    .with("year", year)
                    .with("budget", budget.budget().title())
                    .with("remaining", budget.remaining().amount().value())
                    .with("paths", paths.stream().map(GoalConflicts::uses).toList()));
        }
    }

    private static Message uses(BudgetGoal path) {
        return ContractText.PATH_USES
                .with("path", path.agreement().path().shape().title())
                .with("share", path.agreement().shareUsed().orElseThrow().value());
    }
}
