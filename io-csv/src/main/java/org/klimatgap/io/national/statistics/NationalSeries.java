package org.klimatgap.io.national.statistics;

import java.io.Serializable;
import org.klimatgap.basis.Vintage;
import org.klimatgap.provenance.Origin;
import org.klimatgap.series.AnnualSeries;

/**
 * A series of the whole nation, such as 'Utomlands, 2023: 51631314 t'.
 *
 * @param name the row's name in the file
 * @param series the tonnes by year; negative where more is taken up than emitted
 * @param origin the row
 * @param vintage the release
 */
public record NationalSeries(String name, AnnualSeries series, Origin origin, Vintage vintage) implements Serializable {
    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public NationalSeries {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a national series needs a name, such as 'Totalt'");
        }
    }

    @Override
    public String toString() {
        return name + ", " + series;
    }
}
