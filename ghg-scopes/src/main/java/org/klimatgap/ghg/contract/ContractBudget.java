package org.klimatgap.ghg.contract;

import java.io.Serializable;
import java.util.Optional;
import org.klimatgap.budget.BudgetConvention;
import org.klimatgap.budget.CarbonBudget;
import org.klimatgap.message.LocalizedText;
import org.klimatgap.serial.RecordForm;

/**
 * A carbon budget of an account, such as 'paris: 737173 t from 2024, first budget year already reduced'.
 *
 * <p>It stands on the basis of its account. Several perspectives are several accounts with a budget each, never added.
 *
 * @param id the identifier in the contract file
 * @param title its name, in the municipality's words
 * @param budget the tonnes and the first year
 * @param convention what a rate counts against the budget
 * @param until the last budget year, or empty for a budget that has to last for ever
 * @param source who computed it, in the municipality's words
 */
public record ContractBudget(
        String id,
        LocalizedText title,
        CarbonBudget budget,
        BudgetConvention convention,
        Optional<Integer> until,
        LocalizedText source)
        implements Serializable {
    @Override
    public String toString() {
        return id + ": " + budget + ", " + convention
                + until.map(year -> ", until " + year).orElse("");
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
