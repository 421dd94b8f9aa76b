/**
 * Carbon budgets: how much may still be emitted, how long it lasts and how fast emissions must fall.
 *
 * <p>Entry types: {@link org.klimatgap.budget.CarbonBudget}, {@link org.klimatgap.budget.BudgetPlan} for the required
 * rate, {@link org.klimatgap.budget.Allocation} for shares of a larger budget and {@link
 * org.klimatgap.budget.GoalAgreement} for goals against a budget. Whatever depends on how a budget is counted takes a
 * {@link org.klimatgap.budget.BudgetConvention}; there is no default. Budgets on different bases (three perspectives,
 * three budgets) stay apart. Published budgets are cited data files ({@link org.klimatgap.budget.StatedBudgets}). This
 * package does not derive a national budget from a global one. Stability: public, grows only.
 *
 * <p>How standards are read: <a href="{@docRoot}/doc-files/interpretation.md">docs/interpretation.md</a>, "Carbon budgets and
 * their conventions", "When no rate is required, or none is enough", "End of a budget", "The same goal as level, rate and
 * budget".
 */
@NullMarked
package org.klimatgap.budget;

import org.jspecify.annotations.NullMarked;
