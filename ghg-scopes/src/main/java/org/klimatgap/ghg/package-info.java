/**
 * Vocabulary of greenhouse-gas accounting that is common to inventories: municipalities and notation keys.
 *
 * <p>Entry type: {@link org.klimatgap.ghg.Municipality}. Stability: public, grows only.
 */
@NullMarked
package org.klimatgap.ghg;

import org.jspecify.annotations.NullMarked;
