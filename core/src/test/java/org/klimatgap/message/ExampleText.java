package org.klimatgap.message;

import java.util.Locale;

/** Keys of the tests; one of them has no English text. */
enum ExampleText implements MessageKey {
    GREETING,
    PLAIN,
    ONLY_SWEDISH,
    ABSENT;

    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
