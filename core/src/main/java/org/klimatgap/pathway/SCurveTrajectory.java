package org.klimatgap.pathway;

import java.util.List;
import org.klimatgap.basis.Basis;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.PlainNumber;
import org.klimatgap.quantity.Share;

/**
 * A slow start, a fast middle and a slow end, such as 'from 100000 t in 2020 to 20000 t in 2030, k = 8, m = 50 %'.
 *
 * <p>{@code E_0 + (T − E_0)·S(u)} with {@code u = i / n}, the normalised logistic {@code S(u) = (L(u) − L(0)) / (L(1) −
 * L(0))} and {@code L(u) = 1 / (1 + e^(−k(u − m)))}. It hits both ends exactly and is monotone.
 *
 * @param from the first point
 * @param to the last point, later and on the same basis
 * @param steepness k, a pure number above zero; near zero the path is a straight line
 * @param midpoint m, the share of the time after which the path falls fastest, 0–100 %
 */
public record SCurveTrajectory(EmissionsPoint from, EmissionsPoint to, double steepness, Traced<Share> midpoint)
        implements Trajectory {
    /**
     * Checks the ends and the parameters.
     *
     * @throws IllegalArgumentException if the bases differ, the last year is not after the first, the steepness is not
     *     above zero and finite, or the midpoint is outside 0–100 %
     */
    public SCurveTrajectory {
        PathEnds.check(from, to);
        Checks.withinWhole(midpoint.value(), "midpoint of an S-curve");
        if (!(steepness > 0 && steepness <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(
                    "steepness of an S-curve must be a finite number above zero, was " + steepness);
        }
    }

    @Override
    public Basis basis() {
        return from.basis();
    }

    @Override
    public Shape shape() {
        return Shape.S_CURVE;
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
        return derive(PathwayOperation.S_CURVE_PATH, PathwayText.PATH_IN.of(year), level(year));
    }

    @Override
    public Traced<Emissions> integral(int first, int last) {
        PathEnds.covers(this, first, last);
        double years = to.year() - from.year();
        double curved = Curves.logisticArea(
                        time(last), steepness, midpoint.value().fraction())
                - Curves.logisticArea(time(first), steepness, midpoint.value().fraction());
        double area = from.tonnes() * (last - first) + (to.tonnes() - from.tonnes()) * curved * years;
        return derive(
                PathwayOperation.S_CURVE_INTEGRAL, PathwayText.INTEGRAL_OVER.of(first, last), Emissions.ofTonnes(area));
    }

    private Traced<Emissions> derive(PathwayOperation operation, Message name, Emissions value) {
        Message text = Message.of(operation)
                .with("steepness", PlainNumber.format(steepness))
                .with("midpoint", midpoint.value());
        return operation.derive(text, name, value, List.of(from.emissions(), to.emissions(), midpoint));
    }

    /** The share of the time that has passed. */
    private double time(int year) {
        return (double) (year - from.year()) / (to.year() - from.year());
    }

    private Emissions level(int year) {
        // The last year is taken as it is: with a midpoint at the end the formula may miss it by a last digit.
        return year == to.year() ? to.emissions().value() : Emissions.ofTonnes(tonnes(year));
    }

    private double tonnes(int year) {
        double middle = midpoint.value().fraction();
        double time = time(year);
        double change = to.tonnes() - from.tonnes();
        // Each half is measured from its own end: small differences to a large level keep their digits.
        return time <= middle
                ? from.tonnes() + change * Curves.logistic(time, steepness, middle)
                : to.tonnes() - change * Curves.logistic(1 - time, steepness, 1 - middle);
    }

    @Override
    public String toString() {
        return "S-curve, " + from.emissions().value() + " in " + from.year() + " to "
                + to.emissions().value() + " in " + to.year() + ", k = " + PlainNumber.format(steepness) + ", m = "
                + midpoint.value();
    }
}
