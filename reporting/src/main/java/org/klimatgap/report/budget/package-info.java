/**
 * A level of emissions against a carbon budget as a report and as JSON: the rate of every convention, year by year, and the
 * cost of delay.
 *
 * <p>Entry types: {@link org.klimatgap.report.budget.BudgetReport} and {@link org.klimatgap.report.budget.BudgetJson}, both
 * of a {@link org.klimatgap.report.budget.BudgetQuestion}. This package computes nothing: rates, paths and statuses are
 * those of {@code org.klimatgap.budget}. Stability: public, grows only.
 */
@NullMarked
package org.klimatgap.report.budget;

import org.jspecify.annotations.NullMarked;
