package org.klimatgap.report.statement;

import java.util.Locale;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** What a group's report says of methods, purchases, energy, the base year and the city. */
enum GroupText implements MessageKey {
    GROUP_TITLE,
    GROUP_BOUNDARY,
    CAPTION_METHODS,
    COLUMN_SHARE,
    CAPTION_ENERGY,
    COLUMN_UNIT,
    COLUMN_ENERGY,
    COLUMN_COVERED,
    COLUMN_RATE,
    CAPTION_TREATMENTS,
    COLUMN_TREATMENT,
    COLUMN_ROWS,
    COLUMN_SPEND,
    CAPTION_EXCLUDED,
    COLUMN_YEAR,
    COLUMN_ACCOUNT,
    COLUMN_PURCHASES,
    COLUMN_COUNTED_IN,
    NOTHING_EXCLUDED,
    LARGEST,
    LARGEST_CATEGORIES,
    LARGEST_SUPPLIERS,
    RECALCULATION,
    RECALCULATION_AS_REPORTED,
    RECALCULATION_CAUSE,
    RECALCULATION_EVENT,
    RECALCULATION_WAITS,
    CAPTION_COMMUNITY,
    COLUMN_REFERENCE,
    NOT_APPLICABLE,
    NOT_REPORTED;

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
