package org.klimatgap.ghg.contract;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.klimatgap.budget.BudgetConvention;
import org.klimatgap.budget.BudgetPlan;
import org.klimatgap.budget.CarbonBudget;
import org.klimatgap.budget.Exhaustion;
import org.klimatgap.budget.GoalAgreement;
import org.klimatgap.budget.RequiredRate;
import org.klimatgap.budget.YearlyFlow;
import org.klimatgap.pathway.Baseline;
import org.klimatgap.pathway.EmissionsPoint;
import org.klimatgap.pathway.Milestone;
import org.klimatgap.pathway.Observation;
import org.klimatgap.pathway.PerPersonRateTarget;
import org.klimatgap.pathway.Projection;
import org.klimatgap.pathway.RateTarget;
import org.klimatgap.pathway.ReductionTarget;
import org.klimatgap.pathway.Trajectory;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Rate;
import org.klimatgap.serial.RecordForm;
import org.klimatgap.trend.Anchoring;
import org.klimatgap.trend.Trend;
import org.klimatgap.trend.TrendData;
import org.klimatgap.trend.TrendEstimator;

/**
 * A carbon budget against the emissions and goals of its account, such as '737173 t left from 2024, 14.054 % a year'.
 *
 * <p>Reported years are taken off first. The level at the start of what is left is the current value, in every convention.
 *
 * @param budget the budget as the contract states it
 * @param remaining what the reported years leave, from the year after the current one; the budget itself where that
 *     starts later
 * @param spentIn when reported years used it up, if they did
 * @param required the rate from now on, or why there is none
 * @param historicalRate the rate since the account's reference year, where both levels are above zero
 * @param ends when it is used up at constant emissions and on each projection
 * @param goals what the paths to the whole account's goals that lie ahead use of it
 */
public record BudgetAssessment(
        ContractBudget budget,
        CarbonBudget remaining,
        Optional<Exhaustion> spentIn,
        RequiredRate required,
        Optional<Traced<Rate>> historicalRate,
        List<BudgetEnd> ends,
        List<BudgetGoal> goals)
        implements Serializable {
    /** Copies the lists. */
    public BudgetAssessment {
        ends = List.copyOf(ends);
        goals = List.copyOf(goals);
    }

    static BudgetAssessment of(ContractBudget stated, ContractAccount account, Observation current) {
        CarbonBudget budget = stated.budget();
        Optional<YearlyFlow> reported = budget.firstYear() > current.year()
                ? Optional.empty()
                : Optional.of(reported(budget.firstYear(), account));
        CarbonBudget remaining = reported.map(years -> budget.remainingAfter(years, current.year()))
                .orElse(budget);
        BudgetPlan plan = BudgetPlan.of(remaining, current);
        return new BudgetAssessment(
                stated,
                remaining,
                reported.flatMap(budget::exhaustedBy),
                stated.until()
                        .map(year -> plan.requiredRate(stated.convention(), year))
                        .orElseGet(() -> plan.requiredRate(stated.convention())),
                account.baseline().flatMap(base -> historicalRate(account, base, current)),
                remaining.isSpent() ? List.of() : ends(plan, account.baseline(), current),
                remaining.isSpent() ? List.of() : goals(stated, remaining, account, current));
    }

    /** The years of the budget up to the current one, all of which must be known. */
    private static YearlyFlow reported(int firstYear, ContractAccount account) {
        return YearlyFlow.reported(IntStream.rangeClosed(firstYear, account.currentYear())
                .mapToObj(account.account()::observation)
                .toList());
    }

    private static Optional<Traced<Rate>> historicalRate(ContractAccount account, Baseline base, Observation current) {
        if (base.year() >= current.year() || base.tonnes() <= 0 || current.tonnes() <= 0) {
            return Optional.empty();
        }
        TrendData ends = new TrendData(List.of(account.account().observation(base.year()), current));
        return Trend.of(ends, TrendEstimator.COMPOUND_RATE, Anchoring.THROUGH_LAST_VALUE)
                .rate()
                .map(rate -> rate.named(ContractText.HISTORICAL_RATE.with("year", base.year())));
    }

    private static List<BudgetEnd> ends(BudgetPlan plan, Optional<Baseline> baseline, Observation current) {
        List<BudgetEnd> ends = new ArrayList<>();
        ends.add(new BudgetEnd(BudgetEnd.CONSTANT, ContractText.CONSTANT.of(), plan.exhaustedAtConstant()));
        baseline.map(base -> Projections.between(base, current, Projection.HORIZON))
                .orElse(List.of())
                .forEach(projection -> ends.add(end(projection, plan.budget())));
        return ends;
    }

    private static BudgetEnd end(Projection projection, CarbonBudget budget) {
        YearlyFlow flow = YearlyFlow.along(projection, budget.firstYear(), Projection.HORIZON);
        return new BudgetEnd(projection.method().id(), projection.method().title(), budget.exhaustedBy(flow));
    }

    private static List<BudgetGoal> goals(
            ContractBudget stated, CarbonBudget remaining, ContractAccount account, Observation current) {
        EmissionsPoint start = start(stated.convention(), remaining, current);
        return account.goals().stream()
                .filter(ContractGoal::isOfWhole)
                .filter(goal -> comparable(goal.target(), start, stated))
                .flatMap(goal -> paths(start, goal.target()).stream()
                        .map(path -> new BudgetGoal(goal, GoalAgreement.of(stated.convention(), path, remaining))))
                .toList();
    }

    /** The level that is given by now: in the year before the budget, or in its first year, as the convention counts. */
    private static EmissionsPoint start(BudgetConvention convention, CarbonBudget remaining, Observation current) {
        int year = remaining.firstYear() - (convention == BudgetConvention.FIRST_YEAR_REDUCED ? 1 : 0);
        return year == current.year() ? current : new Milestone(current.basis(), year, current.emissions());
    }

    /** Whether a goal asks for a cut after the start, by the end of the budget. */
    private static boolean comparable(ReductionTarget target, EmissionsPoint start, ContractBudget stated) {
        return target.year() > start.year()
                && target.tonnes() < start.tonnes()
                && stated.until().filter(until -> until < target.year()).isEmpty();
    }

    /** A line and a constant rate to the goal's level; a goal that is a yearly rate has no line. */
    private static List<Trajectory> paths(EmissionsPoint start, ReductionTarget target) {
        List<Trajectory> paths = new ArrayList<>();
        boolean isRate = target instanceof RateTarget || target instanceof PerPersonRateTarget;
        if (!isRate) {
            paths.add(Trajectory.linear(start, target));
        }
        if (target.tonnes() > 0) {
            paths.add(Trajectory.geometric(start, target));
        }
        return paths;
    }

    /**
     * Finds an end by its identifier.
     *
     * @param id for instance {@link BudgetEnd#CONSTANT}
     * @return the end, or empty
     */
    public Optional<BudgetEnd> end(String id) {
        return ends.stream().filter(end -> end.id().equals(id)).findFirst();
    }

    @Override
    public String toString() {
        return budget + "; left: " + remaining + "; " + required;
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
