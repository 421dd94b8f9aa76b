/**
 * Years that a series lacks, filled by the splicing techniques of the IPCC 2006 Guidelines, Vol. 1, ch. 5, and estimates
 * replaced when real values come.
 *
 * <p>Entry types: {@link org.klimatgap.filling.GapFilling} and {@link org.klimatgap.filling.ProvisionalValues}. A filled
 * year carries its status, its method and the numbers that it was computed from; a year that the series has is never
 * overwritten. A series has no basis: that two releases count the same is for the caller to see, and the filled series
 * has the basis of the one that was filled. Stability: public, grows only.
 *
 * <p>How standards are read: <a href="{@docRoot}/doc-files/interpretation.md">docs/interpretation.md</a>, "Filled years:
 * overlap", "Filled years: surrogate", "Filled years: extrapolation", "Provisional values", "Steady overlap".
 */
@NullMarked
package org.klimatgap.filling;

import org.jspecify.annotations.NullMarked;
