package org.klimatgap.pathway;

import java.util.Optional;
import org.klimatgap.basis.Basis;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.quantity.Population;
import org.klimatgap.quantity.Share;
import org.klimatgap.serial.RecordForm;
import org.klimatgap.series.ValueStatus;

/**
 * The emissions of one year as the statistics have them, such as '46770 t in 2023, 20040 persons'.
 *
 * @param basis what the tonnes stand for
 * @param year the year
 * @param emissions the emissions of that year
 * @param status how the value came about
 * @param population the residents of that year, if known
 */
public record Observation(
        Basis basis, int year, Traced<Emissions> emissions, ValueStatus status, Optional<Traced<Population>> population)
        implements EmissionsPoint {
    /**
     * A reported value that a caller gives, without a population.
     *
     * @param basis what the tonnes stand for
     * @param year the year
     * @param emissions the emissions of that year
     * @return the observation
     */
    public static Observation of(Basis basis, int year, Emissions emissions) {
        return new Observation(
                basis,
                year,
                Traced.given(PathwayText.EMISSIONS_IN.of(year), emissions),
                ValueStatus.REPORTED,
                Optional.empty());
    }

    /**
     * The same observation with a population that a caller gives.
     *
     * @param residents the residents of that year
     * @return the observation
     */
    public Observation withPopulation(Population residents) {
        return new Observation(
                basis,
                year,
                emissions,
                status,
                Optional.of(Traced.given(PathwayText.POPULATION_IN.of(year), residents)));
    }

    /** {@return emissions per resident: E / P, or empty when the population is unknown} */
    public Optional<Traced<EmissionsPerCapita>> perCapita() {
        return population.map(residents -> PathwayOperation.PER_CAPITA.derive(
                PathwayText.PER_CAPITA_IN.of(year),
                emissions.value().perCapita(residents.value()),
                emissions,
                residents));
    }

    /**
     * The relative change since a reference year: {@code (E_c − E_b) / E_b}, negative for a reduction.
     *
     * @param baseline the reference year, on the same basis
     * @return the change, or empty when the reference year is not before this one or had no emissions
     * @throws org.klimatgap.basis.BasisMismatchException if the bases differ
     */
    public Optional<Traced<Share>> changeSince(Baseline baseline) {
        basis.requireSame(baseline.basis(), "measure a change between");
        if (baseline.year() >= year || baseline.tonnes() <= 0) {
            return Optional.empty();
        }
        return Optional.of(PathwayOperation.CHANGE.derive(
                PathwayText.CHANGE_SINCE.of(baseline.year()),
                Share.ofFraction((tonnes() - baseline.tonnes()) / baseline.tonnes()),
                emissions,
                baseline.emissions()));
    }

    @Override
    public String toString() {
        return year + ": " + emissions.value()
                + population.map(p -> ", " + p.value()).orElse("");
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
