package org.klimatgap.pathway;

import org.klimatgap.basis.Basis;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Share;

/**
 * Every year the same share of the base year's emissions, such as '4.2 % of 100000 t a year from 2020 until 2030'.
 *
 * <p>{@code max(0, E_0 − E_0·p·i)}: the absolute contraction of the Science Based Targets initiative. The share is of the
 * base year and not of the year before, so that ten years at 4.2 % leave 58 %.
 *
 * @param from the base year, not below zero
 * @param yearly the share of the base year's emissions that goes away every year, 0–100 %
 * @param lastYear the last year, after the first
 */
public record AbsoluteContractionTrajectory(EmissionsPoint from, Traced<Share> yearly, int lastYear)
        implements Trajectory {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the last year is not after the first, the first level is negative, or the share
     *     is outside 0–100 %
     */
    public AbsoluteContractionTrajectory {
        Checks.after(lastYear, from.year(), "last year of a path");
        Checks.withinWhole(yearly.value(), "yearly contraction");
        PathEnds.notNegative(from);
    }

    @Override
    public Basis basis() {
        return from.basis();
    }

    @Override
    public Shape shape() {
        return Shape.ABSOLUTE_CONTRACTION;
    }

    @Override
    public int firstYear() {
        return from.year();
    }

    @Override
    public Traced<Emissions> at(int year) {
        PathEnds.covers(this, year);
        return PathwayOperation.ABSOLUTE_CONTRACTION_PATH.derive(
                PathwayText.PATH_IN.of(year), level(year), from.emissions(), yearly);
    }

    private Emissions level(int year) {
        double gone = yearly.value().percent() * (year - from.year());
        // Zero by definition: a difference of equals may miss it by a last digit.
        return gone >= 100 ? Emissions.ZERO : from.emissions().value().reducedBy(Share.ofPercent(gone));
    }

    @Override
    public Traced<Emissions> integral(int first, int last) {
        PathEnds.covers(this, first, last);
        double step = from.tonnes() * yearly.value().fraction();
        double area = Curves.fallingLineArea(from.tonnes(), step, first - from.year(), last - from.year());
        return PathwayOperation.LINE_TO_ZERO_INTEGRAL.derive(
                PathwayText.INTEGRAL_OVER.of(first, last), Emissions.ofTonnes(area), from.emissions(), yearly);
    }

    @Override
    public String toString() {
        return "absolute contraction, " + yearly.value() + " of "
                + from.emissions().value() + " a year from " + from.year() + " until " + lastYear;
    }
}
