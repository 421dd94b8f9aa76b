package org.klimatgap.report.national;

import java.util.Optional;
import org.klimatgap.budget.Exhaustion;
import org.klimatgap.ghg.national.BudgetOutlook;
import org.klimatgap.ghg.national.OverviewRow;

/** The years that stand beside figures of a row. */
final class OverviewYears {
    private OverviewYears() {}

    /** When the trend reaches the goal, or when the budget is used up; empty for never or unknown. */
    static Optional<Integer> of(OverviewRow row, OverviewColumn column) {
        return switch (column) {
            case TREND_GAP -> goalYear(row);
            case BUDGET_RATE -> row.budget().flatMap(BudgetOutlook::atConstant).map(Exhaustion::year);
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> goalYear(OverviewRow row) {
        return row.trend()
                .filter(outlook -> outlook.goalYear().year().isPresent())
                .map(outlook -> outlook.goalYear().year().getAsInt());
    }
}
