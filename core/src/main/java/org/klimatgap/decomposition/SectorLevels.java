package org.klimatgap.decomposition;

import java.io.Serializable;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.sector.SectorCode;

/**
 * The emissions of a sector in two years, such as 'NED~transport: 46972.96 t to 38316.49 t'.
 *
 * @param sector the sector
 * @param before its emissions in the earlier year
 * @param after its emissions in the later year
 */
public record SectorLevels(SectorCode sector, Traced<Emissions> before, Traced<Emissions> after)
        implements Serializable {
    /**
     * Levels that a caller gives.
     *
     * @param sector the sector
     * @param before its emissions in the earlier year
     * @param after its emissions in the later year
     * @return the levels
     */
    public static SectorLevels of(SectorCode sector, Emissions before, Emissions after) {
        return new SectorLevels(
                sector,
                Traced.given(DecompositionText.EARLIER.of(sector), before),
                Traced.given(DecompositionText.LATER.of(sector), after));
    }

    /** {@return the change, negative for a reduction} */
    Emissions difference() {
        return after.value().minus(before.value());
    }

    @Override
    public String toString() {
        return sector + ": " + before.value() + " to " + after.value();
    }
}
