package org.klimatgap.pathway;

import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** Names of the numbers that formulas of pathways use and make. */
enum PathwayText implements MessageKey {
    EMISSIONS_IN("emissions-in"),
    POPULATION_IN("population-in"),
    PER_CAPITA_IN("per-capita-in"),
    REDUCTION("reduction"),
    CEILING("ceiling"),
    PER_PERSON_CEILING("per-person-ceiling"),
    POPULATION("population"),
    RESIDUAL_SHARE("residual-share"),
    RESIDUAL_CAP("residual-cap"),
    REMOVALS("removals"),
    OFFSETS("offsets"),
    YEARLY_RATE("yearly-rate"),
    TARGET_IN("target-in"),
    PATH_IN("path-in"),
    PROJECTION_IN("projection-in"),
    CHANGE_SINCE("change-since"),
    PROGRESS("progress"),
    REQUIRED_RATE("required-rate"),
    REQUIRED_PER_YEAR("required-per-year"),
    HISTORICAL_RATE("historical-rate"),
    HISTORICAL_PER_YEAR("historical-per-year"),
    GAP_SHARE("gap-share"),
    REMAINING_IN_WHOLE("remaining-in-whole"),
    REMAINING_SHARE("remaining-share"),
    ABOVE_CAP("above-cap"),
    NONE_STATED("none-stated"),
    MIDPOINT("midpoint"),
    YEARLY_CONTRACTION("yearly-contraction"),
    CARBON_LAW_RATE("carbon-law-rate"),
    HALVING_EVERY("halving-every"),
    BUDGET("budget"),
    INTEGRAL_OVER("integral-over"),
    SUM_OVER("sum-over"),
    SECTOR_TARGET("sector-target"),
    PER_PERSON_LEVEL_IN("per-person-level-in");

    private final String key;

    PathwayText(String key) {
        this.key = key;
    }

    Message of(int year) {
        return Message.of(this).with("year", year);
    }

    Message of(int first, int last) {
        return Message.of(this).with("first", first).with("last", last);
    }

    Message of() {
        return Message.of(this);
    }

    @Override
    public String key() {
        return key;
    }
}
