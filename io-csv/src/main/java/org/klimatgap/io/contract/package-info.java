/**
 * The contract file: what a municipality states for section 5.1 of its climate contract.
 *
 * <p>Entry type: {@link org.klimatgap.io.contract.ContractFile}. It reads {@code contract.json} together with the tables
 * that it names, and reports every defect of all of them in one pass. {@link
 * org.klimatgap.io.contract.FigureCsv} writes the computed figures as a table. This package computes no gap.
 * Stability: public, grows only.
 */
@NullMarked
package org.klimatgap.io.contract;

import org.jspecify.annotations.NullMarked;
