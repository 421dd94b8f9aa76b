/**
 * Consumption-based emissions of residents, such as household footprints by category and municipality.
 *
 * <p>Entry types: {@link org.klimatgap.ghg.consumption.HouseholdFootprints}, {@link
 * org.klimatgap.ghg.consumption.WiderBoundary}, {@link org.klimatgap.ghg.consumption.FootprintAccount} and {@link
 * org.klimatgap.ghg.consumption.ConsumptionOverview}. This package reads no files and computes no input-output model: {@code
 * org.klimatgap.ghg.inputoutput} does. Stability: public, grows only.
 *
 * <p>How standards are read: <a href="{@docRoot}/doc-files/interpretation.md">docs/interpretation.md</a>, "What consumption
 * counts", "Putting uses together", "Where consumption's emissions arise", "Fair share".
 */
@NullMarked
package org.klimatgap.ghg.consumption;

import org.jspecify.annotations.NullMarked;
