package org.klimatgap.pathway;

import org.klimatgap.basis.Basis;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.EmissionsPerYear;

/**
 * The straight line to zero that uses a budget up, such as 'from 100 t in 2024 to zero in 2034 within 500 t'.
 *
 * <p>{@code max(0, E_0 − s·i)} whose sum, counted as stated, is the budget B. As an integral, zero comes after {@code 2·B /
 * E_0} years. As a sum of years after the start, {@code m = ⌈2·B / E_0⌉} years have emissions and {@code s = 2·(m·E_0 −
 * B) / (m·(m + 1))}; the other sums count more of the first year, and B is less by that.
 *
 * @param from the first point, above zero
 * @param budget the amount that may be emitted, above zero
 * @param counting how the budget is counted
 */
public record BudgetLinearTrajectory(EmissionsPoint from, Traced<Emissions> budget, Cumulative counting)
        implements Trajectory {
    /** A path of more years than this answers no question. */
    private static final int LONGEST = 10_000;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the first level is not above zero, the budget does not exceed what is counted of
     *     the first year, or it would last ten thousand years
     */
    public BudgetLinearTrajectory {
        PathEnds.positive(from);
        double years = 2 * counting.afterStart(from.tonnes(), budget.value().tonnes()) / from.tonnes();
        if (years > LONGEST) {
            throw new IllegalArgumentException("a budget of " + budget.value() + " lasts more than " + LONGEST
                    + " years at " + from.emissions().value() + " a year, must be less");
        }
    }

    /** {@return how much emissions fall every year} */
    public EmissionsPerYear step() {
        return EmissionsPerYear.ofTonnesPerYear(slope());
    }

    @Override
    public Basis basis() {
        return from.basis();
    }

    @Override
    public Shape shape() {
        return Shape.BUDGET_LINEAR;
    }

    @Override
    public int firstYear() {
        return from.year();
    }

    @Override
    public int lastYear() {
        return from.year() + (counting == Cumulative.EXACT_INTEGRAL ? yearsAtMost() : yearsAtMost() + 1);
    }

    @Override
    public Traced<Emissions> at(int year) {
        PathEnds.covers(this, year);
        // The last year is zero by definition: the formula may miss it by a last digit.
        double level = year == lastYear() ? 0 : Curves.fallingLine(from.tonnes(), slope(), year - from.year());
        return PathwayOperation.BUDGET_LINE.derive(
                PathwayText.PATH_IN.of(year), Emissions.ofTonnes(level), from.emissions(), budget);
    }

    @Override
    public Traced<Emissions> integral(int first, int last) {
        PathEnds.covers(this, first, last);
        double area = Curves.fallingLineArea(from.tonnes(), slope(), first - from.year(), last - from.year());
        return PathwayOperation.LINE_TO_ZERO_INTEGRAL.derive(
                PathwayText.INTEGRAL_OVER.of(first, last), Emissions.ofTonnes(area), from.emissions(), budget);
    }

    private double left() {
        return counting.afterStart(from.tonnes(), budget.value().tonnes());
    }

    private int yearsAtMost() {
        return (int) Math.ceil(2 * left() / from.tonnes());
    }

    private double slope() {
        double start = from.tonnes();
        double years = yearsAtMost();
        return counting == Cumulative.EXACT_INTEGRAL
                ? start * start / (2 * left())
                : 2 * (years * start - left()) / (years * (years + 1));
    }

    @Override
    public String toString() {
        return "within a budget, linear, " + from.emissions().value() + " in " + from.year() + " to zero in "
                + lastYear() + ", " + budget.value() + " by " + counting;
    }
}
