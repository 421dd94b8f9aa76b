/**
 * Messages: a key, named typed arguments and one text bundle for each language.
 *
 * <p>Entry type: {@link org.klimatgap.message.Message}. A message carries values, not text, so that one finding or one
 * sentence of a report reads in Swedish and in English, and so that rounding stays with the renderer. This package does
 * not round and does not choose a language. Stability: public, grows only.
 */
@NullMarked
package org.klimatgap.message;

import org.jspecify.annotations.NullMarked;
