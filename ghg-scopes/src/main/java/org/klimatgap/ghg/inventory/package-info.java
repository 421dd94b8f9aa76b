/**
 * Inventory lines, the rules by which lines become a total, and accounts.
 *
 * <p>Entry type: {@link org.klimatgap.ghg.inventory.Inventory}. An inventory has no total: choose an {@link
 * org.klimatgap.ghg.inventory.AggregationRule} and a basis, and it gives an {@link
 * org.klimatgap.ghg.inventory.EmissionsAccount}. Files are read elsewhere. Stability: public, grows only.
 *
 * <p>How standards are read: <a href="{@docRoot}/doc-files/interpretation.md">docs/interpretation.md</a>, "Totals", "Missing
 * values", "Boundary breaks".
 */
@NullMarked
package org.klimatgap.ghg.inventory;

import org.jspecify.annotations.NullMarked;
