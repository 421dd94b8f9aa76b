/**
 * Masses of gases and the global warming potentials that make CO2 equivalents of them.
 *
 * <p>Entry type: {@link org.klimatgap.gwp.GwpSet}. A set is always named; there is no default one, and a gas that a set
 * lacks is an error, never zero. Totals in CO2 equivalents cannot be converted from one set to another. Stability:
 * public, grows only.
 *
 * <p>How standards are read: <a href="{@docRoot}/doc-files/interpretation.md">docs/interpretation.md</a>, "GWP sets", "Global
 * warming potentials of the national emissions database".
 */
@NullMarked
package org.klimatgap.gwp;

import org.jspecify.annotations.NullMarked;
