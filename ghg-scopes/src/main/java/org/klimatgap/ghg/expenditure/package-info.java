/**
 * What people and organisations spend, made demand for products: without value-added tax, in the prices and money of the
 * multipliers, by the sectors that deliver it; and scaled to areas by residents and income.
 *
 * <p>Entry type: {@link org.klimatgap.ghg.expenditure.ExpenditureBridge}, whose demand {@link
 * org.klimatgap.ghg.inputoutput.EmissionMultipliers} turn into footprints. The package has no factors, no concordance and no
 * statistics of its own: all of them are data that a caller gives. Stability: public, grows only.
 *
 * <p>How standards are read: <a href="{@docRoot}/doc-files/interpretation.md">docs/interpretation.md</a>, "Expenditure",
 * "Expenditure of a municipality".
 */
@NullMarked
package org.klimatgap.ghg.expenditure;

import org.jspecify.annotations.NullMarked;
