package org.klimatgap.report.budget;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.klimatgap.budget.BudgetConvention;
import org.klimatgap.budget.BudgetPlan;
import org.klimatgap.budget.DelayedStart;
import org.klimatgap.budget.RequiredRate;
import org.klimatgap.serial.RecordForm;

/**
 * What is asked of a budget, such as 'which rates keep 120545 t a year within 737173 t from 2024, in every convention'.
 *
 * <p>Without a last year the budget lasts for ever: totals are endless sums, and the path is shown for a span that {@link
 * #shownUntil} says. With one, totals and the path end there.
 *
 * @param plan the level and the budget
 * @param conventions what counts against the budget, at least one, in the order of the answer
 * @param until the last budget year; empty for a budget that lasts for ever
 * @param delayUntil the last year in which cuts may begin, for the cost of delay; empty to leave it out
 */
public record BudgetQuestion(
        BudgetPlan plan, List<BudgetConvention> conventions, OptionalInt until, OptionalInt delayUntil)
        implements Serializable {
    /** Until when an endless path is shown. */
    private static final int SHOWN_UNTIL = 2050;

    /** How many years of an endless path are shown at least. */
    private static final int SHOWN_YEARS = 10;

    /**
     * Checks the years.
     *
     * @throws IllegalArgumentException if there is no convention, a year is before the first budget year, or cuts begin
     *     after the last one
     */
    public BudgetQuestion {
        conventions = List.copyOf(conventions);
        if (conventions.isEmpty()) {
            throw new IllegalArgumentException(
                    "at least one convention must be asked for, of " + Arrays.toString(BudgetConvention.values()));
        }
        int first = plan.budget().firstYear();
        requireNotBefore(first, until, "the last budget year");
        requireNotBefore(first, delayUntil, "the last year to begin in");
        if (until.isPresent() && delayUntil.isPresent() && delayUntil.getAsInt() > until.getAsInt()) {
            throw new IllegalArgumentException("the last year to begin in must not be after the last budget year, "
                    + until.getAsInt() + ", was " + delayUntil.getAsInt());
        }
    }

    private static void requireNotBefore(int first, OptionalInt year, String name) {
        if (year.isPresent() && year.getAsInt() < first) {
            throw new IllegalArgumentException(
                    name + " must not be before the first budget year, " + first + ", was " + year.getAsInt());
        }
    }

    /**
     * The question of every convention for a budget that lasts for ever.
     *
     * @param plan the level and the budget
     * @return the question
     */
    public static BudgetQuestion of(BudgetPlan plan) {
        return new BudgetQuestion(plan, List.of(BudgetConvention.values()), OptionalInt.empty(), OptionalInt.empty());
    }

    /**
     * The same of one convention alone.
     *
     * @param convention what counts against the budget
     * @return the question
     */
    public BudgetQuestion in(BudgetConvention convention) {
        return new BudgetQuestion(plan, List.of(convention), until, delayUntil);
    }

    /**
     * The same with a last budget year, after which nothing may be emitted.
     *
     * @param year the last budget year
     * @return the question
     * @throws IllegalArgumentException if it is before the first budget year or the last year to begin in
     */
    public BudgetQuestion withUntil(int year) {
        return new BudgetQuestion(plan, conventions, OptionalInt.of(year), delayUntil);
    }

    /**
     * The same with the cost of delay.
     *
     * @param year the last year in which cuts may begin
     * @return the question
     * @throws IllegalArgumentException if it is before the first budget year or after the last one
     */
    public BudgetQuestion withDelayUntil(int year) {
        return new BudgetQuestion(plan, conventions, until, OptionalInt.of(year));
    }

    /** {@return the first budget year} */
    public int firstYear() {
        return plan.budget().firstYear();
    }

    /** {@return the last year of the path: the last budget year, or else 2050 and at least ten years} */
    public int shownUntil() {
        return until.orElse(Math.max(SHOWN_UNTIL, firstYear() + SHOWN_YEARS - 1));
    }

    /**
     * The answer of a convention.
     *
     * @param convention what counts against the budget
     * @return the rate, or why there is none
     */
    public RequiredRate required(BudgetConvention convention) {
        return until.isPresent() ? plan.requiredRate(convention, until.getAsInt()) : plan.requiredRate(convention);
    }

    /**
     * The cost of delay in a convention.
     *
     * @param convention what counts against the budget
     * @return the rate for each year to begin in, up to the first in which none is enough; empty where it is not asked for
     */
    public List<DelayedStart> delays(BudgetConvention convention) {
        if (delayUntil.isEmpty()) {
            return List.of();
        }
        return until.isPresent()
                ? plan.costOfDelay(convention, delayUntil.getAsInt(), until.getAsInt())
                : plan.costOfDelay(convention, delayUntil.getAsInt());
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
