package org.klimatgap.report.budget;

import java.util.Locale;
import org.klimatgap.budget.BudgetConvention;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** What the report says of its own. */
enum BudgetReportText implements MessageKey {
    TITLE,
    INTRODUCTION,
    HEADING_RATE,
    HEADING_PATH,
    HEADING_CONSTANT,
    HEADING_DELAY,
    NAME_FIRST_YEAR_REDUCED,
    NAME_FIRST_YEAR_FULL,
    NAME_CONTINUOUS,
    ANSWER,
    REQUIRED,
    REQUIRED_UNTIL,
    REQUIRED_ONE_YEAR,
    NOTHING_EMITTED,
    NOT_NEEDED_UNTIL,
    SPENT,
    OUT_OF_REACH,
    CONVENTIONS_DIFFER,
    CAPTION_PATH,
    CAPTION_PATH_UNTIL,
    COLUMN_YEAR,
    COLUMN_TONNES,
    ROW_SUM,
    CONSTANT_EXHAUSTED,
    CONSTANT_LASTS,
    DELAY,
    DELAY_FULL,
    CAPTION_DELAY,
    COLUMN_BEGIN,
    COLUMN_LEFT,
    COLUMN_RATE,
    NO_RATE_SPENT,
    NO_RATE_OUT_OF_REACH,
    NO_RATE_BEFORE;

    static BudgetReportText nameOf(BudgetConvention convention) {
        return valueOf("NAME_" + convention.name());
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
