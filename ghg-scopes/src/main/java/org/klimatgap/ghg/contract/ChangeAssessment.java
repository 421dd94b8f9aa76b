package org.klimatgap.ghg.contract;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.klimatgap.decomposition.Contribution;
import org.klimatgap.decomposition.Decomposition;
import org.klimatgap.decomposition.EmissionsChange;
import org.klimatgap.pathway.Observation;
import org.klimatgap.serial.RecordForm;

/**
 * What the change of an account since its reference year is made of, such as 'transport −7.99 points of −11.48 %'.
 *
 * <p>Arithmetic, which says nothing of causes.
 *
 * @param from the reference year
 * @param to the current year
 * @param bySector the main sectors' parts, where the account has all of them in both years
 * @param byPopulation the parts of population and of emissions per resident, where the residents of both years are known
 */
public record ChangeAssessment(
        Observation from, Observation to, Optional<EmissionsChange> bySector, Optional<Decomposition> byPopulation)
        implements Serializable {
    /** The figure of the part of population. */
    public static final String POPULATION = "effect.population";

    /** The figure of the part of emissions per resident. */
    public static final String PER_CAPITA = "effect.per-capita";

    /** Since the account's reference year, or empty when that is not before the current one or nothing can be told. */
    static Optional<ChangeAssessment> of(ContractAccount account, Observation from, Observation to) {
        if (from.year() >= to.year() || from.tonnes() < 0 || to.tonnes() < 0) {
            return Optional.empty();
        }
        ChangeAssessment change = new ChangeAssessment(
                from,
                to,
                account.account()
                        .change(from.year(), to.year())
                        .filter(each -> each.sectors().size() > 1),
                Decomposition.populationAndPerCapita(from, to));
        return Optional.of(change)
                .filter(each ->
                        each.bySector().isPresent() || each.byPopulation().isPresent());
    }

    /** {@return the sectors' contributions, those that changed most first; none where the account has no sectors} */
    public List<Contribution> contributions() {
        Comparator<Contribution> largest = Comparator.comparingDouble(
                each -> -Math.abs(each.change().value().tonnes()));
        return bySector.map(change -> change.contributions().stream()
                        .sorted(largest.thenComparing(Contribution::sector))
                        .toList())
                .orElse(List.of());
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
