/**
 * Sector codes, schemes and mappings between schemes, read from cited data files.
 *
 * <p>Entry types: {@link org.klimatgap.sector.SectorScheme} and {@link org.klimatgap.sector.SectorMapping}. A sector is
 * always named together with its scheme, so that codes of two schemes never meet by accident. A further scheme or mapping
 * is one file. This package knows no amounts: it does not move emissions from one scheme to another. Stability: public,
 * grows only.
 *
 * <p>How standards are read: <a href="{@docRoot}/doc-files/interpretation.md">docs/interpretation.md</a>, "Sector names",
 * "Mappings between sector schemes", "GPC totals".
 */
@NullMarked
package org.klimatgap.sector;

import org.jspecify.annotations.NullMarked;
