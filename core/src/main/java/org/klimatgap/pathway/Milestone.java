package org.klimatgap.pathway;

import org.klimatgap.basis.Basis;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;

/**
 * A level that a path passes, such as 'at most 60000 t in 2025'.
 *
 * @param basis what the tonnes stand for
 * @param year the year
 * @param emissions the level
 */
public record Milestone(Basis basis, int year, Traced<Emissions> emissions) implements EmissionsPoint {
    /**
     * A milestone that a caller gives.
     *
     * @param basis what the tonnes stand for
     * @param year the year
     * @param emissions the level
     * @return the milestone
     */
    public static Milestone of(Basis basis, int year, Emissions emissions) {
        return new Milestone(basis, year, Traced.given(PathwayText.EMISSIONS_IN.of(year), emissions));
    }

    @Override
    public String toString() {
        return "milestone " + year + ": " + emissions.value();
    }
}
