package org.klimatgap.report.statement;

import java.util.Locale;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** What the tables of a statement say of their own. */
enum StatementReportText implements MessageKey {
    BASIS,
    TWO_WAYS,
    CAPTION_TOTALS,
    COLUMN_TOTAL,
    NO_VALUE,
    AT_LEAST,
    CAPTION_CATEGORIES,
    COLUMN_CATEGORY,
    COLUMN_METHOD,
    COLUMN_TONNES,
    COLUMN_BIOGENIC,
    SINGLE,
    QUALITY;

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
