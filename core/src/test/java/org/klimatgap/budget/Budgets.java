package org.klimatgap.budget;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.klimatgap.basis.Bases;
import org.klimatgap.basis.Basis;
import org.klimatgap.pathway.Observation;
import org.klimatgap.quantity.Emissions;

/** Budgets and levels for tests: two published ones, and round numbers. */
final class Budgets {
    static final Basis CO2 = Bases.CO2;

    /** Two closed forms of one number, after some roundings. */
    static final double RELATIVE = 1e-9;

    /** Strängnäs' own carbon budget: 737,173 t from 2024, 120,545 t in 2023. */
    static final BudgetPlan STRANGNAS = plan(120_545, 737_173, 2024);

    /** Alvesta's as Klimatkollen published it in January 2025. */
    static final BudgetPlan ALVESTA = plan(44_585.672, 95_223.41, 2024);

    /** 100 t a year and 500 t in all. */
    static final BudgetPlan ROUND = plan(100, 500, 2024);

    private Budgets() {}

    static Emissions tonnes(double tonnes) {
        return Emissions.ofTonnes(tonnes);
    }

    static CarbonBudget budget(double tonnes, int firstYear) {
        return CarbonBudget.of(CO2, tonnes(tonnes), firstYear);
    }

    static Observation level(int year, double tonnes) {
        return Observation.of(CO2, year, tonnes(tonnes));
    }

    static BudgetPlan plan(double start, double tonnes, int firstYear) {
        return BudgetPlan.of(budget(tonnes, firstYear), level(firstYear - 1, start));
    }

    /** Levels above zero with budgets of more than one and at most fifty years of them. */
    static Arbitrary<BudgetPlan> plans() {
        return Combinators.combine(
                        Arbitraries.doubles().between(1e-3, 1e9).ofScale(6),
                        Arbitraries.doubles().between(1.000001, 50).ofScale(6))
                .as((start, years) -> plan(start, start * years, 2024));
    }
}
