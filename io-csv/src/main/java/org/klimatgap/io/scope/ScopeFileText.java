package org.klimatgap.io.scope;

import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** Names of the numbers in an organisation's files. */
enum ScopeFileText implements MessageKey {
    OWNERSHIP("name.ownership"),
    INSTRUMENT_AMOUNT("name.instrument-amount"),
    INSTRUMENT_FACTOR("name.instrument-factor");

    private final String key;

    ScopeFileText(String key) {
        this.key = key;
    }

    Message with(String name, Object value) {
        return Message.of(this).with(name, value);
    }

    @Override
    public String key() {
        return key;
    }
}
