package org.klimatgap.budget;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Rate;

/**
 * The yearly reduction that keeps within a budget, such as '14.054 % a year, first budget year already reduced'.
 *
 * <p>Where constant emissions keep within the budget the rate is zero and {@link BudgetStatus#NOT_NEEDED} says so: how much
 * emissions might grow is not a question of cuts. Where no rate does, there is none and the status says why.
 */
public final class RequiredRate implements Serializable {
    private static final long serialVersionUID = 1L;

    private final BudgetPlan plan;
    private final BudgetConvention convention;
    private final BudgetStatus status;
    private final double decay;
    private final @Nullable Integer endYear;

    RequiredRate(
            BudgetPlan plan, BudgetConvention convention, BudgetStatus status, double decay, OptionalInt lastYear) {
        this.plan = plan;
        this.convention = convention;
        this.status = status;
        this.decay = decay;
        this.endYear = lastYear.isPresent() ? lastYear.getAsInt() : null;
    }

    /** {@return the level and the budget} */
    public BudgetPlan plan() {
        return plan;
    }

    /** {@return what counts against the budget} */
    public BudgetConvention convention() {
        return convention;
    }

    /** {@return whether a rate keeps within the budget} */
    public BudgetStatus status() {
        return status;
    }

    /** {@return the last budget year, or empty where the budget lasts for ever} */
    public OptionalInt lastYear() {
        return endYear == null ? OptionalInt.empty() : OptionalInt.of(endYear);
    }

    /** {@return whether there is a rate that keeps within the budget} */
    public boolean isReachable() {
        return status == BudgetStatus.REQUIRED || status == BudgetStatus.NOT_NEEDED;
    }

    /** {@return the rate, zero where no cut is needed; empty where no rate keeps within the budget} */
    public Optional<Traced<Rate>> rate() {
        return isReachable() ? Optional.of(tracedRate()) : Optional.empty();
    }

    private Traced<Rate> tracedRate() {
        BudgetOperation operation =
                status == BudgetStatus.NOT_NEEDED ? BudgetOperation.RATE_ZERO : convention.operation(lastYear());
        return operation.derive(
                rateName(),
                Rate.ofPercentPerYear(-100 * Math.expm1(-decay)),
                plan.start(),
                plan.budget().amount());
    }

    private Message rateName() {
        return endYear != null
                ? BudgetText.REQUIRED_RATE_UNTIL.of(endYear)
                : BudgetText.REQUIRED_RATE.of(plan.budget().firstYear());
    }

    /**
     * The emissions of a budget year at this rate. In {@link BudgetConvention#CONTINUOUS} they are the integral over the
     * year, so that years add up to the budget.
     *
     * @param year from the first budget year to the last, if there is one
     * @return the emissions, or empty where no rate keeps within the budget
     * @throws IllegalArgumentException if the year is outside
     */
    public Optional<Traced<Emissions>> in(int year) {
        int first = plan.budget().firstYear();
        if (year < first || year > lastYear().orElse(Integer.MAX_VALUE)) {
            throw new IllegalArgumentException("the budget has no year " + year + ", must be from " + first
                    + (endYear != null ? " to " + endYear : " on"));
        }
        return rate().map(rate -> BudgetOperation.YEAR_AT_RATE.derive(
                BudgetText.EMISSIONS_IN.of(year),
                plan.start().value().times(convention.flow(decay, year - first)),
                plan.start(),
                rate));
    }

    /**
     * The emissions of the budget years at this rate.
     *
     * @param until the last year to show, not after the last budget year if there is one
     * @return the emissions of each year from the first budget year on; empty where no rate keeps within the budget
     * @throws IllegalArgumentException if the last year to show is after the last budget year
     */
    public Map<Integer, Traced<Emissions>> path(int until) {
        Map<Integer, Traced<Emissions>> path = new LinkedHashMap<>();
        for (int year = plan.budget().firstYear(); year <= until; year++) {
            int shown = year;
            in(year).ifPresent(emissions -> path.put(shown, emissions));
        }
        return path;
    }

    /**
     * All emissions at this rate, until the last budget year or for ever. They are the budget, or less where no cut is
     * needed.
     *
     * @return the total, or empty where no rate keeps within the budget
     */
    public Optional<Traced<Emissions>> total() {
        return rate().map(rate -> BudgetOperation.TOTAL_AT_RATE.derive(
                endYear != null
                        ? BudgetText.TOTAL_UNTIL.of(endYear)
                        : BudgetText.TOTAL.of(plan.budget().firstYear()),
                plan.start().value().isZero()
                        ? Emissions.ZERO
                        : plan.start().value().times(perTonne()),
                plan.start(),
                rate));
    }

    private double perTonne() {
        return endYear != null
                ? convention.sum(decay, endYear - plan.budget().firstYear() + 1)
                : convention.endlessSum(decay);
    }

    @Override
    public String toString() {
        return rate().map(rate -> rate.value().toString()).orElse(status.toString()) + " (" + convention + ")";
    }
}
