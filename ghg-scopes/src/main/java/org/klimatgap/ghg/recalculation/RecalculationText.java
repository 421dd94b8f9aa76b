package org.klimatgap.ghg.recalculation;

import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** Names of the numbers of a recalculation, and its sentences. */
enum RecalculationText implements MessageKey {
    TOTAL("part.total"),
    SECTOR("part.sector"),
    BEFORE("before"),
    AFTER("after"),
    DIFFERENCE("difference"),
    CUMULATIVE_CHANGE("cumulative-change"),
    RESTATED("restated"),
    RESTATED_SERIES("restated-series"),
    DECISION_RECALCULATE("decision.recalculate"),
    DECISION_KEEP("decision.keep"),
    TARGET_FOLLOWS("target.follows"),
    TARGET_STAYS("target.stays"),
    TARGET_UNCHANGED("target.unchanged");

    private final String key;

    RecalculationText(String key) {
        this.key = key;
    }

    Message of(int year) {
        return Message.of(this).with("year", year);
    }

    Message of(ChangedPart part, int year) {
        return Message.of(this).with("part", part.title()).with("year", year);
    }

    @Override
    public String key() {
        return key;
    }
}
