package org.klimatgap.budget;

import java.io.Serializable;
import java.util.Optional;
import org.klimatgap.pathway.EmissionsPoint;
import org.klimatgap.pathway.GeometricTrajectory;
import org.klimatgap.pathway.Milestone;
import org.klimatgap.pathway.Trajectory;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Rate;
import org.klimatgap.quantity.Share;

/**
 * One goal as a level, as a rate and as a budget, such as '20000 t in 2030, 14.87 % a year, 458140 t from 2021'.
 *
 * <p>All three describe the path of constant rate from the start to the goal year. The budget is what that path emits,
 * counted in the convention: without the start year, with it, or as the integral between the two.
 *
 * @param convention what counts against the budget
 * @param start the first point of the path, above zero
 * @param year the goal year, after the start
 * @param rate the yearly reduction, negative for growth
 * @param level the level of the goal year
 * @param budget the budget from the convention's first budget year to the goal year
 */
public record EquivalentGoal(
        BudgetConvention convention,
        EmissionsPoint start,
        int year,
        Traced<Rate> rate,
        Traced<Emissions> level,
        CarbonBudget budget)
        implements Serializable {
    /**
     * A level in a year, in all three forms.
     *
     * @param convention what counts against the budget
     * @param start the first point, above zero
     * @param goal the goal, later, above zero and on the same basis
     * @return the goal
     * @throws IllegalArgumentException if a level is not above zero or the years do not rise
     * @throws org.klimatgap.basis.BasisMismatchException if the bases differ
     */
    public static EquivalentGoal ofLevel(BudgetConvention convention, EmissionsPoint start, EmissionsPoint goal) {
        GeometricTrajectory path = new GeometricTrajectory(start, goal);
        Traced<Rate> rate = BudgetOperation.RATE_BETWEEN.derive(
                BudgetText.YEARLY_RATE.of(), path.rate(), start.emissions(), goal.emissions());
        return new EquivalentGoal(convention, start, goal.year(), rate, goal.emissions(), convention.budgetOf(path));
    }

    /**
     * A yearly rate until a year, in all three forms.
     *
     * @param convention what counts against the budget
     * @param start the first point, above zero
     * @param rate the yearly reduction, below 100 %
     * @param year the goal year, after the start
     * @return the goal
     * @throws IllegalArgumentException if the start is not above zero, the rate is 100 % or the years do not rise
     */
    public static EquivalentGoal ofRate(BudgetConvention convention, EmissionsPoint start, Rate rate, int year) {
        return ofTracedRate(convention, start, Traced.given(BudgetText.YEARLY_RATE.of(), rate), year);
    }

    /**
     * A budget that is used up by the goal year on a path of constant rate, in all three forms.
     *
     * @param convention what counts against the budget
     * @param start the first point, above zero
     * @param budget the budget, from the convention's first budget year of the start
     * @param year the goal year, after the start
     * @return the goal, or empty when no cut is needed or no rate keeps within the budget
     * @throws IllegalArgumentException if the budget starts in another year, or the years do not rise
     * @throws org.klimatgap.basis.BasisMismatchException if the bases differ
     */
    public static Optional<EquivalentGoal> ofBudget(
            BudgetConvention convention, EmissionsPoint start, CarbonBudget budget, int year) {
        int first = convention.firstBudgetYear(start.year());
        if (budget.firstYear() != first) {
            throw new IllegalArgumentException("counted " + convention + " from " + start.year()
                    + ", the budget must start in " + first + ", was " + budget.firstYear());
        }
        if (year <= start.year()) {
            throw new IllegalArgumentException("goal year " + year + " must be after the start, " + start.year());
        }
        RequiredRate required = BudgetPlan.of(budget, start).requiredRate(convention, convention.lastBudgetYear(year));
        return required.status() == BudgetStatus.REQUIRED
                ? required.rate().map(rate -> withBudget(ofTracedRate(convention, start, rate, year), budget))
                : Optional.empty();
    }

    /** The budget as it was given, and not as the rate gives it back. */
    private static EquivalentGoal withBudget(EquivalentGoal goal, CarbonBudget budget) {
        return new EquivalentGoal(goal.convention, goal.start, goal.year, goal.rate, goal.level, budget);
    }

    private static EquivalentGoal ofTracedRate(
            BudgetConvention convention, EmissionsPoint start, Traced<Rate> rate, int year) {
        Traced<Emissions> level = BudgetOperation.LEVEL_AT_RATE.derive(
                BudgetText.LEVEL_IN.of(year),
                start.emissions().value().times(rate.value().factorAfter(year - start.year())),
                start.emissions(),
                rate);
        EmissionsPoint goal = new Milestone(start.basis(), year, level);
        CarbonBudget budget = convention.budgetOf(Trajectory.geometric(start, goal));
        return new EquivalentGoal(convention, start, year, rate, level, budget);
    }

    /** {@return the goal as a reduction of the start: {@code (E_0 − T) / E_0}} */
    public Traced<Share> reduction() {
        return BudgetOperation.REDUCTION.derive(
                BudgetText.REDUCTION_TO.of(year),
                start.emissions()
                        .value()
                        .minus(level.value())
                        .shareOf(start.emissions().value()),
                start.emissions(),
                level);
    }

    @Override
    public String toString() {
        return level.value() + " in " + year + ", " + rate.value() + ", " + budget + " (" + convention + ")";
    }
}
