package org.klimatgap.trend;

import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/**
 * Whether a trend passes through the last value, such as 'free'.
 *
 * <p>The three answers differ by as much as the estimators do: see {@link Trend}.
 */
public enum Anchoring implements MessageKey {
    /** The line lies where the estimator puts it; the last value may be above or below. */
    FREE("free"),
    /** The best of all lines that pass through the last value. */
    THROUGH_LAST_VALUE("through-last-value"),
    /** The slope of the free line, moved so that it passes through the last value. */
    SHIFTED_TO_LAST_VALUE("shifted-to-last-value");

    private final String id;

    Anchoring(String id) {
        this.id = id;
    }

    /** {@return the identifier in data files, for instance {@code free}} */
    public String id() {
        return id;
    }

    /** {@return the name as a message} */
    public Message title() {
        return Message.of(this);
    }

    @Override
    public String key() {
        return "anchoring." + id;
    }

    @Override
    public String toString() {
        return id;
    }
}
