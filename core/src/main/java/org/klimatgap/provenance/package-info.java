/**
 * Where a number comes from: a row of a file, a derivation from other numbers, or a stated assumption.
 *
 * <p>Entry type: {@link org.klimatgap.provenance.Traced}, a named amount with its {@link
 * org.klimatgap.provenance.Origin}. Explaining a number, and listing a report's sources, are walks of that tree. This
 * package does not read files. Stability: public, grows only.
 */
@NullMarked
package org.klimatgap.provenance;

import org.jspecify.annotations.NullMarked;
