package org.klimatgap.io.national.statistics;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klimatgap.ghg.national.NationalEmissions;
import org.klimatgap.provenance.SourceFile;

/**
 * What a statistics workbook holds, such as 'statistics_workbook_2026.xlsx: TERRITORIAL, BIOGENIC, …'.
 *
 * <p>Each statistic stands on a basis of its own: they overlap and are never added.
 *
 * @param file the workbook
 * @param statistics what has rows of municipalities
 * @param landUse the nation's net removals of land use, land-use change and forestry, in negative tonnes; outside every total
 * @param consumption the nation's consumption-based emissions: their total and its parts by where they arise
 */
public record NationalStatistics(
        SourceFile file,
        Map<NationalStatistic, NationalEmissions> statistics,
        List<NationalSeries> landUse,
        List<NationalSeries> consumption)
        implements Serializable {
    /** Copies the parts, keeping their order. */
    public NationalStatistics {
        statistics = Collections.unmodifiableMap(new LinkedHashMap<>(statistics));
        landUse = List.copyOf(landUse);
        consumption = List.copyOf(consumption);
    }

    /**
     * Finds a statistic.
     *
     * @param statistic which one
     * @return its numbers, or empty if the workbook does not have it
     */
    public Optional<NationalEmissions> find(NationalStatistic statistic) {
        return Optional.ofNullable(statistics.get(statistic));
    }

    /**
     * A statistic that the workbook has.
     *
     * @param statistic which one
     * @return its numbers
     * @throws IllegalArgumentException if the workbook does not have it; the message names those that it has
     */
    public NationalEmissions get(NationalStatistic statistic) {
        return find(statistic)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no " + statistic + " in " + file.name() + ", must be one of " + statistics.keySet()));
    }

    @Override
    public String toString() {
        return file.name() + ": " + statistics.keySet();
    }
}
