package org.klimatgap.ghg.scope;

import java.util.Arrays;
import java.util.Optional;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/**
 * How an entry was computed, such as 'market-based'.
 *
 * <p>Location-based and market-based are the two ways of the Scope 2 Guidance (ch. 4), which are shown side by side and never
 * added. The ways of scope 3 are those of the Technical Guidance for Calculating Scope 3 Emissions.
 */
public enum ScopeMethod implements MessageKey {
    /** An activity times an emission factor, for instance litres of diesel. */
    ACTIVITY_BASED("activity-based"),
    /** Measured where it is emitted. */
    MEASURED("measured"),
    /** Bought energy times the average of its grid. */
    LOCATION_BASED("location-based"),
    /** Bought energy by the contracts under which it was bought. */
    MARKET_BASED("market-based"),
    /** By what the supplier states of its own product. */
    SUPPLIER_SPECIFIC("supplier-specific"),
    /** An amount of a good or service times an average factor. */
    AVERAGE_DATA("average-data"),
    /** Money spent times a factor for each krona. */
    SPEND_BASED("spend-based");

    private final String id;

    ScopeMethod(String id) {
        this.id = id;
    }

    /** {@return the identifier in data files, for instance {@code market-based}} */
    public String id() {
        return id;
    }

    /** {@return whether it is one of the two ways of scope 2, which are never added} */
    public boolean isOfScope2() {
        return this == LOCATION_BASED || this == MARKET_BASED;
    }

    /**
     * Finds a method by its identifier.
     *
     * @param id for instance {@code market-based}
     * @return the method, or empty
     */
    public static Optional<ScopeMethod> find(String id) {
        return Arrays.stream(values()).filter(method -> method.id.equals(id)).findFirst();
    }

    @Override
    public String key() {
        return "method." + id;
    }

    /** {@return the name as a message} */
    public Message title() {
        return Message.of(this);
    }

    @Override
    public String toString() {
        return id;
    }
}
