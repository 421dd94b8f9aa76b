package org.klimatgap.ghg.recalculation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/**
 * Why a base year no longer compares with later years, such as 'acquisition'.
 *
 * <p>The triggers of a recalculation are those of the GHG Protocol Corporate Standard, ch. 5, and for a city's boundary those of the
 * GPC 1.1, ch. 11. Organic growth and decline are none: they are what a comparison over time is to show.
 */
public enum ChangeKind implements MessageKey {
    /** Two organisations become one. */
    MERGER("merger", true),
    /** An activity that existed in the base year is taken over, with its emissions. */
    ACQUISITION("acquisition", true),
    /** An activity is given away, with its emissions. */
    DIVESTMENT("divestment", true),
    /** An own activity is bought from others instead. */
    OUTSOURCING("outsourcing", true),
    /** A bought activity becomes an own one. */
    INSOURCING("insourcing", true),
    /** Emissions are computed in another way. */
    METHOD("method", true),
    /** Emission factors or other inputs of the calculation are better known. */
    FACTOR("factor", true),
    /** An error was found, or several that matter together. */
    ERROR("error", true),
    /** A city's geographic boundary, or the sub-sectors that its inventory covers, are changed. */
    GPC_BOUNDARY("gpc-boundary", true),
    /** An activity grows or is begun; never a reason to recalculate. */
    ORGANIC_GROWTH("organic-growth", false),
    /** An activity shrinks or ends; never a reason to recalculate. */
    ORGANIC_DECLINE("organic-decline", false);

    private final String id;
    private final boolean trigger;

    ChangeKind(String id, boolean trigger) {
        this.id = id;
        this.trigger = trigger;
    }

    /** {@return the identifier in data files, for instance {@code acquisition}} */
    public String id() {
        return id;
    }

    /** {@return whether such a change can lead to a recalculation} */
    public boolean isTrigger() {
        return trigger;
    }

    /** {@return the identifiers of all kinds, in fixed order} */
    public static List<String> ids() {
        return Arrays.stream(values()).map(ChangeKind::id).toList();
    }

    /**
     * Finds a kind by its identifier.
     *
     * @param id for instance {@code error}
     * @return the kind, or empty
     */
    public static Optional<ChangeKind> find(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    @Override
    public String key() {
        return "kind." + id;
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
