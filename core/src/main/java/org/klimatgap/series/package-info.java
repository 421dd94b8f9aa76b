/**
 * Values by year, each with a status; a year without a value stays a gap.
 *
 * <p>Entry type: {@link org.klimatgap.series.AnnualSeries}. This package does not fill gaps. Stability: public, grows
 * only.
 */
@NullMarked
package org.klimatgap.series;

import org.jspecify.annotations.NullMarked;
