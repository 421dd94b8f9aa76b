package org.klimatgap.pathway;

import org.klimatgap.basis.Basis;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Rate;

/**
 * The carbon law, such as '6.697 % a year, halving every decade, from 57215 t in 2019 until 2045'.
 *
 * <p>{@code E_0·(1 − r)^i} with {@code r = 1 − 0.5^(1/10)} (Rockström et al. 2017, Science 355). Others use another
 * rate, for instance one that halves emissions in about five years; it is a parameter.
 *
 * @param from the first point, not below zero; the year after it is the first reduced one
 * @param rate the yearly reduction
 * @param lastYear the last year, after the first
 */
public record CarbonLawTrajectory(EmissionsPoint from, Traced<Rate> rate, int lastYear) implements Trajectory {
    /**
     * Checks the years and the rate.
     *
     * @throws IllegalArgumentException if the last year is not after the first, the first level is negative, or the rate
     *     is
     */
    public CarbonLawTrajectory {
        Checks.after(lastYear, from.year(), "last year of a path");
        Checks.notNegative(rate.value(), "yearly reduction");
        PathEnds.notNegative(from);
    }

    /**
     * The rate that halves emissions in some years: {@code r = 1 − 0.5^(1 / years)}.
     *
     * @param years at least 1, for instance 10
     * @return the rate, whose origin is the assumption of that halving
     * @throws IllegalArgumentException if there is no year
     */
    public static Traced<Rate> halvingIn(int years) {
        return new Traced<>(
                PathwayText.CARBON_LAW_RATE.of(),
                Rate.between(Emissions.ofTonnes(2), Emissions.ofTonnes(1), years),
                new Origin.Assumption(Message.of(PathwayText.HALVING_EVERY).with("years", years)));
    }

    @Override
    public Basis basis() {
        return from.basis();
    }

    @Override
    public Shape shape() {
        return Shape.CARBON_LAW;
    }

    @Override
    public int firstYear() {
        return from.year();
    }

    @Override
    public Traced<Emissions> at(int year) {
        PathEnds.covers(this, year);
        return PathwayOperation.CARBON_LAW_PATH.derive(
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
        return "carbon law, " + rate.value() + " from " + from.emissions().value() + " in " + from.year() + " until "
                + lastYear;
    }
}
