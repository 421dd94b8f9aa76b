package org.klimatgap.jupyter;

import java.util.Locale;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** Heads and captions of tables in a notebook, such as 'Year'. */
enum NotebookText implements MessageKey {
    YEAR,
    EMISSIONS,
    STATUS,
    SERIES,
    PATH,
    GAPS,
    GAP,
    AMOUNT;

    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Message of() {
        return Message.of(this);
    }
}
