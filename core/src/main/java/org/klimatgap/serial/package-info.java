/**
 * How values with optional parts go through Java serialisation, which does not know {@link java.util.Optional}.
 *
 * <p>Entry type: {@link org.klimatgap.serial.RecordForm}. Stability: for the library's own modules only; nothing outside them needs
 * it, and it may change in any release.
 */
@NullMarked
package org.klimatgap.serial;

import org.jspecify.annotations.NullMarked;
