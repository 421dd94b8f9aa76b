/**
 * Values by year, each with a status; a year without a value stays a gap.
 *
 * <p>Entry type: {@link org.klimatgap.series.AnnualSeries}. This package does not fill gaps: that is done by
 * {@code org.klimatgap.filling}, which keeps method and origin of each filled year. Stability: public, grows only.
 *
 * <p>How standards are read: <a href="{@docRoot}/doc-files/interpretation.md">docs/interpretation.md</a>, "Missing values",
 * "Provisional values".
 */
@NullMarked
package org.klimatgap.series;

import org.jspecify.annotations.NullMarked;
