package org.klimatgap.report.contract;

import java.util.Locale;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** What the section says of scopes. */
enum ScopesText implements MessageKey {
    SCOPES_HEADING,
    SCOPES_BOUNDARY,
    SCOPES_TERRITORY,
    SCOPES_TWO_WAYS,
    SCOPES_LOWER_BOUND,
    SCOPES_RESTATED,
    SCOPES_PER_RESIDENT,
    SCOPES_CAPTION,
    SCOPES_COLUMN,
    SCOPES_BASE,
    SCOPES_CATEGORY,
    SCOPES_BIOGENIC,
    SCOPES_AT_LEAST,
    SCOPES_NO_VALUE,
    SCOPES_NOT_COMPARED,
    SCOPES_APPENDIX;

    Message of() {
        return Message.of(this);
    }

    Message with(String name, Object value) {
        return of().with(name, value);
    }

    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
