package org.klimatgap.io.gpc;

import org.klimatgap.message.MessageKey;

/** Names of numbers that come from an inventory by GPC reference. */
enum GpcCsvText implements MessageKey {
    BIOGENIC("biogenic");

    private final String key;

    GpcCsvText(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
