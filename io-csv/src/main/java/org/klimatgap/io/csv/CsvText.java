package org.klimatgap.io.csv;

import org.klimatgap.message.MessageKey;

/** Names of numbers and operations that come from files. */
enum CsvText implements MessageKey {
    POPULATION("population"),
    PER_PERSON("per-person"),
    TIMES_POPULATION("times-population");

    private final String key;

    CsvText(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
