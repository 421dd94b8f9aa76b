package org.klimatgap.pathway;

import java.util.Optional;
import org.klimatgap.basis.Basis;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Rate;

/**
 * A constant yearly reduction, such as '−16 % a year from 2019, read in 2030'.
 *
 * @param from the reference year; the year after it is the first reduced one
 * @param rate the yearly reduction, at least 0
 * @param year the year in which the goal is read, after the reference year
 * @param isOpenEnded whether the goal has no end year, so that the year is only where it is read
 */
public record RateTarget(Baseline from, Traced<Rate> rate, int year, boolean isOpenEnded) implements ReductionTarget {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the rate is negative or the year is not after the reference year
     */
    public RateTarget {
        Checks.notNegative(rate.value(), "yearly reduction");
        Checks.after(year, from.year(), "goal year");
    }

    /**
     * A rate with an end year.
     *
     * @param from the reference year; the year after it is the first reduced one
     * @param rate the yearly reduction, at least 0
     * @param year the end year, after the reference year
     * @throws IllegalArgumentException if the rate is negative or the year is not after the reference year
     */
    public RateTarget(Baseline from, Traced<Rate> rate, int year) {
        this(from, rate, year, false);
    }

    /** {@return the path of the rate, from the reference year to the year in which it is read} */
    public ConstantRateTrajectory path() {
        return new ConstantRateTrajectory(from, rate, year);
    }

    /**
     * What the goal allows in all: the sum of the years after the reference year, up to the year in which it is read.
     *
     * @return the emissions; 45,000 t in 2019 and 16 % a year allow 201,540.85 t in 2020–2030
     */
    public Traced<Emissions> allowed() {
        return Cumulative.SUM_OF_YEARS_AFTER_START.of(path());
    }

    @Override
    public String kind() {
        return "yearly-rate";
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
        return new RateTarget(restated, rate, year);
    }

    @Override
    public Traced<Emissions> emissions() {
        return PathwayOperation.RATE_TARGET.derive(
                PathwayText.TARGET_IN.of(year),
                from.emissions().value().times(rate.value().factorAfter(year - from.year())),
                from.emissions(),
                rate);
    }

    @Override
    public String toString() {
        return "target " + year + ": " + emissions().value() + " (-" + rate.value() + " from " + from.year() + ")";
    }
}
