package org.klimatgap.pathway;

import java.util.Optional;
import org.klimatgap.basis.Basis;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.quantity.Population;

/**
 * A ceiling per person, such as 'at most 4000 kg/person in 2030'.
 *
 * @param basis what the tonnes stand for
 * @param ceiling the most that may be emitted per person, not negative
 * @param population the residents that the level in tonnes is computed with
 * @param year the target year
 */
public record PerPersonTarget(Basis basis, Traced<EmissionsPerCapita> ceiling, Traced<Population> population, int year)
        implements ReductionTarget {
    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if the ceiling is negative
     */
    public PerPersonTarget {
        Checks.notNegative(ceiling.value(), "ceiling per person");
    }

    @Override
    public String kind() {
        return "per-person-ceiling";
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
    public Optional<Traced<EmissionsPerCapita>> perPersonLevel() {
        return Optional.of(ceiling);
    }

    @Override
    public Traced<Emissions> emissions() {
        return PathwayOperation.PER_PERSON_TARGET.derive(
                PathwayText.TARGET_IN.of(year), ceiling.value().total(population.value()), ceiling, population);
    }

    @Override
    public String toString() {
        return "target " + year + ": " + ceiling.value();
    }
}
