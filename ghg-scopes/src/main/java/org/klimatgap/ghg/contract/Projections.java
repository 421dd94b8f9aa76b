package org.klimatgap.ghg.contract;

import java.util.ArrayList;
import java.util.List;
import org.klimatgap.pathway.Baseline;
import org.klimatgap.pathway.Observation;
import org.klimatgap.pathway.Projection;

/** How emissions may go on from two years that are known. */
final class Projections {
    private Projections() {}

    /** The rate and the steps between both years, as far as they can be prolonged until a year. */
    static List<Projection> between(Baseline base, Observation current, int until) {
        List<Projection> projections = new ArrayList<>();
        if (base.year() >= current.year()) {
            return projections;
        }
        if (hasCompoundRate(base, current, until)) {
            projections.add(Projection.compoundRate(base, current));
        }
        projections.add(Projection.linear(base, current));
        return projections;
    }

    /** Whether both levels are above zero and growth at their rate stays within what a number can hold. */
    private static boolean hasCompoundRate(Baseline base, Observation current, int year) {
        double growth = current.tonnes() / base.tonnes();
        double periods = (double) (year - current.year()) / (current.year() - base.year());
        return base.tonnes() > 0
                && current.tonnes() > 0
                && Double.isFinite(current.tonnes() * Math.pow(growth, periods));
    }
}
