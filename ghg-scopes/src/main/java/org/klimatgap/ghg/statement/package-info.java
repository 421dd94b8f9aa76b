/**
 * The greenhouse-gas statement of a group by scopes: consolidated lines, named totals, completeness, data quality, and checks
 * against double counting.
 *
 * <p>Entry type: {@link org.klimatgap.ghg.statement.GhgStatement}, made of entries and a consolidation. Its totals by year
 * become an {@link org.klimatgap.ghg.inventory.EmissionsAccount} on the group's basis, on which baselines, goals, gaps and
 * budgets work. It computes no emissions and reads no files. Stability: public, grows only.
 *
 * <p>How standards are read: <a href="{@docRoot}/doc-files/interpretation.md">docs/interpretation.md</a>, "Totals by scopes",
 * "Coverage of a scope", "Employees", "Statement: credits".
 */
@NullMarked
package org.klimatgap.ghg.statement;

import org.jspecify.annotations.NullMarked;
