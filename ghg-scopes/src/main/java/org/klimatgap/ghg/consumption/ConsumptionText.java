package org.klimatgap.ghg.consumption;

import org.klimatgap.message.MessageKey;

/** Names of numbers and operations of footprints. */
enum ConsumptionText implements MessageKey {
    PER_RESIDENT("per-resident"),
    TIMES_RESIDENTS("times-residents"),
    CATEGORY("category"),
    GROUP("group"),
    CONSUMPTION_IN("consumption-in"),
    PART_IN("part-in"),
    PART_OF("part-of"),
    PLACE_IN("place-in"),
    SHARE_OUTSIDE("share-outside"),
    COUNTED_ALONE("counted-alone"),
    FAIR_SHARE_GAP("fair-share-gap"),
    FAIR_SHARE_RATIO("fair-share-ratio"),
    RULE_WIDER("rule-wider"),
    RULE_FOOTPRINT("rule-footprint"),
    GOAL("goal"),
    GAP_SHARE("gap-share"),
    REQUIRED_RATE("required-rate"),
    USE_IN("use-in"),
    RESIDENTS("residents");

    private final String key;

    ConsumptionText(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
