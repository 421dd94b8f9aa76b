/**
 * Sector codes and schemes, read from cited data files.
 *
 * <p>Entry type: {@link org.klimatgap.sector.SectorScheme}. A sector is always named together with its scheme, so that
 * codes of two schemes never meet by accident. A further scheme is one file. Stability: public, grows only.
 */
@NullMarked
package org.klimatgap.sector;

import org.jspecify.annotations.NullMarked;
