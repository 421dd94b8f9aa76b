package org.klimatgap.ghg.contract;

import java.io.Serializable;
import org.klimatgap.budget.GoalAgreement;

/**
 * What the path to a goal uses of a budget, such as 'the linear path to co2-2030 uses 131 %'.
 *
 * <p>The path starts from the current value where the budget that remains starts, as the convention says.
 *
 * @param goal the goal
 * @param agreement path and budget, compared
 */
public record BudgetGoal(ContractGoal goal, GoalAgreement agreement) implements Serializable {
    @Override
    public String toString() {
        return goal.id() + ", " + agreement.path().shape() + ": " + agreement;
    }
}
