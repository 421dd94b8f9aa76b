package org.klimatgap.budget;

import java.util.Arrays;
import java.util.OptionalInt;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;
import org.klimatgap.pathway.Cumulative;
import org.klimatgap.pathway.Trajectory;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Rate;

/**
 * Which emissions a constant rate counts against a budget, such as 'the first budget year is already reduced'.
 *
 * <p>The same start E_0 and budget B need different rates r = 1 − e^(−k): for 100 t a year and 500 t in all, 16.7 %, 20.0 %
 * and 18.1 %. Published figures use all of them, and there is no default.
 *
 * <table>
 * <caption>Emissions of budget year j = 0, 1, …, their endless sum and the rate that makes it B</caption>
 * <tr><th>convention</th><th>year j</th><th>sum</th><th>r</th></tr>
 * <tr><td>first-year-reduced</td><td>E_0·(1 − r)^(j + 1)</td><td>E_0·(1 − r) / r</td><td>E_0 / (E_0 + B)</td></tr>
 * <tr><td>first-year-full</td><td>E_0·(1 − r)^j</td><td>E_0 / r</td><td>E_0 / B</td></tr>
 * <tr><td>continuous</td><td>E_0·(e^(−k·j) − e^(−k·(j + 1))) / k</td><td>E_0 / k</td><td>1 − e^(−E_0 / B)</td></tr>
 * </table>
 */
public enum BudgetConvention implements MessageKey {
    /** The first budget year is already reduced; the start is the level of the year before. */
    FIRST_YEAR_REDUCED(
            "first-year-reduced",
            BudgetText.FIRST_YEAR_REDUCED_MEANS,
            Cumulative.SUM_OF_YEARS_AFTER_START,
            BudgetOperation.RATE_REDUCED,
            BudgetOperation.RATE_REDUCED_UNTIL),
    /** The first budget year is at the full level of the start; the year after it is the first reduced one. */
    FIRST_YEAR_FULL(
            "first-year-full",
            BudgetText.FIRST_YEAR_FULL_MEANS,
            Cumulative.SUM_OF_YEARS,
            BudgetOperation.RATE_FULL,
            BudgetOperation.RATE_FULL_UNTIL),
    /** Emissions fall every moment from 1 January of the first budget year; a year's emissions are an integral. */
    CONTINUOUS(
            "continuous",
            BudgetText.CONTINUOUS_MEANS,
            Cumulative.EXACT_INTEGRAL,
            BudgetOperation.RATE_CONTINUOUS,
            BudgetOperation.RATE_CONTINUOUS_UNTIL);

    private final String id;
    private final BudgetText meaning;
    private final Cumulative cumulative;
    private final BudgetOperation endless;
    private final BudgetOperation until;

    BudgetConvention(
            String id, BudgetText meaning, Cumulative cumulative, BudgetOperation endless, BudgetOperation until) {
        this.id = id;
        this.meaning = meaning;
        this.cumulative = cumulative;
        this.endless = endless;
        this.until = until;
    }

    /** {@return the identifier in data files, for instance {@code continuous}} */
    public String id() {
        return id;
    }

    /** {@return the name as a message} */
    public Message title() {
        return Message.of(this);
    }

    /** {@return one sentence that says what the convention means} */
    public Message meaning() {
        return meaning.of();
    }

    /** {@return how emissions along a path from the start are counted} */
    public Cumulative cumulative() {
        return cumulative;
    }

