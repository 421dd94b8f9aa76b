package org.klimatgap.budget;

import java.io.Serializable;

/**
 * What it takes if cuts begin in a year, such as 'from 2026: 19.8 % a year'.
 *
 * <p>Until then emissions stay as they are. The year is the first budget year of what is left: in {@link
 * BudgetConvention#FIRST_YEAR_FULL} it is the last one at full level.
 *
 * @param year the year in which cuts begin
 * @param required the rate from then on, or why there is none
 */
public record DelayedStart(int year, RequiredRate required) implements Serializable {
    /** {@return what is left of the budget on 1 January of that year} */
    public CarbonBudget left() {
        return required.plan().budget();
    }

    @Override
    public String toString() {
        return "from " + year + ": " + required;
    }
}
