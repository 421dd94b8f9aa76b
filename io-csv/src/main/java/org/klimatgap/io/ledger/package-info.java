/**
 * Purchase ledgers as CSV: read row by row, added up, priced.
 *
 * <p>Entry type: {@link org.klimatgap.io.ledger.LedgerCsv}. What spend emits is computed in {@link org.klimatgap.ghg.spend};
 * factors, indices, rates, exclusions and suppliers' figures are read there too. Stability: public, grows only.
 */
@NullMarked
package org.klimatgap.io.ledger;

import org.jspecify.annotations.NullMarked;
