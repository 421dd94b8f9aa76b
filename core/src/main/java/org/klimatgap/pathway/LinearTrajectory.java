package org.klimatgap.pathway;

import org.klimatgap.basis.Basis;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;

/**
 * A straight line between two points, such as '57215 t in 2019 to 11443 t in 2030'.
 *
 * @param from the first point
 * @param to the last point, later and on the same basis
 */
public record LinearTrajectory(EmissionsPoint from, EmissionsPoint to) implements Trajectory {
    /**
     * Checks the ends.
     *
     * @throws IllegalArgumentException if the bases differ or the last year is not after the first
     */
    public LinearTrajectory {
        PathEnds.check(from, to);
    }

    @Override
    public Basis basis() {
        return from.basis();
    }

    @Override
    public Shape shape() {
        return Shape.LINEAR;
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
        return PathwayOperation.LINEAR_PATH.derive(
                PathwayText.PATH_IN.of(year), level(year), from.emissions(), to.emissions());
    }

    @Override
    public Traced<Emissions> integral(int first, int last) {
        return PathIntegrals.linear(this, first, last);
    }

    private Emissions level(int year) {
        // The last year is taken as it is: the formula may miss it by a last digit.
        double way = (double) (year - from.year()) / (to.year() - from.year());
        return year == to.year()
                ? to.emissions().value()
                : Emissions.ofTonnes(from.tonnes() + (to.tonnes() - from.tonnes()) * way);
    }

    @Override
    public String toString() {
        return "linear, " + from.emissions().value() + " in " + from.year() + " to "
                + to.emissions().value() + " in " + to.year();
    }
}
