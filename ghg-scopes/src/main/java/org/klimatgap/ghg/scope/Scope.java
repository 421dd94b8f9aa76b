package org.klimatgap.ghg.scope;

import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** A scope of the GHG Protocol, such as 'scope 2' (Corporate Standard, ch. 4). */
public enum Scope implements MessageKey {
    /** Direct emissions from sources that the organisation owns or controls. */
    SCOPE_1(1),
    /** Indirect emissions from bought electricity, steam, heating and cooling. */
    SCOPE_2(2),
    /** All other indirect emissions of the value chain. */
    SCOPE_3(3);

    private final int number;

    Scope(int number) {
        this.number = number;
    }

    /** {@return 1, 2 or 3} */
    public int number() {
        return number;
    }

    @Override
    public String key() {
        return "scope." + number;
    }

    /** {@return the name as a message} */
    public Message title() {
        return Message.of(this);
    }

    @Override
    public String toString() {
        return "scope " + number;
    }
}
