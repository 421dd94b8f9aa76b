package org.klimatgap.basis;

import org.klimatgap.message.MessageKey;

/** Sentences about bases. */
enum BasisText implements MessageKey {
    CARBON_DIOXIDE("basis.co2"),
    EQUIVALENTS("basis.co2e");

    private final String key;

    BasisText(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