    /**
     * Finds a convention by its identifier.
     *
     * @param id for instance {@code first-year-full}
     * @return the convention
     * @throws IllegalArgumentException if there is none
     */
    public static BudgetConvention of(String id) {
        return Arrays.stream(values())
                .filter(convention -> convention.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "unknown budget convention '" + id + "', must be one of " + Arrays.toString(values())));
    }

    /**
     * The first budget year of a path that starts in a year.
     *
     * @param startYear the year of the path's first level
     * @return the year after it where the first budget year is already reduced, or else the same
     */
    public int firstBudgetYear(int startYear) {
        return this == FIRST_YEAR_REDUCED ? startYear + 1 : startYear;
    }

    /**
     * The last budget year of a path that ends in a year.
     *
     * @param endYear the year of the path's last level
     * @return the same, or the year before it where levels are those of 1 January
     */
    public int lastBudgetYear(int endYear) {
        return this == CONTINUOUS ? endYear - 1 : endYear;
    }

    /**
     * The budget that a whole path uses up, counted in this convention from its first level on.
     *
     * @param path a path
     * @return the budget, on the basis of the path
     */
    public CarbonBudget budgetOf(Trajectory path) {
        Traced<Emissions> amount = cumulative.of(path).named(BudgetText.BUDGET.of());
        return CarbonBudget.of(path.basis(), amount, firstBudgetYear(path.firstYear()));
    }

    /**
     * All emissions that ever follow from a start and a rate.
     *
     * @param start the level at the start
     * @param rate the yearly reduction, above zero
     * @return the endless sum
     * @throws IllegalArgumentException if the rate is not above zero, since the sum then has no limit
     */
    public Emissions total(Emissions start, Rate rate) {
        if (rate.percentPerYear() <= 0) {
            throw new IllegalArgumentException(
                    "emissions that never fall have no sum, the rate must be above 0 %/yr, was " + rate);
        }
        return start.times(endlessSum(decay(rate)));
    }

    /**
     * The emissions of the first budget years.
     *
     * @param start the level at the start
     * @param rate the yearly reduction, negative for growth
     * @param years the number of budget years, at least 1
     * @return their sum
     * @throws IllegalArgumentException if there is no year
     */
    public Emissions total(Emissions start, Rate rate, int years) {
        if (years < 1) {
            throw new IllegalArgumentException("a sum needs at least one budget year, was " + years);
        }
        return start.times(sum(decay(rate), years));
    }

    /**
     * The emissions of one budget year.
     *
     * @param start the level at the start
     * @param rate the yearly reduction, negative for growth
     * @param index 0 for the first budget year
     * @return the emissions of that year
     * @throws IllegalArgumentException if the index is negative
     */
    public Emissions inYear(Emissions start, Rate rate, int index) {
        if (index < 0) {
            throw new IllegalArgumentException("budget years are counted from 0, was " + index);
        }
        return start.times(flow(decay(rate), index));
    }

    private static double decay(Rate rate) {
        return -Math.log1p(-rate.fractionPerYear());
    }

    /** One tonne's emissions in a budget year. */
    double flow(double decay, int index) {
        return switch (this) {
            case FIRST_YEAR_REDUCED -> left(decay, index + 1);
            case FIRST_YEAR_FULL -> left(decay, index);
            case CONTINUOUS -> left(decay, index) * DecaySolver.integral(decay, 1);
        };
    }

    /** What is left of one tonne; a product of zero and an endless k is no number. */
    private static double left(double decay, int years) {
        return years == 0 ? 1 : Math.exp(-decay * years);
    }

    /** One tonne's emissions in the first budget years. */
    double sum(double decay, int years) {
        return switch (this) {
            case FIRST_YEAR_REDUCED -> DecaySolver.sum(decay, years);
            case FIRST_YEAR_FULL -> years == 1 ? 1 : 1 + DecaySolver.sum(decay, years - 1);
            case CONTINUOUS -> DecaySolver.integral(decay, years);
        };
    }

    /** One tonne's emissions without an end. */
    double endlessSum(double decay) {
        return switch (this) {
            case FIRST_YEAR_REDUCED -> DecaySolver.endlessSum(decay);
            case FIRST_YEAR_FULL -> 1 + DecaySolver.endlessSum(decay);
            case CONTINUOUS -> 1 / decay;
        };
    }

    /**
     * The k of a budget, which lies between what the first year takes and what constant emissions take.
     *
     * @param start the level at the start
     * @param budget the budget
     * @param years the number of budget years, or empty for an endless path
     * @return k
     */
    double decayOf(double start, double budget, OptionalInt years) {
        return switch (this) {
            case FIRST_YEAR_REDUCED -> decayOfSum(start, budget, years);
            case FIRST_YEAR_FULL ->
                decayOfSum(
                        start,
                        budget - start,
                        years.isPresent() ? OptionalInt.of(years.getAsInt() - 1) : OptionalInt.empty());
            case CONTINUOUS ->
                years.isPresent() ? DecaySolver.ofIntegral(budget / start, years.getAsInt()) : start / budget;
        };
    }

    private static double decayOfSum(double start, double budget, OptionalInt years) {
        return years.isPresent() ? DecaySolver.ofSum(budget / start, years.getAsInt()) : Math.log1p(start / budget);
    }

    /** What a budget must exceed for any rate to keep within it: the first year, where that is not reduced. */
    double leastBudget(double start) {
        return this == FIRST_YEAR_FULL ? start : 0;
    }

    BudgetOperation operation(OptionalInt lastYear) {
        return lastYear.isPresent() ? until : endless;
    }

    @Override
    public String key() {
        return "convention." + id;
    }

    @Override
    public String toString() {
        return id;
    }
}
