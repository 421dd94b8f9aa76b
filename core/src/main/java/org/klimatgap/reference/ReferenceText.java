package org.klimatgap.reference;

import org.klimatgap.message.MessageKey;

/** Reasons why a file is no table. */
enum ReferenceText implements MessageKey {
    /** There is no line with column names. */
    NO_TABLE;

    @Override
    public String key() {
        return "no-table";
    }
}
