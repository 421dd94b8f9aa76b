package org.klimatgap.reference;

import org.klimatgap.message.MessageKey;

/** Reasons why a file is no table. */
enum ReferenceText implements MessageKey {
    /** There is no line with column names. */
    NO_TABLE("no-table"),
    /** A line is in another encoding. */
    NOT_UTF_8("not-utf-8"),
    /** A quoted cell has no end. */
    OPEN_QUOTE("open-quote"),
    /** Semicolons stand between the columns. */
    SEMICOLONS("semicolons");

    private final String id;

    ReferenceText(String id) {
        this.id = id;
    }

    @Override
    public String key() {
        return id;
    }
}
