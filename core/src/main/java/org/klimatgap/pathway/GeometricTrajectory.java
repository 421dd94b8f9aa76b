package org.klimatgap.pathway;

import org.klimatgap.basis.Basis;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Rate;

/**
 * The constant rate that leads from one point to another, such as '13.6 % a year from 57215 t in 2019 to 11443 t in
 * 2030'.
 *
 * @param from the first point, above zero
 * @param to the last point, above zero, later and on the same basis
 */
public record GeometricTrajectory(EmissionsPoint from, EmissionsPoint to) implements Trajectory {
    /**
     * Checks the ends.
     *
     * @throws IllegalArgumentException if an end is not above zero, the bases differ, or the last year is not after the
     *     first
     */
    public GeometricTrajectory {
        PathEnds.check(from, to);
        PathEnds.positive(from);
        PathEnds.positive(to);
    }

    /** {@return the yearly reduction of the path} */
    public Rate rate() {
        return Rate.between(from.emissions().value(), to.emissions().value(), to.year() - from.year());
    }

    @Override
    public Basis basis() {
        return from.basis();
    }

    @Override
    public Shape shape() {
        return Shape.GEOMETRIC;
    }

    @Override
    public int firstYear() {
        return from.year();
    }

    @Override
    public int lastYear() {
        return to.year();
    }

    @Override
    public Traced<Emissions> at(int year) {
        PathEnds.covers(this, year);
        return PathwayOperation.GEOMETRIC_PATH.derive(
                PathwayText.PATH_IN.of(year), level(year), from.emissions(), to.emissions());
    }

    @Override
    public Traced<Emissions> integral(int first, int last) {
        return PathIntegrals.geometric(this, first, last);
    }

    private Emissions level(int year) {
        // The last year is taken as it is: the formula may miss it by a last digit.
        double way = (double) (year - from.year()) / (to.year() - from.year());
        return year == to.year()
                ? to.emissions().value()
                : Emissions.ofTonnes(from.tonnes() * Math.pow(to.tonnes() / from.tonnes(), way));
    }

    @Override
    public String toString() {
        return "geometric, " + rate() + " from " + from.emissions().value() + " in " + from.year() + " to "
                + to.emissions().value() + " in " + to.year();
    }
}
