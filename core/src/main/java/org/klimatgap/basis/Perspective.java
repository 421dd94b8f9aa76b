package org.klimatgap.basis;

import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** Whose emissions are counted, such as 'territorial'. Perspectives overlap and are never added. */
public enum Perspective implements MessageKey {
    /** What is emitted inside an area. */
    TERRITORIAL("territorial"),
    /** What residents cause by their consumption, wherever it is emitted. */
    CONSUMPTION_BASED("consumption-based"),
    /** What an organisation causes, by scopes of the GHG Protocol. */
    ORGANISATIONAL("organisational");

    private final String id;

    Perspective(String id) {
        this.id = id;
    }

    /** {@return the identifier in data files, for instance {@code consumption-based}} */
    public String id() {
        return id;
    }

    @Override
    public String key() {
        return "perspective." + id;
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
