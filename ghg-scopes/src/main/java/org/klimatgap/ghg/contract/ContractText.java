package org.klimatgap.ghg.contract;

import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** Names of the numbers that an assessment makes, and words that its findings are made of. */
enum ContractText implements MessageKey {
    OUTCOME("name.outcome"),
    OUTCOME_SHARE("name.outcome-share"),
    CONSTANT("name.constant"),
    HISTORICAL_RATE("name.historical-rate"),
    INTERIM("name.interim"),
    PATH_USES("path-uses"),
    OMISSION_STATED("omission-stated"),
    GROUP("group"),
    SECTION("section");

    private final String key;

    ContractText(String key) {
        this.key = key;
    }

    Message of() {
        return Message.of(this);
    }

    Message with(String name, Object value) {
        return of().with(name, value);
    }

    @Override
    public String key() {
        return key;
    }
}
