/**
 * A city's inventory by GPC reference as CSV files, and its table.
 *
 * <p>Entry types: {@link org.klimatgap.io.gpc.GpcCsv} and {@link org.klimatgap.io.gpc.GpcTableCsv}. A reader reports every defect of a file
 * in one pass, double counting included. Stability: public, grows only.
 */
@NullMarked
package org.klimatgap.io.gpc;

import org.jspecify.annotations.NullMarked;
