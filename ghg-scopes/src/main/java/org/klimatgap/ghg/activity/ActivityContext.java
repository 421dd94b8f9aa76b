package org.klimatgap.ghg.activity;

import java.io.Serializable;
import java.util.Optional;
import org.klimatgap.serial.RecordForm;

/**
 * Whose activity it is and what proves it, such as 'gatukontoret, garage 2, bought of OKQ8, invoice 4711'.
 *
 * @param organisation the identifier of the unit of organisation
 * @param facility the identifier of the facility, where known
 * @param supplier who sold it, where known; a factor of the supplier's own is preferred
 * @param evidence what proves the amount, for instance an invoice number
 */
public record ActivityContext(
        String organisation, Optional<String> facility, Optional<String> supplier, Optional<String> evidence)
        implements Serializable {
    /**
     * Checks the unit of organisation.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public ActivityContext {
        if (organisation.isBlank()) {
            throw new IllegalArgumentException("an activity needs a unit of organisation, such as 'gatukontoret'");
        }
    }

    /**
     * An activity of a unit of organisation, of which no more is known.
     *
     * @param organisation the identifier of the unit of organisation
     * @return the context
     */
    public static ActivityContext of(String organisation) {
        return new ActivityContext(organisation, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Names the supplier.
     *
     * @param name who sold it
     * @return the same context with this supplier
     */
    public ActivityContext withSupplier(String name) {
        return new ActivityContext(organisation, facility, Optional.of(name), evidence);
    }

    @Override
    public String toString() {
        return organisation + facility.map(text -> ", " + text).orElse("");
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
