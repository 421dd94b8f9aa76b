package org.klimatgap.ghg.recalculation;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.klimatgap.finding.Checked;
import org.klimatgap.pathway.Baseline;

/**
 * Every change that may concern a base year, such as '2 changes from 2022 to 2023'.
 *
 * @param events the changes, by date and then by identifier
 */
public record RecalculationLedger(List<LedgerEvent> events) implements Serializable {
    /**
     * Sorts the changes.
     *
     * @throws IllegalArgumentException if two have the same identifier
     */
    public RecalculationLedger {
        events = events.stream().sorted().toList();
        Set<String> ids = new HashSet<>();
        events.stream().filter(event -> !ids.add(event.id())).findFirst().ifPresent(event -> {
            throw new IllegalArgumentException("two changes have the identifier '" + event.id() + "'");
        });
    }

    /**
     * A ledger.
     *
     * @param events the changes, in any order
     * @return the ledger
     * @throws IllegalArgumentException if two changes have the same identifier
     */
    public static RecalculationLedger of(List<LedgerEvent> events) {
        return new RecalculationLedger(events);
    }

    /**
     * Decides year by year whether the base year is recalculated.
     *
     * <p>The changes of a year are tested together with those of earlier years that did not reach the threshold, against the base year
     * as the last recalculation left it. When it is recalculated, all of these are taken in, also the small ones. A change of unknown
     * size waits.
     *
     * @param baseline the base year as it was first reported, above zero
     * @param policy the threshold and how changes add up
     * @return the decisions and the restated base year, with what was noticed; see {@link RecalculationFinding}
     * @throws IllegalArgumentException if the base year has no emissions
     */
    public Checked<Recalculation> assess(Baseline baseline, RecalculationPolicy policy) {
        return new Assessment(this, baseline, policy).assess();
    }

    @Override
    public String toString() {
        return events.isEmpty()
                ? "no changes"
                : events.size() + " changes from " + events.get(0).date().year() + " to "
                        + events.get(events.size() - 1).date().year();
    }
}
