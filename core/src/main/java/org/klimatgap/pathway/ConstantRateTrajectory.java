package org.klimatgap.pathway;

import org.klimatgap.basis.Basis;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Rate;

/**
 * A stated constant rate, such as '16 % a year from 45000 t in 2019 until 2030'.
 *
 * @param from the first point; the year after it is the first reduced one
 * @param rate the yearly reduction
 * @param lastYear the last year, after the first
 */
public record ConstantRateTrajectory(EmissionsPoint from, Traced<Rate> rate, int lastYear) implements Trajectory {
    /**
     * Checks the years.
     *
     * @throws IllegalArgumentException if the last year is not after the first
     */
    public ConstantRateTrajectory {
        Checks.after(lastYear, from.year(), "last year of a path");
    }

    @Override
    public Basis basis() {
        return from.basis();
    }

    @Override
    public Shape shape() {
        return Shape.CONSTANT_RATE;
    }

    @Override
    public int firstYear() {
        return from.year();
    }

    @Override
    public Traced<Emissions> at(int year) {
        PathEnds.covers(this, year);
        return PathwayOperation.CONSTANT_RATE_PATH.derive(
                PathwayText.PATH_IN.of(year),
                from.emissions().value().times(rate.value().factorAfter(year - from.year())),
                from.emissions(),
                rate);
    }

    @Override
    public Traced<Emissions> integral(int first, int last) {
        return PathIntegrals.geometric(this, first, last);
    }

    @Override
    public String toString() {
        return "constant rate, " + rate.value() + " from " + from.emissions().value() + " in " + from.year() + " until "
                + lastYear;
    }
}
