package org.klimatgap.ghg.organisation;

import java.util.Arrays;
import java.util.Optional;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;
import org.klimatgap.quantity.Share;

/** How far an owner directs a unit, such as 'joint' (GHG Protocol Corporate Standard, ch. 3). */
public enum Control implements MessageKey {
    /** Alone: all of the unit's emissions are the owner's by this approach. */
    FULL("full"),
    /** Together with others: the owner's part is its ownership. There is no joint operational control. */
    JOINT("joint"),
    /** Not at all: none of the unit's emissions are the owner's by this approach. */
    NONE("none");

    private final String id;

    Control(String id) {
        this.id = id;
    }

    /** {@return the identifier in data files, for instance {@code joint}} */
    public String id() {
        return id;
    }

    /**
     * The part of a unit that this control brings in.
     *
     * @param ownership the owner's part of the unit
     * @return 100 %, the ownership, or 0 %
     */
    public Share part(Share ownership) {
        return switch (this) {
            case FULL -> Share.ofPercent(100);
            case JOINT -> ownership;
            case NONE -> Share.ofPercent(0);
        };
    }

    /**
     * Finds a control by its identifier.
     *
     * @param id for instance {@code full}
     * @return the control, or empty
     */
    public static Optional<Control> find(String id) {
        return Arrays.stream(values()).filter(control -> control.id.equals(id)).findFirst();
    }

    @Override
    public String key() {
        return "control." + id;
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
