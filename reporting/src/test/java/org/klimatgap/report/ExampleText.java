package org.klimatgap.report;

import org.klimatgap.message.MessageKey;

/** Sentences to make lines from. */
enum ExampleText implements MessageKey {
    GAP,
    NAME;

    @Override
    public String key() {
        return name();
    }

    @Override
    public String bundle() {
        return "org.klimatgap.report.example";
    }
}
