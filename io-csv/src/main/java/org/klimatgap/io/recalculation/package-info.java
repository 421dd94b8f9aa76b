/**
 * Recalculation ledgers as CSV files.
 *
 * <p>Entry type: {@link org.klimatgap.io.recalculation.RecalculationCsv}. A reader reports every defect of a file in one pass. This
 * package decides nothing. Stability: public, grows only.
 */
@NullMarked
package org.klimatgap.io.recalculation;

import org.jspecify.annotations.NullMarked;
