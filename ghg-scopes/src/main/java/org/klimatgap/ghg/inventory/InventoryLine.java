package org.klimatgap.ghg.inventory;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.NotationKey;
import org.klimatgap.provenance.Origin;
import org.klimatgap.sector.Sector;
import org.klimatgap.serial.RecordForm;
import org.klimatgap.series.AnnualSeries;

/**
 * One sector of one area, such as '0764 Alvesta, NED~transport, 2019: 46972.96 t'.
 *
 * @param area whose emissions
 * @param sector which sector
 * @param series the emissions by year
 * @param notations why other years have no number, by year
 * @param origins where each cell comes from
 * @param substance what the source's unit names, {@code CO2} or {@code CO2e}; empty when it names only a mass
 */
public record InventoryLine(
        Area area,
        Sector sector,
        AnnualSeries series,
        Map<Integer, NotationKey> notations,
        CellOrigins origins,
        Optional<String> substance)
        implements Serializable {
    /** Copies the notation keys. */
    public InventoryLine {
        notations = Collections.unmodifiableMap(new TreeMap<>(notations));
    }

    /**
     * Why a year has no number.
     *
     * @param year the year
     * @return the notation key, or empty when the cell has a number or says nothing
     */
    public Optional<NotationKey> notation(int year) {
        return Optional.ofNullable(notations.get(year));
    }

    /**
     * Where the cell of a year comes from.
     *
     * @param year a year that has a number or a notation key
     * @return its origin
     */
    public Origin origin(int year) {
        return origins.of(year);
    }

    @Override
    public String toString() {
        return area + ", " + sector.code() + ", " + series;
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
