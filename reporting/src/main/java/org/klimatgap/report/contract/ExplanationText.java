package org.klimatgap.report.contract;

import java.util.Locale;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** The lines of an explanation. */
enum ExplanationText implements MessageKey {
    AMOUNT,
    PLACE,
    PLACE_NOTE,
    ASSUMPTION,
    GIVEN,
    DERIVATION,
    FILE;

    Message with(String name, Object value) {
        return Message.of(this).with(name, value);
    }

    @Override
    public String key() {
        return "explain-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
