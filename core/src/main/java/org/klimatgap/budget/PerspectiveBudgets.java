package org.klimatgap.budget;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.klimatgap.basis.Basis;

/**
 * Budgets side by side, one for each basis, such as 'territorial, consumption-based and organisational'.
 *
 * <p>Perspectives overlap (household fuel is both territorial and consumption-based), so there is no total: three
 * perspectives are three budgets, each with a rate and an end of its own.
 *
 * @param budgets the budgets, in order; each basis once
 */
public record PerspectiveBudgets(List<CarbonBudget> budgets) implements Serializable {
    /**
     * Copies and checks the budgets.
     *
     * @throws IllegalArgumentException if two budgets have the same basis
     */
    public PerspectiveBudgets {
        budgets = List.copyOf(budgets);
        List<Basis> bases = budgets.stream().map(CarbonBudget::basis).toList();
        bases.stream()
                .filter(basis -> bases.indexOf(basis) != bases.lastIndexOf(basis))
                .findFirst()
                .ifPresent(basis -> {
                    throw new IllegalArgumentException("two budgets on the basis [" + basis + "], must be one");
                });
    }

    /**
     * The budget on a basis.
     *
     * @param basis what the tonnes stand for
     * @return the budget, or empty
     */
    public Optional<CarbonBudget> find(Basis basis) {
        return budgets.stream().filter(budget -> budget.basis().equals(basis)).findFirst();
    }
}
