package org.klimatgap.io.recalculation;

import org.klimatgap.message.MessageKey;

/** Names of numbers that come from a ledger. */
enum LedgerText implements MessageKey {
    BEFORE("before"),
    AFTER("after");

    private final String key;

    LedgerText(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
