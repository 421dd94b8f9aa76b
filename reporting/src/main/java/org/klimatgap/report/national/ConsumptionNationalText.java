package org.klimatgap.report.national;

import java.util.Locale;
import org.klimatgap.basis.Boundary;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** What the comparison of consumption says of its own. */
enum ConsumptionNationalText implements MessageKey {
    TITLE,
    HOUSEHOLDS,
    WHOLE,
    GOAL,
    STANDING,
    NATION,
    CAPTION_LARGER,
    CAPTION_MUNICIPALITIES,
    COLUMN_HOUSEHOLDS,
    COLUMN_PUBLIC,
    COLUMN_INVESTMENT,
    COLUMN_COUNTED,
    COLUMN_GAP,
    COLUMN_GAP_SHARE,
    COLUMN_RATE,
    UNKNOWN,
    PASSED,
    SOURCE_HOUSEHOLDS,
    SOURCE_OTHERS;

    /** What the boundary counts, in words. */
    static ConsumptionNationalText of(Boundary boundary) {
        return boundary == Boundary.HOUSEHOLDS ? HOUSEHOLDS : WHOLE;
    }

    Message of() {
        return Message.of(this);
    }

    Message with(String name, Object value) {
        return Message.of(this).with(name, value);
    }

    @Override
    public String key() {
        return "consumption." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
