package org.klimatgap.ghg.national;

import java.io.Serializable;
import java.util.Optional;
import org.klimatgap.budget.CarbonBudget;
import org.klimatgap.budget.Exhaustion;
import org.klimatgap.budget.RequiredRate;
import org.klimatgap.serial.RecordForm;

/**
 * An area's share of a carbon budget, such as '95223 t from 2024, 31.9 % a year'.
 *
 * @param share the area's share, from the first budget year
 * @param remaining what reported years have left of it
 * @param required the rate that keeps within what is left, or why there is none
 * @param atConstant when what is left is used up at present emissions, or empty when that never happens
 */
public record BudgetOutlook(
        CarbonBudget share, CarbonBudget remaining, RequiredRate required, Optional<Exhaustion> atConstant)
        implements Serializable {
    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
