package org.klimatgap.report.national;

import java.util.Locale;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** What the report of revisions says of its own. */
enum RevisionText implements MessageKey {
    TITLE,
    INTRODUCTION,
    SECTORS,
    CAPTION,
    COLUMN_AREA,
    COLUMN_YEAR,
    COLUMN_OLDER,
    COLUMN_NEWER,
    COLUMN_DIFFERENCE,
    COLUMN_PERCENT,
    WAS_ZERO,
    UNMATCHED,
    LEFT_OUT;

    Message of() {
        return Message.of(this);
    }

    Message with(String name, Object value) {
        return Message.of(this).with(name, value);
    }

    @Override
    public String key() {
        return "revisions." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
