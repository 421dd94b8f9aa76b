package org.klimatgap.pathway;

import java.util.Optional;
import org.klimatgap.basis.Basis;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.quantity.Population;
import org.klimatgap.quantity.Rate;

/**
 * A constant yearly reduction of emissions per person, such as '−16 % a year from 8000 kg/person in 2019, read in 2030'.
 *
 * <p>It is another goal than a rate of emissions in tonnes: where the number of residents changes, so do the tonnes.
 *
 * @param from the reference year; the year after it is the first reduced one
 * @param residents the residents of the reference year
 * @param rate the yearly reduction, at least 0
 * @param population the residents that the level in tonnes is computed with
 * @param year the year in which the goal is read, after the reference year
 * @param isOpenEnded whether the goal has no end year, so that the year is only where it is read
 */
public record PerPersonRateTarget(
        Baseline from,
        Traced<Population> residents,
        Traced<Rate> rate,
        Traced<Population> population,
        int year,
        boolean isOpenEnded)
        implements ReductionTarget {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the rate is negative or the year is not after the reference year
     */
    public PerPersonRateTarget {
        Checks.notNegative(rate.value(), "yearly reduction");
        Checks.after(year, from.year(), "goal year");
    }

    @Override
    public String kind() {
        return "yearly-rate-per-person";
    }

    @Override
    public Basis basis() {
        return from.basis();
    }

    @Override
    public Optional<Baseline> baseline() {
        return Optional.of(from);
    }

    @Override
    public ReductionTarget withBaseline(Baseline restated) {
        basis().requireSame(restated.basis(), "restate a goal between");
        return new PerPersonRateTarget(restated, residents, rate, population, year, isOpenEnded);
    }

    @Override
    public Optional<Traced<EmissionsPerCapita>> perPersonBaseline() {
        return Optional.of(start());
    }

    @Override
    public Optional<Traced<EmissionsPerCapita>> perPersonLevel() {
        return Optional.of(at(year));
    }

    private Traced<EmissionsPerCapita> start() {
        return PathwayOperation.PER_CAPITA.derive(
                PathwayText.PER_CAPITA_IN.of(from.year()),
                from.emissions().value().perCapita(residents.value()),
                from.emissions(),
                residents);
    }

    /**
     * The level per person in a year on the way.
     *
     * @param levelYear a year from the reference year to the one in which the goal is read
     * @return the level
     * @throws IllegalArgumentException if the year is outside
     */
    public Traced<EmissionsPerCapita> at(int levelYear) {
        if (levelYear < from.year() || levelYear > year) {
            throw new IllegalArgumentException(
                    "no level per person for " + levelYear + ", must be " + from.year() + "–" + year);
        }
        Traced<EmissionsPerCapita> start = start();
        return PathwayOperation.PER_PERSON_RATE.derive(
                PathwayText.PER_PERSON_LEVEL_IN.of(levelYear),
                start.value().times(rate.value().factorAfter(levelYear - from.year())),
                start,
                rate);
    }

    /**
     * Emissions per person against the goal's own path in the same year: {@code G = e_c − path(c)}.
     *
     * @param current the emissions, on the same basis
     * @return the on-track gap; empty without residents, and for a year that the path does not cover
     * @throws org.klimatgap.basis.BasisMismatchException if the bases differ
     */
    public Optional<Gap> onTrack(Observation current) {
        basis().requireSame(current.basis(), "measure a gap between");
        if (current.year() < from.year() || current.year() > year) {
            return Optional.empty();
        }
        Traced<EmissionsPerCapita> level = at(current.year());
        return current.perCapita()
                .map(now -> new Gap(
                        GapDefinition.ON_TRACK,
                        basis(),
                        current.year(),
                        PathwayOperation.ON_TRACK_GAP.derive(
                                GapDefinition.ON_TRACK.title(), now.value().minus(level.value()), now, level),
                        Optional.of(new Gap.Against(
                                Trajectory.Shape.CONSTANT_RATE.id(), Trajectory.Shape.CONSTANT_RATE.title()))));
    }

    @Override
    public Traced<Emissions> emissions() {
        Traced<EmissionsPerCapita> level = at(year);
        return PathwayOperation.PER_PERSON_TARGET.derive(
                PathwayText.TARGET_IN.of(year), level.value().total(population.value()), level, population);
    }

    @Override
    public String toString() {
        return "target " + year + ": " + at(year).value() + " (-" + rate.value() + " per person from " + from.year()
                + ")";
    }
}
