package org.klimatgap.decomposition;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.sector.SectorCode;

/**
 * A factor of emissions in every sector, such as 'population, in persons'.
 *
 * @param name what it is
 * @param unit its unit, for instance {@code persons}, {@code SEK} or {@code t/SEK}; the product of all factors is tonnes
 * @param levels its numbers by sector; a factor of the whole has the same in every sector
 * @param sources the amounts that it was made from, as far as they are traced
 */
public record Factor(Message name, String unit, Map<SectorCode, FactorLevels> levels, List<Traced<?>> sources)
        implements Serializable {
    /** Copies the parts. */
    public Factor {
        levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
        sources = List.copyOf(sources);
    }

    /**
     * A factor whose numbers have no traced sources.
     *
     * @param name what it is
     * @param unit its unit
     * @param levels its numbers by sector
     * @return the factor
     */
    public static Factor of(Message name, String unit, Map<SectorCode, FactorLevels> levels) {
        return new Factor(name, unit, levels, List.of());
    }

    /**
     * The numbers of a sector.
     *
     * @param sector the sector
     * @return its numbers
     * @throws IllegalArgumentException if the factor has none; the message names the sectors that it has
     */
    public FactorLevels get(SectorCode sector) {
        FactorLevels found = levels.get(sector);
        if (found == null) {
            throw new IllegalArgumentException(
                    "factor '" + name + "' has no value for sector " + sector + ", must be one of " + levels.keySet());
        }
        return found;
    }

    /** {@return the same factor with the years exchanged} */
    public Factor reversed() {
        SortedMap<SectorCode, FactorLevels> exchanged = levels.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().reversed(), (one, other) -> one, TreeMap::new));
        return new Factor(name, unit, exchanged, sources);
    }
}
