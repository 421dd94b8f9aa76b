/**
 * Readers of national statistics as their publishers release them.
 *
 * <p>Entry type: {@link org.klimatgap.io.national.EmissionsDatabase}, SMHI's national emissions database. Each reader
 * recognises its files by their headers, wherever these stand, keys areas on SCB's codes, and reports everything that it
 * could not take as it is. What an already read statistic contradicts in itself is found by {@code
 * org.klimatgap.ghg.audit}. Stability: public, grows only.
 */
@NullMarked
package org.klimatgap.io.national;

import org.jspecify.annotations.NullMarked;
