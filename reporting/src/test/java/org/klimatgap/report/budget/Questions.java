package org.klimatgap.report.budget;

import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.budget.BudgetPlan;
import org.klimatgap.budget.CarbonBudget;
import org.klimatgap.pathway.Observation;
import org.klimatgap.quantity.Emissions;

/** Questions for tests. */
final class Questions {
    private static final Basis CO2 = Basis.ofCarbonDioxide(Boundary.MUNICIPAL_AREA, Vintage.of("test"));

    private Questions() {}

    /** A level against a budget from 2024. */
    static BudgetQuestion of(double start, double budget) {
        return BudgetQuestion.of(BudgetPlan.of(
                CarbonBudget.of(CO2, Emissions.ofTonnes(budget), 2024),
                Observation.of(CO2, 2023, Emissions.ofTonnes(start))));
    }

    /** The published budget of Strängnäs: 737,173 t from 2024, 120,545 t in 2023. */
    static BudgetQuestion strangnas() {
        return of(120_545, 737_173);
    }
}
