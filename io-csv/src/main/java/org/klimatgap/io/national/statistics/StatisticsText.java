package org.klimatgap.io.national.statistics;

import org.klimatgap.message.MessageKey;

/** Names of numbers in files of official statistics. */
enum StatisticsText implements MessageKey {
    POPULATION("population");

    private final String key;

    StatisticsText(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
