package org.klimatgap.examples.cli;

import java.util.Locale;
import org.klimatgap.finding.Severity;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** Lines that the command line prints of its own. */
enum CliText implements MessageKey {
    ERROR,
    WARNING,
    INFO,
    CHECKED,
    UNKNOWN_FIGURE,
    MISSPELT_FIGURE,
    QUOTED,
    UNKNOWN_MUNICIPALITY,
    NATIONAL_BUDGET,
    WRITTEN,
    NO_SCOPES,
    UNMET;

    static Message of(Severity severity) {
        return switch (severity) {
            case ERROR -> Message.of(ERROR);
            case WARNING -> Message.of(WARNING);
            case INFO -> Message.of(INFO);
        };
    }

    Message of() {
        return Message.of(this);
    }

    Message with(String name, Object value) {
        return Message.of(this).with(name, value);
    }

    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
