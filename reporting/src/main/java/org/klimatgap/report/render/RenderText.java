package org.klimatgap.report.render;

import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;
import org.klimatgap.report.Notice;

/** What renderers add to the words of a report. */
enum RenderText implements MessageKey {
    WARNING("notice.warning"),
    INFO("notice.info"),
    OMISSION("notice.omission"),
    UNMET("notice.unmet"),
    SOURCES("sources"),
    SOURCE_FILE("source.file"),
    OMITTED_CELL("cell.omitted"),
    OMITTED_NOTE("cell.omitted-note"),
    CHART_DATA("chart.data"),
    DERIVATIONS("derivations"),
    DERIVATIONS_MEANING("derivations.meaning"),
    DERIVATION_LINK("derivation.link");

    private final String key;

    RenderText(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    Message message() {
        return Message.of(this);
    }

    static RenderText of(Notice.Kind kind) {
        return switch (kind) {
            case WARNING -> WARNING;
            case INFO -> INFO;
            case OMISSION -> OMISSION;
            case UNMET -> UNMET;
        };
    }
}
