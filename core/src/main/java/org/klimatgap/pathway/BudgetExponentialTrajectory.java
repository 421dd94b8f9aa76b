package org.klimatgap.pathway;

import org.klimatgap.basis.Basis;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Rate;

/**
 * The constant rate that uses a budget up in endless time, such as '14.1 % a year within 737173 t from 120545 t in 2023'.
 *
 * <p>{@code E_0·(1 − r)^i}, where the whole endless path, counted as stated, is the budget B: {@code r = E_0 / (E_0 + B)}
 * over the years after the start, {@code E_0 / B} with the first year, {@code E_0 / (B + E_0 / 2)} by trapezoids and
 * {@code 1 − e^(−E_0 / B)} as the integral. Levels by the last of these are points of a curve: their sum of years is more
 * than the budget, and yearly flows that are not stand in {@code org.klimatgap.budget}.
 *
 * @param from the first point, above zero
 * @param budget the amount that may be emitted, above zero
 * @param counting how the budget is counted
 * @param lastYear the last year that is shown, after the first
 */
public record BudgetExponentialTrajectory(
        EmissionsPoint from, Traced<Emissions> budget, Cumulative counting, int lastYear) implements Trajectory {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the first level is not above zero, the budget does not exceed what is counted of
     *     the first year, or the last year is not after the first
     */
    public BudgetExponentialTrajectory {
        Checks.after(lastYear, from.year(), "last year of a path");
        PathEnds.positive(from);
        counting.afterStart(from.tonnes(), budget.value().tonnes());
    }

    /** {@return the yearly reduction of the path} */
    public Rate rate() {
        return Rate.ofPercentPerYear(-100 * Math.expm1(-decay()));
    }

    @Override
    public Basis basis() {
        return from.basis();
    }

    @Override
    public Shape shape() {
        return Shape.BUDGET_EXPONENTIAL;
    }

    @Override
    public int firstYear() {
        return from.year();
    }

    @Override
    public Traced<Emissions> at(int year) {
        PathEnds.covers(this, year);
        double factor = Math.exp(-decay() * (year - from.year()));
        return counting.rateOperation()
                .derive(PathwayText.PATH_IN.of(year), from.emissions().value().times(factor), from.emissions(), budget);
    }

    @Override
    public Traced<Emissions> integral(int first, int last) {
        return PathIntegrals.geometric(this, first, last);
    }

    /** The k of e^(−k·i). */
    private double decay() {
        double start = from.tonnes();
        double amount = budget.value().tonnes();
        return counting == Cumulative.EXACT_INTEGRAL
                ? start / amount
                : Math.log1p(start / counting.afterStart(start, amount));
    }

    @Override
    public String toString() {
        return "within a budget, " + rate() + " from " + from.emissions().value() + " in " + from.year() + ", "
                + budget.value() + " by " + counting;
    }
}
