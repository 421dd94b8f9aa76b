/**
 * Environmentally extended input-output analysis: what final demand causes along all supply chains, for instance the
 * emissions behind the purchases of each municipality.
 *
 * <p>Entry type: {@link org.klimatgap.ghg.inputoutput.InputOutputModel}, which is made of an {@link
 * org.klimatgap.ghg.inputoutput.InputOutputSystem} (who buys from whom) and of intensities (what each sector emits). The
 * package has no data of its own, reads no tables (only concordances, which are cited data files) and takes no prices apart: what a
 * household paid becomes demand for sectors in {@code org.klimatgap.ghg.expenditure}. Stability: public, grows only.
 */
@NullMarked
package org.klimatgap.ghg.inputoutput;

import org.jspecify.annotations.NullMarked;
