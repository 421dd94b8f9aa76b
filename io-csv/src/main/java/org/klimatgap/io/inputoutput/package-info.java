/**
 * Input-output tables and expenditure out of CSV files: matrices whose rows and columns have labels.
 *
 * <p>Entry type: {@link org.klimatgap.io.inputoutput.MatrixCsv}. What is computed with the matrices is in {@code
 * org.klimatgap.ghg.inputoutput} and {@code org.klimatgap.ghg.expenditure}. Stability: public, grows only.
 */
@NullMarked
package org.klimatgap.io.inputoutput;

import org.jspecify.annotations.NullMarked;
