package org.klimatgap.pathway;

import org.klimatgap.basis.Basis;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.series.ValueStatus;

/**
 * The emissions of the reference year that a goal is measured against, such as '57215 t in 2019'.
 *
 * @param basis what the tonnes stand for
 * @param year the reference year
 * @param emissions the emissions of that year, not negative
 * @param status how the value came about, for instance spliced from an older release
 */
public record Baseline(Basis basis, int year, Traced<Emissions> emissions, ValueStatus status)
        implements EmissionsPoint {
    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if the emissions are negative
     */
    public Baseline {
        if (emissions.value().isNegative()) {
            throw new IllegalArgumentException(
                    "baseline emissions of " + year + " must not be negative, was " + emissions.value());
        }
    }

    /**
     * A reported baseline that a caller gives.
     *
     * @param basis what the tonnes stand for
     * @param year the reference year
     * @param emissions the emissions of that year
     * @return the baseline
     */
    public static Baseline of(Basis basis, int year, Emissions emissions) {
        return new Baseline(
                basis, year, Traced.given(PathwayText.EMISSIONS_IN.of(year), emissions), ValueStatus.REPORTED);
    }

    @Override
    public String toString() {
        return "baseline " + year + ": " + emissions.value();
    }
}
