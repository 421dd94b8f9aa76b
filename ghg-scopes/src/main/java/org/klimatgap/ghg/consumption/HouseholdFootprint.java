package org.klimatgap.ghg.consumption;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.klimatgap.ghg.Area;
import org.klimatgap.provenance.Origin;
import org.klimatgap.quantity.EmissionsPerCapita;

/**
 * What an area's households cause by their consumption, per resident and year, such as '0764 Alvesta: 6030.8 kg/person'.
 *
 * @param area whose residents
 * @param total all categories together, as the source states it
 * @param byCategory the parts by the code of their category; none if the source states the total alone
 * @param origin the row that they were read from
 */
public record HouseholdFootprint(
        Area area, EmissionsPerCapita total, Map<String, EmissionsPerCapita> byCategory, Origin origin)
        implements Serializable {
    /** Copies the parts, keeping their order. */
    public HouseholdFootprint {
        byCategory = Collections.unmodifiableMap(new LinkedHashMap<>(byCategory));
    }

    /**
     * One part of the footprint.
     *
     * @param category a category
     * @return its emissions per resident, or empty if the source does not state them
     */
    public Optional<EmissionsPerCapita> find(ConsumptionCategory category) {
        return Optional.ofNullable(byCategory.get(category.code()));
    }

    @Override
    public String toString() {
        return area + ": " + total;
    }
}
