package org.klimatgap.pathway;

import java.util.Optional;
import org.klimatgap.basis.Basis;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Share;

/**
 * A reduction by a percentage of the reference year, such as '−80 % by 2030 compared with 2019'.
 *
 * @param from the reference year
 * @param reduction 0–100 %
 * @param year the target year, after the reference year
 */
public record PercentageTarget(Baseline from, Traced<Share> reduction, int year) implements ReductionTarget {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the share is outside 0–100 % or the year is not after the reference year
     */
    public PercentageTarget {
        Checks.withinWhole(reduction.value(), "reduction");
        Checks.after(year, from.year(), "goal year");
    }

    @Override
    public String kind() {
        return "reduction";
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
        return new PercentageTarget(restated, reduction, year);
    }

    @Override
    public Traced<Emissions> emissions() {
        return PathwayOperation.REDUCTION_TARGET.derive(
                PathwayText.TARGET_IN.of(year),
                from.emissions().value().reducedBy(reduction.value()),
                from.emissions(),
                reduction);
    }

    @Override
    public String toString() {
        return "target " + year + ": " + emissions().value() + " (-" + reduction.value() + " from " + from.year() + ")";
    }
}
