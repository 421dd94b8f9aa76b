package org.klimatgap.ghg.energy;

import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** Names of the numbers of a dual report. */
enum EnergyText implements MessageKey {
    LOCATION("name.location"),
    MARKET("name.market"),
    BIOGENIC_LOCATION("name.biogenic-location"),
    BIOGENIC_MARKET("name.biogenic-market"),
    COVERED_BY("name.covered-by"),
    UNCOVERED("name.uncovered"),
    COVERAGE("name.coverage"),
    MARKET_RATE("name.market-rate"),
    GROUP("name.group"),
    NOT_STATED("name.not-stated");

    private final String key;

    EnergyText(String key) {
        this.key = key;
    }

    Message of(BoughtEnergy energy) {
        return with("category", energy.category().title())
                .with("unit", energy.unit())
                .with("year", energy.year());
    }

    Message with(String name, Object value) {
        return Message.of(this).with(name, value);
    }

    @Override
    public String key() {
        return key;
    }
}
