package org.klimatgap.ghg.statement;

import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** Names of the numbers of a statement. */
enum StatementText implements MessageKey {
    LINE("name.line"),
    BIOGENIC_LINE("name.biogenic-line"),
    CATEGORY("name.category"),
    FIGURE("name.figure"),
    BIOGENIC_FIGURE("name.biogenic-figure"),
    TOTAL("name.total"),
    TOTAL_OF_UNIT("name.total-of-unit"),
    BIOGENIC("name.biogenic"),
    PER_RESIDENT("name.per-resident"),
    PER_EMPLOYEE("name.per-employee"),
    COVERAGE("name.coverage"),
    STATES("name.states"),
    COMPLETE("name.complete"),
    SCORE("name.score"),
    RATED("name.rated"),
    SPREAD("name.spread"),
    QUALITY_OF_LINE("name.quality-of-line"),
    SPREAD_OF_LINE("name.spread-of-line"),
    TERRITORY("name.territory"),
    COUNTED("reason.counted");

    private final String key;

    StatementText(String key) {
        this.key = key;
    }

    Message of(StatementTotal total, int year) {
        return with("total", total.title()).with("year", year);
    }

    Message with(String name, Object value) {
        return Message.of(this).with(name, value);
    }

    @Override
    public String key() {
        return key;
    }
}
