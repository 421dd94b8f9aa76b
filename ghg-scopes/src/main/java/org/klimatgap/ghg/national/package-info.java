/**
 * A national statistic of emissions: every municipality, county and the nation in one inventory on one basis.
 *
 * <p>Entry type: {@link org.klimatgap.ghg.national.NationalEmissions}. Stability: public, grows only.
 *
 * <p>How standards are read: <a href="{@docRoot}/doc-files/interpretation.md">docs/interpretation.md</a>, "Larger areas of a
 * national file", "A municipality's share of a national budget", "Consumption of all municipalities".
 */
@NullMarked
package org.klimatgap.ghg.national;

import org.jspecify.annotations.NullMarked;
