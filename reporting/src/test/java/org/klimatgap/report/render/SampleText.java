package org.klimatgap.report.render;

import org.klimatgap.message.MessageKey;

/** Sentences of the sample report. */
enum SampleText implements MessageKey {
    TITLE,
    LEVEL_GAP,
    NEUTRAL,
    MILESTONE,
    TABLE,
    YEAR,
    EMISSIONS,
    PER_PERSON,
    DROPPED,
    BASKETS,
    POPULATION,
    FINANCE,
    GOALS,
    GOAL,
    SOURCE,
    ASSUMPTION;

    @Override
    public String key() {
        return name();
    }

    @Override
    public String bundle() {
        return "org.klimatgap.report.render.sample";
    }
}
