package org.klimatgap.pathway;

import java.util.List;
import org.klimatgap.basis.Basis;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Rate;
import org.klimatgap.quantity.Share;

/**
 * A constant rate to a turning point, then a straight line to zero, such as '57215 t in 2019, 11443 t in 2030, 0 t in
 * 2045'.
 *
 * <p>For a path that must reach zero, which no constant rate does. With the start {@code (a, E_a)}, the turn {@code (u,
 * E_u)} and the end {@code (z, 0)}: {@code E(y) = E_a·(E_u / E_a)^((y − a) / (u − a))} until u, and {@code E(y) = E_u·(z −
 * y) / (z − u)} from u on. The turn is stated as a point, or by {@link #until} and {@link #downTo} as the year or the
 * share where a stated rate ends.
 *
 * @param from the first point, above zero
 * @param turn where the constant rate ends, later and above zero
 * @param zero the last point, later still, of zero emissions
 */
public record GeometricThenLinearTrajectory(EmissionsPoint from, EmissionsPoint turn, EmissionsPoint zero)
        implements Trajectory {
    /**
     * Checks the three points.
     *
     * @throws IllegalArgumentException if the bases differ, the years do not rise, one of the first two points is not
     *     above zero, or the last is not zero
     */
    public GeometricThenLinearTrajectory {
        PathEnds.check(from, turn);
        PathEnds.check(turn, zero);
        PathEnds.positive(from);
        PathEnds.positive(turn);
        if (zero.tonnes() != 0) {
            throw new IllegalArgumentException(
                    "this path ends at zero, was " + zero.emissions().value() + " in " + zero.year()
                            + "; choose a geometric or a stepwise path to a level above zero");
        }
    }

    /**
     * A stated rate until a year, then straight to zero.
     *
     * @param from the first point, above zero
     * @param rate the yearly reduction, below 100 %
     * @param turnYear the last year of the constant rate
     * @param zeroYear the year of zero emissions
     * @return the path
     */
    public static GeometricThenLinearTrajectory until(EmissionsPoint from, Rate rate, int turnYear, int zeroYear) {
        Traced<Emissions> level = Trajectory.constantRate(from, rate, turnYear).at(turnYear);
        return new GeometricThenLinearTrajectory(
                from,
                new Milestone(from.basis(), turnYear, level),
                Milestone.of(from.basis(), zeroYear, Emissions.ZERO));
    }

    /**
     * A stated rate until a share of the first level is left, then straight to zero. The turn is the first year that is
     * at or below the share.
     *
     * @param from the first point, above zero
     * @param rate the yearly reduction, above 0 and below 100 %
     * @param share what is left at the turn, above 0 and below 100 %
     * @param zeroYear the year of zero emissions, after the turn
     * @return the path
     * @throws IllegalArgumentException if the share is not reached before the year of zero emissions
     */
    public static GeometricThenLinearTrajectory downTo(EmissionsPoint from, Rate rate, Share share, int zeroYear) {
        for (int year = from.year() + 1; year < zeroYear; year++) {
            if (rate.factorAfter(year - from.year()) <= share.fraction()) {
                return until(from, rate, year, zeroYear);
            }
        }
        throw new IllegalArgumentException("a rate of " + rate + " does not lead to " + share + " of "
                + from.emissions().value() + " before " + zeroYear + "; choose a higher rate, share or a later year");
    }

    @Override
    public Basis basis() {
        return from.basis();
    }

    @Override
    public Shape shape() {
        return Shape.GEOMETRIC_THEN_LINEAR;
    }

    @Override
    public int firstYear() {
        return from.year();
    }

    @Override
    public int lastYear() {
        return zero.year();
    }

    @Override
    public Traced<Emissions> at(int year) {
        PathEnds.covers(this, year);
        return PathIntegrals.pieceAt(pieces(), year).at(year);
    }

    @Override
    public Traced<Emissions> integral(int first, int last) {
        return PathIntegrals.pieces(this, pieces(), first, last);
    }

    private List<Trajectory> pieces() {
        return List.of(Trajectory.geometric(from, turn), Trajectory.linear(turn, zero));
    }

    @Override
    public String toString() {
        return "geometric, then linear, " + from.emissions().value() + " in " + from.year() + ", "
                + turn.emissions().value() + " in " + turn.year() + ", zero in " + zero.year();
    }
}
