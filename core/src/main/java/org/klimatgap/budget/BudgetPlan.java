package org.klimatgap.budget;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.klimatgap.pathway.EmissionsPoint;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;

/**
 * A level of emissions against a budget, such as '120545 t a year against 737173 t from 2024'.
 *
 * <p>The level is E_0 of the conventions: that of the last year before the budget where its first year is already reduced,
 * that of the first budget year itself where it is at full level, and that of 1 January where emissions fall continuously.
 * For Strängnäs (120,545 t, 737,173 t from 2024) they require 14.054, 16.352 and 15.085 % a year.
 *
 * @param budget the budget, from 1 January of its first year
 * @param start the level at its start, not negative
 */
public record BudgetPlan(CarbonBudget budget, Traced<Emissions> start) implements Serializable {
    /**
     * Checks the level and the start.
     *
     * @throws IllegalArgumentException if the level is negative, or the budget starts inside a year
     */
    public BudgetPlan {
        budget.requireWholeYears();
        if (start.value().isNegative()) {
            throw new IllegalArgumentException(
                    "the level at the start of a budget must not be negative, was " + start.value());
        }
    }

    /**
     * A plan from the emissions of a year.
     *
     * @param budget the budget
     * @param start the emissions that stand for the level at its start, on the same basis
     * @return the plan
     * @throws org.klimatgap.basis.BasisMismatchException if the bases differ
     */
    public static BudgetPlan of(CarbonBudget budget, EmissionsPoint start) {
        budget.basis().requireSame(start.basis(), "measure a rate against a budget of");
        return new BudgetPlan(budget, start.emissions());
    }

    /**
     * The rate that keeps within the budget for ever.
     *
     * @param convention what counts against the budget
     * @return the rate, or why there is none
     */
    public RequiredRate requiredRate(BudgetConvention convention) {
        return required(convention, OptionalInt.empty());
    }

    /**
     * The rate that uses the budget up by a year, after which nothing may be emitted.
     *
     * @param convention what counts against the budget
     * @param lastYear the last budget year
     * @return the rate, or why there is none; solved to the last digits
     * @throws IllegalArgumentException if the last year is before the first
     */
    public RequiredRate requiredRate(BudgetConvention convention, int lastYear) {
        if (lastYear < budget.firstYear()) {
            throw new IllegalArgumentException(
                    "the last budget year " + lastYear + " must not be before the first, " + budget.firstYear());
        }
        return required(convention, OptionalInt.of(lastYear));
    }

    /** {@return the rate of every convention that keeps within the budget for ever, in the order of the conventions} */
    public Map<BudgetConvention, RequiredRate> requiredRates() {
        Map<BudgetConvention, RequiredRate> rates = new EnumMap<>(BudgetConvention.class);
        for (BudgetConvention convention : BudgetConvention.values()) {
            rates.put(convention, requiredRate(convention));
        }
        return rates;
    }

    /** {@return when the budget is used up if emissions stay at the level of the start} */
    public Optional<Exhaustion> exhaustedAtConstant() {
        return budget.exhaustedBy(YearlyFlow.constant(budget.basis(), start));
    }

    /**
     * The cost of delay: the rate if emissions stay at the level of the start and cuts begin in a later year. The list
     * ends with the first year in which no rate is enough any more, which shows why.
     *
     * @param convention what counts against the budget
     * @param until the last year to begin in
     * @return for each year from the first budget year on, what is left then and the rate that keeps within it for ever
     */
    public List<DelayedStart> costOfDelay(BudgetConvention convention, int until) {
        return delays(convention, until, OptionalInt.empty());
    }

    /**
     * The cost of delay when the budget must last until a year.
     *
     * @param convention what counts against the budget
     * @param until the last year to begin in
     * @param lastYear the last budget year, not before {@code until}
     * @return for each year from the first budget year on, what is left then and the rate that uses it up by the last
     *     year
     * @throws IllegalArgumentException if the last budget year is before the last year to begin in
     */
    public List<DelayedStart> costOfDelay(BudgetConvention convention, int until, int lastYear) {
        if (lastYear < until) {
            throw new IllegalArgumentException(
                    "cuts cannot begin in " + until + ", after the last budget year " + lastYear);
        }
        return delays(convention, until, OptionalInt.of(lastYear));
    }

    private List<DelayedStart> delays(BudgetConvention convention, int until, OptionalInt lastYear) {
        List<DelayedStart> delays = new ArrayList<>();
        for (int year = budget.firstYear(); year <= until; year++) {
            RequiredRate rate = new BudgetPlan(leftIn(year), start).required(convention, lastYear);
            delays.add(new DelayedStart(year, rate));
            if (!rate.isReachable()) {
                break;
            }
        }
        return List.copyOf(delays);
    }

    private CarbonBudget leftIn(int year) {
        int years = year - budget.firstYear();
        return years == 0
                ? budget
                : CarbonBudget.of(
                        budget.basis(),
                        BudgetOperation.REMAINING_AT_CONSTANT.derive(
                                BudgetText.BUDGET_FROM.of(year),
                                budget.amount().value().minus(start.value().times(years)),
                                budget.amount(),
                                start),
                        year);
    }

    private RequiredRate required(BudgetConvention convention, OptionalInt lastYear) {
        OptionalInt years =
                lastYear.isPresent() ? OptionalInt.of(lastYear.getAsInt() - budget.firstYear() + 1) : lastYear;
        BudgetStatus status = status(convention, years);
        double decay = status == BudgetStatus.REQUIRED
                ? convention.decayOf(start.value().tonnes(), budget.tonnes(), years)
                : 0;
        return new RequiredRate(this, convention, status, decay, lastYear);
    }

    private BudgetStatus status(BudgetConvention convention, OptionalInt years) {
        double level = start.value().tonnes();
        if (budget.tonnes() < 0 || (budget.isSpent() && level > 0)) {
            return BudgetStatus.SPENT;
        }
        if (level == 0 || (years.isPresent() && years.getAsInt() * level <= budget.tonnes())) {
            return BudgetStatus.NOT_NEEDED;
        }
        return budget.tonnes() <= convention.leastBudget(level) ? BudgetStatus.OUT_OF_REACH : BudgetStatus.REQUIRED;
    }

    @Override
    public String toString() {
        return start.value() + " a year against " + budget;
    }
}
