package org.klimatgap.decomposition;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.sector.SectorCode;

/**
 * What a factor did to emissions, such as 'population: -257.94 t'.
 *
 * @param factor the factor
 * @param change its part of the change, negative for a reduction
 * @param bySector that part in each sector
 */
public record Effect(Factor factor, Traced<Emissions> change, Map<SectorCode, Emissions> bySector)
        implements Serializable {
    /** Copies the parts. */
    public Effect {
        bySector = Collections.unmodifiableSortedMap(new TreeMap<>(bySector));
    }

    @Override
    public String toString() {
        return factor.name() + ": " + change.value();
    }
}
