/**
 * Spend-based scope 3: what was bought, by purchase category and supplier, times emission factors for each krona.
 *
 * <p>Entry type: {@link org.klimatgap.ghg.spend.SpendMethod}. The work is in two steps. {@link
 * org.klimatgap.ghg.spend.LedgerTally} adds up the rows of a purchase ledger, in exact decimals and therefore in any order and
 * partitioning; it knows no factor. {@code SpendMethod} then prices the sums, so that other factors need no second reading.
 * Factors, price indices, exchange rates, exclusions and suppliers' own figures are cited data files of the user; none is
 * shipped. Ledger files are read elsewhere. Stability: public, grows only.
 *
 * <p>How standards are read: <a href="{@docRoot}/doc-files/interpretation.md">docs/interpretation.md</a>, "Spend: prices, tax
 * and currency", "Spend: what has no factor", "Spend: hybrid method".
 */
@NullMarked
package org.klimatgap.ghg.spend;

import org.jspecify.annotations.NullMarked;
