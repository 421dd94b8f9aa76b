package org.klimatgap.pathway;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.klimatgap.basis.Basis;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;

/**
 * The yearly change in tonnes between two years goes on, such as '2611.25 t a year, as in 2019–2023'; never below zero.
 *
 * @param baseline the reference year
 * @param current a later year on the same basis
 */
public record LinearProjection(Baseline baseline, Observation current) implements Projection {
    /**
     * Checks the points.
     *
     * @throws IllegalArgumentException if the bases differ or the years do not rise
     */
    public LinearProjection {
        PathEnds.check(baseline, current);
    }

    @Override
    public Basis basis() {
        return baseline.basis();
    }

    @Override
    public Method method() {
        return Method.LINEAR;
    }

    @Override
    public Traced<Emissions> at(int year) {
        Checks.after(year, current.year(), "projected year");
        return PathwayOperation.LINEAR_PROJECTION.derive(
                PathwayText.PROJECTION_IN.of(year), level(year), baseline.emissions(), current.emissions());
    }

    private Emissions level(int year) {
        double yearly = (baseline.tonnes() - current.tonnes()) / (current.year() - baseline.year());
        return Emissions.ofTonnes(Math.max(0, current.tonnes() - yearly * (year - current.year())));
    }

    @Override
    public OptionalInt firstYearAtOrBelow(Emissions level) {
        return IntStream.rangeClosed(current.year() + 1, HORIZON)
                .filter(year -> level(year).compareTo(level) <= 0)
                .findFirst();
    }
}
