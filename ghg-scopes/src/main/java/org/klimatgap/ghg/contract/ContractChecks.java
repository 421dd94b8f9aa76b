package org.klimatgap.ghg.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.Location;
import org.klimatgap.pathway.Observation;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.PublishedAmount;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.series.ValueStatus;
import org.klimatgap.trend.Interval;

/** Looks at the figures and goals of a contract for what does not agree. */
final class ContractChecks {
    private final List<ContractFigure> figures;
    private final List<Finding> findings = new ArrayList<>();

    private ContractChecks(List<ContractFigure> figures) {
        this.figures = figures;
    }

    static List<Finding> of(
            ClimateContract contract,
            List<AccountAssessment> accounts,
            List<PartialGoal> partialGoals,
            List<ContractFigure> figures) {
        ContractChecks checks = new ContractChecks(figures);
        contract.statedFigures().forEach(checks::checkStated);
        partialGoals.forEach(checks::checkPartialGoal);
        accounts.forEach(checks::checkStatus);
        accounts.forEach(checks::checkBoundary);
        accounts.forEach(checks::checkOutcomes);
        accounts.forEach(checks::checkTrend);
        accounts.forEach(account -> account.goals().forEach(checks::checkInterval));
        accounts.forEach(checks::checkBudgets);
        accounts.forEach(checks::checkDivision);
        accounts.forEach(account -> checks.findings.addAll(GoalConflicts.of(account)));
        checks.findings.addAll(Comparisons.defects(contract.accounts()));
        GroupPart.of(contract).ifPresent(part -> checks.findings.addAll(part.findings()));
        if (contract.justTransition().isEmpty()) {
            checks.findings.add(Finding.at(
                    ContractFinding.NO_JUST_TRANSITION,
                    Location.of(contract.file().name())));
        }
        return checks.findings;
    }

    private void checkStated(StatedFigure stated) {
        Optional<ContractFigure> computed = figures.stream()
                .filter(figure -> figure.id().equals(stated.figure()))
                .findFirst();
        if (computed.isEmpty()) {
            findings.add(Finding.at(ContractFinding.STATED_FIGURE_UNKNOWN, stated.location())
                    .with("figure", stated.figure())
                    .with("known", figures.stream().map(ContractFigure::id).toList()));
        } else {
            compare(stated, computed.get());
        }
    }

    private void compare(StatedFigure stated, ContractFigure figure) {
        PublishedAmount published = stated.published();
        Quantity computed = figure.value().value();
        if (computed.unit() != published.unit()) {
            findings.add(Finding.at(ContractFinding.STATED_FIGURE_UNIT, stated.location())
                    .with("figure", stated.figure())
                    .with("stated", published.unit().symbol())
                    .with("computed", computed.unit().symbol()));
        } else if (!published.agreesWith(computed)) {
            findings.add(Finding.at(ContractFinding.STATED_FIGURE_DIFFERS, stated.location())
                    .with("stated", published)
                    .with("where", stated.where().<Object>map(where -> where).orElseGet(ContractText.SECTION::of))
                    .with("name", figure.value().name())
                    .with("account", title(figure))
                    .with("computed", published.roundLike(computed))
                    .with("figure", stated.figure()));
        }
    }

    private static Object title(ContractFigure figure) {
        return figure.account().<Object>map(ContractAccount::title).orElseGet(ContractText.GROUP::of);
    }

    private void checkPartialGoal(PartialGoal partial) {
        partial.aboveCap()
                .ifPresent(excess -> findings.add(Finding.of(ContractFinding.PARTIAL_GOAL_INSUFFICIENT)
                        .with("goal", partial.goal().title())
                        .with("part", partial.part().title())
                        .with("whole", partial.whole().title())
                        .with("remaining", partial.outcome().remaining().value())
                        .with("share", partial.outcome().shareOfBaseline().value())
                        .with("excess", excess.value())
                        .with("year", partial.goal().target().year())));
        if (!partial.part()
                .account()
                .basis()
                .vintage()
                .equals(partial.whole().account().basis().vintage())) {
            findings.add(Finding.of(ContractFinding.VINTAGES_DIFFER)
                    .with("part", partial.part().title())
                    .with(
                            "partVintage",
                            partial.part().account().basis().vintage().label())
                    .with("whole", partial.whole().title())
                    .with(
                            "wholeVintage",
                            partial.whole().account().basis().vintage().label()));
        }
    }

    private void checkStatus(AccountAssessment account) {
        account.baselineObservation().ifPresent(base -> checkStatus(account, base));
        checkStatus(account, account.current());
    }

    private void checkStatus(AccountAssessment account, Observation value) {
        if (value.status() != ValueStatus.REPORTED) {
            boolean provisional = value.status() == ValueStatus.PROVISIONAL;
            findings.add(Finding.of(provisional ? ContractFinding.PROVISIONAL_VALUE : ContractFinding.NOT_REPORTED)
                    .with("account", account.account().title())
                    .with("year", value.year())
                    .with("status", value.status().title()));
        }
    }

