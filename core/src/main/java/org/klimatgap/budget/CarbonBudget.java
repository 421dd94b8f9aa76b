package org.klimatgap.budget;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.core.Sum;
import org.klimatgap.basis.Basis;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Share;

/**
 * How much may be emitted in all from a year on, such as '737173 t of CO2 from 2024'.
 *
 * <p>An amount may be zero or negative: then it is spent. Each basis has a budget of its own, and budgets on different
 * bases are never added.
 *
 * @param basis what the tonnes stand for
 * @param amount the tonnes that may be emitted
 * @param firstYear the first budget year
 * @param elapsed the share of that year that had passed when the budget began; 0 % for 1 January
 */
public record CarbonBudget(Basis basis, Traced<Emissions> amount, int firstYear, Share elapsed)
        implements Serializable {
    /** What rounding in the last digits of a long sum may leave of a budget that is used up. */
    private static final double ROUNDING = 1e-12;

    /** A year with less than this part of a budget is the endless tail of a path that stays within it. */
    private static final double TAIL = 1e-9;

    /**
     * Checks the start.
     *
     * @throws IllegalArgumentException if the elapsed share is below 0 % or not below 100 %
     */
    public CarbonBudget {
        if (elapsed.isNegative() || elapsed.percent() >= 100) {
            throw new IllegalArgumentException(
                    "the elapsed share of " + firstYear + " must be at least 0 % and below 100 %, was " + elapsed);
        }
    }

    /**
     * A budget from 1 January of a year.
     *
     * @param basis what the tonnes stand for
     * @param amount the tonnes that may be emitted
     * @param firstYear the first budget year
     * @return the budget
     */
    public static CarbonBudget of(Basis basis, Traced<Emissions> amount, int firstYear) {
        return new CarbonBudget(basis, amount, firstYear, Share.ofPercent(0));
    }

    /**
     * A budget from 1 January of a year that a caller gives.
     *
     * @param basis what the tonnes stand for
     * @param amount the tonnes that may be emitted
     * @param firstYear the first budget year
     * @return the budget
     */
    public static CarbonBudget of(Basis basis, Emissions amount, int firstYear) {
        return of(basis, Traced.given(BudgetText.BUDGET_FROM.of(firstYear), amount), firstYear);
    }

    /**
     * The same amount from inside the first year.
     *
     * @param passed the share of the year that had passed, for instance 50 % for 1 July
     * @return the budget
     */
    public CarbonBudget withElapsed(Share passed) {
        return new CarbonBudget(basis, amount, firstYear, passed);
    }

    /** {@return whether nothing may be emitted any more} */
    public boolean isSpent() {
        return tonnes() <= 0;
    }

    /**
     * The budget from 1 January of its first year: {@code B + f·E_y}, f being the elapsed share. Conventions need it.
     *
     * @param ofFirstYear the emissions of the whole first year
     * @return the same budget, with what had been emitted in that year added
     */
    public CarbonBudget restatedToJanuary(Traced<Emissions> ofFirstYear) {
        if (elapsed.isZero()) {
            return this;
        }
        Traced<Emissions> restated = BudgetOperation.RESTATED.derive(
                BudgetText.BUDGET_FROM.of(firstYear),
                amount.value().plus(ofFirstYear.value().times(elapsed)),
                amount,
                Traced.given(BudgetText.ELAPSED.of(firstYear), elapsed),
                ofFirstYear);
        return of(basis, restated, firstYear);
    }

    /**
     * What is left after years that have passed: {@code B − Σ E_y}. Of the first year, the part after the budget's start
     * counts.
     *
     * @param emissions the emissions of every year from the first budget year on
     * @param lastYear the last year that has passed
     * @return the budget from 1 January of the year after; spent where nothing is left
     * @throws IllegalArgumentException if a year is missing (the message names it) or has not begun
     * @throws org.klimatgap.basis.BasisMismatchException if the bases differ
     */
    public CarbonBudget remainingAfter(YearlyFlow emissions, int lastYear) {
        basis.requireSame(emissions.basis(), "take from a budget");
        if (lastYear < firstYear) {
            throw new IllegalArgumentException(
                    "the budget starts in " + firstYear + ", the last year that has passed must not be " + lastYear);
        }
        List<Traced<?>> inputs = new ArrayList<>(List.of(amount));
        Sum left = Sum.of(tonnes());
        for (int year = firstYear; year <= lastYear; year++) {
            Traced<Emissions> ofYear = emissions.in(year);
            inputs.add(ofYear);
            left.add(-counted(ofYear, year));
        }
        Traced<Emissions> remaining = BudgetOperation.REMAINING.derive(
                BudgetText.BUDGET_FROM.of(lastYear + 1), Emissions.ofTonnes(left.getAsDouble()), inputs);
        return of(basis, remaining, lastYear + 1);
    }

    /**
     * When yearly emissions use the budget up: the first year y with {@code Σ_y ≥ B}, and the share {@code (B − Σ_{y − 1})
     * / E_y} of that year. A budget that is spent is used up when it starts.
     *
     * @param emissions the emissions of every year from the first budget year on
     * @return year and share, or empty when emissions stay within the budget as long as they are known
     * @throws IllegalArgumentException if a year is missing; the message names it
     * @throws org.klimatgap.basis.BasisMismatchException if the bases differ
     */
    public Optional<Exhaustion> exhaustedBy(YearlyFlow emissions) {
        basis.requireSame(emissions.basis(), "take from a budget");
        if (isSpent()) {
            return Optional.of(new Exhaustion(firstYear, Traced.given(BudgetText.FRACTION_IN.of(firstYear), elapsed)));
        }
        Sum sum = Sum.create();
        List<Traced<?>> inputs = new ArrayList<>(List.of(amount));
        for (int year = firstYear; year <= emissions.lastYear(); year++) {
            Traced<Emissions> ofYear = emissions.in(year);
            inputs.add(ofYear);
            double before = sum.getAsDouble();
            sum.add(counted(ofYear, year));
            boolean reached = sum.getAsDouble() >= tonnes() * (1 - ROUNDING);
            if (reached && ofYear.value().tonnes() > TAIL * tonnes()) {
                double fraction =
                        elapsedIn(year) + (tonnes() - before) / ofYear.value().tonnes();
                return Optional.of(exhaustion(year, Math.min(1, fraction), inputs));
            }
        }
        return Optional.empty();
    }

    private static Exhaustion exhaustion(int year, double fraction, List<Traced<?>> inputs) {
        return new Exhaustion(
                year,
                BudgetOperation.EXHAUSTION.derive(BudgetText.FRACTION_IN.of(year), Share.ofFraction(fraction), inputs));
    }

    private double counted(Traced<Emissions> ofYear, int year) {
        return ofYear.value().tonnes() * (1 - elapsedIn(year));
    }

    private double elapsedIn(int year) {
        return year == firstYear ? elapsed.fraction() : 0;
    }

    /**
     * This budget and another on the same basis, for instance those of two municipalities.
     *
     * @param other a budget with the same start
     * @return the joint budget
     * @throws org.klimatgap.basis.BasisMismatchException if the bases differ: perspectives overlap
     * @throws IllegalArgumentException if the budgets start at different times
     */
    public CarbonBudget plus(CarbonBudget other) {
        basis.requireSame(other.basis, "add budgets of");
        if (firstYear != other.firstYear || !elapsed.equals(other.elapsed)) {
            throw new IllegalArgumentException(
                    "budgets are added only when they start at the same time, was " + this + " and " + other);
        }
        Traced<Emissions> sum = BudgetOperation.BUDGET_SUM.derive(
                BudgetText.BUDGET_FROM.of(firstYear), amount.value().plus(other.amount.value()), amount, other.amount);
        return new CarbonBudget(basis, sum, firstYear, elapsed);
    }

    /** {@return the budget in tonnes} */
    public double tonnes() {
        return amount.value().tonnes();
    }

    void requireWholeYears() {
        if (!elapsed.isZero()) {
            throw new IllegalArgumentException("the budget starts after " + elapsed + " of " + firstYear
                    + "; restate it to 1 January with restatedToJanuary, since conventions count whole years");
        }
    }

    @Override
    public String toString() {
        return amount.value() + " from " + (elapsed.isZero() ? "" : elapsed + " into ") + firstYear;
    }
}
