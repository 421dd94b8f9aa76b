/**
 * Bought energy reported twice, by location and by market (GHG Protocol Scope 2 Guidance).
 *
 * <p>Entry type: {@link org.klimatgap.ghg.energy.DualReport}, made of {@link org.klimatgap.ghg.energy.BoughtEnergy}, {@link
 * org.klimatgap.ghg.energy.Instrument} and {@link org.klimatgap.ghg.energy.GridFactors}. Factors are arguments: this package
 * looks none up, converts between units of energy alone, and never adds the two ways. Stability: public, grows only.
 */
@NullMarked
package org.klimatgap.ghg.energy;

import org.jspecify.annotations.NullMarked;
