package org.klimatgap.pathway;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.klimatgap.basis.Basis;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;

/**
 * The compound yearly rate between two years goes on, such as '4.9 % a year, as in 2019–2023'.
 *
 * @param baseline the reference year, above zero
 * @param current a later year on the same basis, above zero
 */
public record CompoundRateProjection(Baseline baseline, Observation current) implements Projection {
    /**
     * Checks the points.
     *
     * @throws IllegalArgumentException if a level is not above zero, the bases differ, or the years do not rise
     */
    public CompoundRateProjection {
        PathEnds.check(baseline, current);
        PathEnds.positive(baseline);
        PathEnds.positive(current);
    }

    @Override
    public Basis basis() {
        return baseline.basis();
    }

    @Override
    public Method method() {
        return Method.COMPOUND_RATE;
    }

    @Override
    public Traced<Emissions> at(int year) {
        Checks.after(year, current.year(), "projected year");
        return PathwayOperation.COMPOUND_RATE_PROJECTION.derive(
                PathwayText.PROJECTION_IN.of(year), level(year), baseline.emissions(), current.emissions());
    }

    private Emissions level(int year) {
        double exponent = (double) (year - current.year()) / (current.year() - baseline.year());
        return Emissions.ofTonnes(current.tonnes() * Math.pow(current.tonnes() / baseline.tonnes(), exponent));
    }

    @Override
    public OptionalInt firstYearAtOrBelow(Emissions level) {
        return IntStream.rangeClosed(current.year() + 1, HORIZON)
                .filter(year -> level(year).compareTo(level) <= 0)
                .findFirst();
    }
}
