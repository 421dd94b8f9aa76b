package org.klimatgap.io.activity;

import org.klimatgap.message.MessageKey;

/** Names of the numbers in a row of activities. */
enum ActivityCsvText implements MessageKey {
    AMOUNT("amount"),
    DISTANCE("distance");

    private final String key;

    ActivityCsvText(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
