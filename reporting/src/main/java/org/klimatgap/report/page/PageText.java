package org.klimatgap.report.page;

import java.util.Locale;
import org.klimatgap.message.MessageKey;

/** The words for parts of a page. */
enum PageText implements MessageKey {
    /** A part with how many lines it has. */
    PART;

    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
