/**
 * Bought energy reported twice, by location and by market (GHG Protocol Scope 2 Guidance).
 *
 * <p>Entry type: {@link org.klimatgap.ghg.energy.DualReport}, made of {@link org.klimatgap.ghg.energy.BoughtEnergy}, {@link
 * org.klimatgap.ghg.energy.Instrument} and {@link org.klimatgap.ghg.energy.GridFactors}. Factors are arguments: this package
 * looks none up, converts between units of energy alone, and never adds the two ways. Stability: public, grows only.
 *
 * <p>How standards are read: <a href="{@docRoot}/doc-files/interpretation.md">docs/interpretation.md</a>, "Instruments of bought
 * energy", "What no instrument covers", "Scope 2: the residual mix is CO2 alone".
 */
@NullMarked
package org.klimatgap.ghg.energy;

import org.jspecify.annotations.NullMarked;
