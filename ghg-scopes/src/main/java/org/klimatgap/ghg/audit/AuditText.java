package org.klimatgap.ghg.audit;

import org.klimatgap.message.MessageKey;

/** Names of amounts and operations of the audit. */
enum AuditText implements MessageKey {
    CELL("cell"),
    UNALLOCATED("unallocated"),
    UNALLOCATED_AREA("unallocated-area");

    private final String key;

    AuditText(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
