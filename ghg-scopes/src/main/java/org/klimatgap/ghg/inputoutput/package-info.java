/**
 * Environmentally extended input-output analysis: what final demand causes along all supply chains, for instance the
 * emissions behind the purchases of each municipality.
 *
 * <p>Entry type: {@link org.klimatgap.ghg.inputoutput.InputOutputModel}, which is made of an {@link
 * org.klimatgap.ghg.inputoutput.InputOutputSystem} (who buys from whom) and of intensities (what each sector emits). The
 * package has no data of its own, reads no tables (only concordances, which are cited data files) and takes no prices apart: what a
 * household paid becomes demand for sectors in {@code org.klimatgap.ghg.expenditure}. Stability: public, grows only.
 *
 * <p>How standards are read: <a href="{@docRoot}/doc-files/interpretation.md">docs/interpretation.md</a>, "Systems of one region
 * and imports", "Output that is zero", "Accounts by region", "Error bound of a solution".
 */
@NullMarked
package org.klimatgap.ghg.inputoutput;

import org.jspecify.annotations.NullMarked;
