package org.klimatgap.ghg.inventory;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Population;

/**
 * Residents by municipality and year, such as '0764 in 2023: 20040 persons (31 December)'.
 *
 * @param file the file that they were read from
 * @param byMunicipality the population by four-digit code and year
 */
public record Populations(SourceFile file, Map<String, Map<Integer, Traced<Population>>> byMunicipality)
        implements Serializable {
    /** Copies the populations. */
    public Populations {
        Map<String, Map<Integer, Traced<Population>>> copy = new LinkedHashMap<>();
        byMunicipality.forEach((code, years) -> copy.put(code, Collections.unmodifiableMap(new TreeMap<>(years))));
        byMunicipality = Collections.unmodifiableMap(copy);
    }

    /**
     * The residents of a municipality by year.
     *
     * @param code its four-digit code
     * @return the population by year; none if the file does not have it
     */
    public Map<Integer, Traced<Population>> of(String code) {
        return byMunicipality.getOrDefault(code, Map.of());
    }

    /**
     * The residents of a municipality in a year.
     *
     * @param code its four-digit code
     * @param year the year
     * @return the population, or empty
     */
    public Optional<Traced<Population>> find(String code, int year) {
        return Optional.ofNullable(of(code).get(year));
    }
}
