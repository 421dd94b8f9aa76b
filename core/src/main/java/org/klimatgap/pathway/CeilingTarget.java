package org.klimatgap.pathway;

import java.util.Optional;
import org.klimatgap.basis.Basis;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;

/**
 * A ceiling in tonnes, such as 'at most 297000 t in 2030'.
 *
 * @param basis what the tonnes stand for
 * @param ceiling the most that may be emitted, not negative
 * @param year the target year
 */
public record CeilingTarget(Basis basis, Traced<Emissions> ceiling, int year) implements ReductionTarget {
    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if the ceiling is negative
     */
    public CeilingTarget {
        Checks.notNegative(ceiling.value(), "ceiling");
    }

    @Override
    public String kind() {
        return "ceiling";
    }

    @Override
    public Optional<Baseline> baseline() {
        return Optional.empty();
    }

    @Override
    public ReductionTarget withBaseline(Baseline restated) {
        basis.requireSame(restated.basis(), "restate a goal between");
        return this;
    }

    @Override
    public Traced<Emissions> emissions() {
        return ceiling.named(PathwayText.TARGET_IN.of(year));
    }

    @Override
    public String toString() {
        return "target " + year + ": " + ceiling.value();
    }
}
