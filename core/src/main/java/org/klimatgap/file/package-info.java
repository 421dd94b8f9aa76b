/**
 * Writing files whole or not at all.
 *
 * <p>Entry type: {@link org.klimatgap.file.WholeFile}. Stability: public, grows only.
 */
@NullMarked
package org.klimatgap.file;

import org.jspecify.annotations.NullMarked;
