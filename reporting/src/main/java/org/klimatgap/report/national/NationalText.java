package org.klimatgap.report.national;

import java.util.Locale;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** What the report says of its own. */
enum NationalText implements MessageKey {
    TITLE,
    INTRODUCTION,
    SECTORS,
    STANDING,
    SPLICED,
    TREND,
    BUDGET,
    BUDGET_UNTIL,
    BUDGET_SPENT,
    NEVER,
    HEADING_LARGER,
    HEADING_MUNICIPALITIES,
    HEADING_FINDINGS,
    CAPTION_LARGER,
    CAPTION_MUNICIPALITIES,
    COLUMN_RANK,
    COLUMN_AREA,
    COLUMN_BASELINE,
    COLUMN_CURRENT,
    COLUMN_CHANGE,
    COLUMN_PER_CAPITA,
    COLUMN_TARGET,
    COLUMN_LEVEL_GAP,
    COLUMN_ON_TRACK_GAP,
    COLUMN_PROJECTED_GAP,
    COLUMN_REQUIRED_RATE,
    COLUMN_HISTORICAL_RATE,
    COLUMN_RATE_GAP,
    COLUMN_TREND_GAP,
    COLUMN_GOAL_YEAR,
    COLUMN_BUDGET,
    COLUMN_BUDGET_LEFT,
    COLUMN_BUDGET_RATE,
    COLUMN_BUDGET_END,
    COLUMN_FINDINGS,
    NO_VALUE,
    GOAL_PASSED,
    NO_POPULATION,
    REACHED,
    NOT_RANKED,
    FINDING,
    FINDINGS_OF_KIND,
    NO_FINDINGS,
    SOURCE,
    SOURCE_RESIDENTS;

    static NationalText of(OverviewColumn column) {
        return valueOf("COLUMN_" + column.name());
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
