/**
 * A national statistic of emissions: every municipality, county and the nation in one inventory on one basis.
 *
 * <p>Entry type: {@link org.klimatgap.ghg.national.NationalEmissions}. Stability: public, grows only.
 */
@NullMarked
package org.klimatgap.ghg.national;

import org.jspecify.annotations.NullMarked;
