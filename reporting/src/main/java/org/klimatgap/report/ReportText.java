package org.klimatgap.report;

import org.klimatgap.message.Language;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** How a language writes numbers and dates. */
enum ReportText implements MessageKey {
    DECIMAL_MARK("number.decimal-mark"),
    GROUP_MARK("number.group-mark"),
    MONTHS("date.months"),
    DATE("date");

    private final String key;

    ReportText(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    String text(Language language) {
        return Message.of(this).text(language);
    }
}
