package org.klimatgap.ghg.organisation;

import java.util.Arrays;
import java.util.Optional;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** What a unit of an organisation is, such as 'company'. It decides no share: ownership and control do. */
public enum UnitKind implements MessageKey {
    /** The municipality itself, which heads the group. */
    MUNICIPALITY("municipality"),
    /** An administration, which is a part of the municipality as a legal person. */
    ADMINISTRATION("administration"),
    /** A company. */
    COMPANY("company"),
    /** A company or an operation that several owners control together. */
    JOINT_VENTURE("joint-venture"),
    /** An association of municipalities (kommunalförbund). */
    MUNICIPAL_ASSOCIATION("municipal-association"),
    /** A building, plant or vehicle fleet that is rented or leased from its owner. */
    LEASED_ASSET("leased-asset");

    private final String id;

    UnitKind(String id) {
        this.id = id;
    }

    /** {@return the identifier in data files, for instance {@code joint-venture}} */
    public String id() {
        return id;
    }

    /**
     * Finds a kind by its identifier.
     *
     * @param id for instance {@code company}
     * @return the kind, or empty
     */
    public static Optional<UnitKind> find(String id) {
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
