package org.klimatgap.ghg.activity;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * Activities of an organisation, such as '12 activities of 3 units of organisation'.
 *
 * @param entries the activities, in their order
 */
public record Activities(List<Activity> entries) implements Serializable {
    /** Copies the activities. */
    public Activities {
        entries = List.copyOf(entries);
    }

    /**
     * Activities given in code.
     *
     * @param entries the activities
     * @return all of them
     */
    public static Activities of(Activity... entries) {
        return new Activities(List.of(entries));
    }

    /**
     * Adds others, for instance those of a second file.
     *
     * @param others the others
     * @return both, these first
     */
    public Activities plus(Activities others) {
        return new Activities(
                Stream.concat(entries.stream(), others.entries.stream()).toList());
    }

    @Override
    public String toString() {
        long organisations = entries.stream()
                .map(each -> each.context().organisation())
                .distinct()
                .count();
        return entries.size() + " activities of " + organisations + " units of organisation";
    }
}
