/**
 * Consumption-based emissions of residents, such as household footprints by category and municipality.
 *
 * <p>Entry type: {@link org.klimatgap.ghg.consumption.HouseholdFootprints}. This package reads no files and computes no
 * input-output model. Stability: public, grows only.
 */
@NullMarked
package org.klimatgap.ghg.consumption;

import org.jspecify.annotations.NullMarked;
