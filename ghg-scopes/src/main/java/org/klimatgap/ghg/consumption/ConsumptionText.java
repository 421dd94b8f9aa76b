package org.klimatgap.ghg.consumption;

import org.klimatgap.message.MessageKey;

/** Names of numbers and operations of footprints. */
enum ConsumptionText implements MessageKey {
    PER_RESIDENT("per-resident"),
    TIMES_RESIDENTS("times-residents");

    private final String key;

    ConsumptionText(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
