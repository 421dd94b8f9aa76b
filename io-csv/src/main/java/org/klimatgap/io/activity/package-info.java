/**
 * Import of activity data, such as litres of fuel and passenger-kilometres of an organisation.
 *
 * <p>Entry type: {@link org.klimatgap.io.activity.ActivityCsv}. Emission factors are cited data files, which {@link
 * org.klimatgap.ghg.activity.FactorSet#read} reads. Nothing is computed here. Stability: public, grows only.
 */
@NullMarked
package org.klimatgap.io.activity;

import org.jspecify.annotations.NullMarked;
