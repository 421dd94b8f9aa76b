/**
 * The climate contract's section 5.1 as a report, as JSON, and the explanation of each of its figures.
 *
 * <p>Entry type: {@link org.klimatgap.report.contract.Section51}. Figures are computed elsewhere ({@code
 * org.klimatgap.ghg.contract}); here they become sentences and tables. Stability: public, grows only.
 */
@NullMarked
package org.klimatgap.report.contract;

import org.jspecify.annotations.NullMarked;
