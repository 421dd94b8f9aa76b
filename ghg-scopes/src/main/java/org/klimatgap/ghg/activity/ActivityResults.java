package org.klimatgap.ghg.activity;

import java.io.Serializable;
import java.util.List;
import org.klimatgap.ghg.scope.ScopeEntry;

/**
 * What came of many activities, such as '10 results, 2 of bought energy, 1 without a number'.
 *
 * <p>It has no total: entries are consolidated by a statement first.
 *
 * @param gwpSet the GWP set of the CO2 equivalents, for instance {@code AR5}
 * @param results the computed activities of scopes 1 and 3, in their order
 * @param energy the activities of scope 2, for which location and market are computed elsewhere
 * @param withoutNumber the activities that have a notation key
 */
public record ActivityResults(
        String gwpSet, List<ActivityResult> results, List<Activity> energy, List<Activity> withoutNumber)
        implements Serializable {
    /** Copies the lists. */
    public ActivityResults {
        results = List.copyOf(results);
        energy = List.copyOf(energy);
        withoutNumber = List.copyOf(withoutNumber);
    }

    /** {@return the lines of a statement by scope, one for each result} */
    public List<ScopeEntry> entries() {
        return results.stream().map(ActivityResult::entry).toList();
    }

    @Override
    public String toString() {
        return results.size() + " results, " + energy.size() + " of bought energy, " + withoutNumber.size()
                + " without a number";
    }
}