    private void checkTrend(AccountAssessment account) {
        account.trend()
                .filter(trend -> trend.plan()
                        .confidence()
                        .filter(confidence -> trend.trend()
                                .predictionInterval(trend.plan().to() + 1, confidence)
                                .isEmpty())
                        .isPresent())
                .ifPresent(trend -> findings.add(Finding.of(ContractFinding.NO_PREDICTION_INTERVAL)
                        .with("account", account.account().title())
                        .with("estimator", trend.plan().estimator().title())
                        .with("anchoring", trend.plan().anchoring().title())));
    }

    /** A trend whose prediction interval reaches both sides of a goal's level does not tell whether the goal is met. */
    private void checkInterval(GoalAssessment goal) {
        goal.trend()
                .ifPresent(outcome -> outcome.trend()
                        .plan()
                        .confidence()
                        .flatMap(confidence -> outcome.trend()
                                .trend()
                                .predictionInterval(outcome.gap().year(), confidence)
                                .filter(interval ->
                                        isInside(goal.goal().target().tonnes(), interval))
                                .map(interval -> Finding.of(ContractFinding.TREND_UNDECIDED)
                                        .with("goal", goal.goal().title())
                                        .with("year", outcome.gap().year())
                                        .with("confidence", PublishedAmount.exactly(confidence))
                                        .with("low", interval.lower())
                                        .with("high", interval.upper())))
                        .ifPresent(findings::add));
    }

    private static boolean isInside(double tonnes, Interval<Emissions> interval) {
        return interval.lower().tonnes() <= tonnes && tonnes < interval.upper().tonnes();
    }

    /** A budget starts from the current value, whatever happens in years between that nobody knows. */
    private void checkBudgets(AccountAssessment account) {
        int current = account.current().year();
        account.budgets().stream()
                .filter(budget -> budget.remaining().isSpent())
                .forEach(budget -> findings.add(Finding.of(ContractFinding.BUDGET_SPENT)
                        .with("budget", budget.budget().title())
                        .with("amount", budget.budget().budget().amount().value())
                        .with("year", current)));
        account.budgets().stream()
                .map(BudgetAssessment::budget)
                .filter(budget -> budget.budget().firstYear() > current + 1)
                .forEach(budget -> findings.add(Finding.of(ContractFinding.BUDGET_STARTS_LATER)
                        .with("budget", budget.title())
                        .with("first", budget.budget().firstYear())
                        .with("year", current)));
    }

    /** A goal that lies ahead and is to be divided has a level for every sector. */
    private void checkDivision(AccountAssessment account) {
        account.goals().stream()
                .filter(goal -> goal.goal().division().isPresent())
                .filter(goal -> goal.goal().target().year() > account.current().year())
                .filter(goal -> goal.divided().stream()
                        .noneMatch(each ->
                                each.whole().year() == goal.goal().target().year()))
                .forEach(goal -> findings.add(Finding.of(ContractFinding.SECTORS_STAY_ABOVE_GOAL)
                        .with("goal", goal.goal().title())
                        .with("level", goal.goal().target().emissions().value())
                        .with("year", goal.goal().target().year())));
    }

    private void checkOutcomes(AccountAssessment account) {
        for (GoalAssessment goal : account.goals()) {
            goal.outcome()
                    .ifPresent(outcome -> checkOutcome(account, goal.goal().title(), outcome));
            goal.interimTargets()
                    .forEach(interim -> interim.outcome()
                            .ifPresent(outcome -> checkOutcome(
                                    account,
                                    ContractText.INTERIM.with(
                                            "goal", goal.goal().title()),
                                    outcome)));
        }
    }

    private void checkOutcome(AccountAssessment account, Object goal, GoalOutcome outcome) {
        if (!outcome.isOfItsOwnYear()) {
            findings.add(Finding.of(ContractFinding.JUDGED_BY_OTHER_YEAR)
                    .with("goal", goal)
                    .with("year", outcome.year())
                    .with("account", account.account().title())
                    .with("judged", outcome.judged().year()));
        }
    }

    private void checkBoundary(AccountAssessment account) {
        int current = account.current().year();
        account.baseline()
                .ifPresent(base -> account.account()
                        .account()
                        .nearestYearOfLines(base.year(), current)
                        .ifPresent(year -> checkBoundary(account, year, current)));
    }

    private void checkBoundary(AccountAssessment account, int year, int current) {
        account.account()
                .account()
                .appearing(year, current)
                .forEach(line -> findings.add(Finding.of(ContractFinding.BOUNDARY_BREAK)
                        .with("account", account.account().title())
                        .with("sector", line.sector().title())
                        .with("referenceYear", year)
                        .with("amount", line.series().get(current))
                        .with("currentYear", current)));
    }
}
