package org.klimatgap.ghg.group;

import org.klimatgap.ghg.scope.ScopeMethod;
import org.klimatgap.ghg.statement.StatementTotal;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** Names of the numbers of a group. */
enum GroupText implements MessageKey {
    BY_METHOD("name.by-method"),
    SHARE_OF_METHOD("name.share-of-method"),
    NO_WISH("name.no-wish");

    private final String key;

    GroupText(String key) {
        this.key = key;
    }

    Message of(StatementTotal total, ScopeMethod method, int year) {
        return Message.of(this)
                .with("total", total.title())
                .with("method", method.title())
                .with("year", year);
    }

    @Override
    public String key() {
        return key;
    }
}
