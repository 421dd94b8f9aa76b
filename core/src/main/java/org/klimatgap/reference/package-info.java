/**
 * Cited data files: tables of constants that say where they are from.
 *
 * <p>Entry type: {@link org.klimatgap.reference.ReferenceTable}. Sector schemes, GWP sets and their like are such files;
 * no constant of the field stands in code. This package reads one plain format and nothing else. Stability: public, grows
 * only.
 */
@NullMarked
package org.klimatgap.reference;

import org.jspecify.annotations.NullMarked;
