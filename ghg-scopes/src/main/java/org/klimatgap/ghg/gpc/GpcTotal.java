package org.klimatgap.ghg.gpc;

import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;
import org.klimatgap.sector.Sector;

/** A total of the GPC, such as 'BASIC+' (GPC 1.1, ch. 4). */
public enum GpcTotal implements MessageKey {
    /** Scope 1 of stationary energy and transport, scope 2, and all waste that the city generates. */
    BASIC("BASIC"),
    /** BASIC with industrial processes, agriculture and land, and transboundary journeys and losses. */
    BASIC_PLUS("BASIC+"),
    /** All of scope 1, with energy supplied to the grid and imported waste. */
    TERRITORIAL("territorial");

    private final String membership;

    GpcTotal(String membership) {
        this.membership = membership;
    }

    /** {@return the identifier in data files, for instance {@code BASIC+}} */
    public String id() {
        return membership;
    }

    /** Whether the scheme counts a sub-sector in this total. */
    boolean counts(Sector leaf) {
        return leaf.memberships().contains(membership);
    }

    /**
     * Whether a line is in this total.
     *
     * @param line a line of an inventory
     * @return counted when every sub-sector that it may be in is, left out when none is, otherwise undetermined
     */
    public Inclusion inclusionOf(GpcLine line) {
        long counted =
                GpcScheme.sectors(line.parts()).stream().filter(this::counts).count();
        if (counted == 0) {
            return Inclusion.LEFT_OUT;
        }
        return counted == line.parts().size() ? Inclusion.COUNTED : Inclusion.UNDETERMINED;
    }

    @Override
    public String key() {
        return "total." + membership;
    }

    /** {@return the name as a message} */
    public Message title() {
        return Message.of(this);
    }

    @Override
    public String toString() {
        return membership;
    }
}
