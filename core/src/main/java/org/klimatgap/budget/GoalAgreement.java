package org.klimatgap.budget;

import java.io.Serializable;
import java.util.Optional;
import org.klimatgap.message.Message;
import org.klimatgap.pathway.Cumulative;
import org.klimatgap.pathway.Trajectory;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Share;

/**
 * Whether a goal's path keeps within a budget, such as 'the path uses 131 % of the budget'.
 *
 * <p>What counts is the path from the first budget year to its last year. A path that keeps within the budget until then
 * still needs what it leaves for the time after.
 *
 * @param convention what counts against the budget
 * @param path the goal's path
 * @param budget the budget
 * @param used what the path emits, counted in the convention
 */
public record GoalAgreement(BudgetConvention convention, Trajectory path, CarbonBudget budget, Traced<Emissions> used)
        implements Serializable {
    /**
     * Counts a path against a budget.
     *
     * @param convention what counts against the budget
     * @param path the goal's path; it begins before the budget where the first budget year is already reduced, in its first
     *     year where that is at full level, and by then where emissions fall continuously
     * @param budget the budget, on the same basis, from 1 January of its first year
     * @return the comparison
     * @throws IllegalArgumentException if the path begins too late or too early for the convention, or ends before the
     *     budget starts
     * @throws org.klimatgap.basis.BasisMismatchException if the bases differ
     */
    public static GoalAgreement of(BudgetConvention convention, Trajectory path, CarbonBudget budget) {
        budget.basis().requireSame(path.basis(), "compare a path with a budget of");
        budget.requireWholeYears();
        checkStart(convention, path, budget);
        Traced<Emissions> used = counting(convention)
                .of(path, budget.firstYear(), path.lastYear())
                .named(BudgetText.USED.of(path.lastYear()));
        return new GoalAgreement(convention, path, budget, used);
    }

    /** Whole budget years as they are, and the curve where years are integrals. */
    private static Cumulative counting(BudgetConvention convention) {
        return convention == BudgetConvention.CONTINUOUS ? Cumulative.EXACT_INTEGRAL : Cumulative.SUM_OF_YEARS;
    }

    private static void checkStart(BudgetConvention convention, Trajectory path, CarbonBudget budget) {
        int first = budget.firstYear();
        boolean fits = switch (convention) {
            case FIRST_YEAR_REDUCED -> path.firstYear() < first;
            case FIRST_YEAR_FULL -> path.firstYear() == first;
            case CONTINUOUS -> path.firstYear() <= first;
        };
        if (!fits || path.lastYear() < first) {
            throw new IllegalArgumentException("counted " + convention + ", a path must begin "
                    + switch (convention) {
                        case FIRST_YEAR_REDUCED -> "before ";
                        case FIRST_YEAR_FULL -> "in ";
                        case CONTINUOUS -> "by ";
                    }
                    + first + " and end later, was " + path.firstYear() + "–" + path.lastYear());
        }
    }

    /** {@return whether the path keeps within the budget until its last year} */
    public boolean isWithin() {
        return used.value().tonnes() <= budget.tonnes();
    }

    /** {@return the part of the budget that the path uses, or empty when the budget is spent} */
    public Optional<Traced<Share>> shareUsed() {
        return budget.isSpent()
                ? Optional.empty()
                : Optional.of(BudgetOperation.SHARE_USED.derive(
                        BudgetText.USED.of(path.lastYear()),
                        used.value().shareOf(budget.amount().value()),
                        used,
                        budget.amount()));
    }

    /** {@return what the path leaves for the time after its last year, negative where it exceeds the budget} */
    public Traced<Emissions> left() {
        return BudgetOperation.LEFT.derive(
                BudgetText.LEFT.of(path.lastYear()),
                budget.amount().value().minus(used.value()),
                budget.amount(),
                used);
    }

    /** {@return the rate from the path's own start that would use the budget up by the path's last year, or why none} */
    public RequiredRate matchingRate() {
        int lastYear = convention.lastBudgetYear(path.lastYear());
        return plan().requiredRate(convention, Math.max(budget.firstYear(), lastYear));
    }

    /** {@return the rate from the path's own start that would keep within the budget for ever, or why there is none} */
    public RequiredRate lastingRate() {
        return plan().requiredRate(convention);
    }

    /** {@return the level of the path's last year at the matching rate, where there is one} */
    public Optional<Traced<Emissions>> matchingLevel() {
        return matchingRate()
                .rate()
                .map(rate -> BudgetOperation.LEVEL_AT_RATE.derive(
                        BudgetText.LEVEL_IN.of(path.lastYear()),
                        start().value().times(rate.value().factorAfter(path.lastYear() - startYear())),
                        start(),
                        rate));
    }

    private BudgetPlan plan() {
        return new BudgetPlan(budget, start());
    }

    private Traced<Emissions> start() {
        return path.at(startYear());
    }

    private int startYear() {
        return convention == BudgetConvention.FIRST_YEAR_REDUCED ? budget.firstYear() - 1 : budget.firstYear();
    }

    /** {@return the result in one sentence} */
    public Message sentence() {
        return shareUsed()
                .map(share -> BudgetText.USES_SHARE.of(path.lastYear()).with("share", share.value()))
                .orElseGet(() -> BudgetText.USES_SPENT.of(path.lastYear()).with("used", used.value()));
    }

    @Override
    public String toString() {
        return sentence().toString();
    }
}
