/**
 * The contract file: what a municipality states for section 5.1 of its climate contract.
 *
 * <p>Entry type: {@link org.klimatgap.io.contract.ContractFile}. It reads {@code contract.json} together with the tables
 * that it names, and reports every defect of all of them in one pass. This package computes no gap and writes no text.
 * Stability: public, grows only.
 */
@NullMarked
package org.klimatgap.io.contract;

import org.jspecify.annotations.NullMarked;
