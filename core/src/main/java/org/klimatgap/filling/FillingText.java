package org.klimatgap.filling;

import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** Names of the numbers of gap filling, and why a year cannot be filled. */
enum FillingText implements MessageKey {
    NAMED("named"),
    SERIES("series"),
    OLDER_SERIES("older-series"),
    NEWER_SERIES("newer-series"),
    VALUE_IN("value-in"),
    RATIO_IN("ratio-in"),
    OVERLAP_FACTOR("overlap-factor"),
    MEAN_OF("mean-of"),
    TREND_OF("trend-of"),
    ERROR_IN("error-in"),
    RELATIVE_ERROR_IN("relative-error-in"),
    KNOWN_YEAR("obstacle.known-year"),
    NOT_IN_SERIES("obstacle.not-in-series"),
    NO_OVERLAP("obstacle.no-overlap"),
    NEGATIVE_IN_OVERLAP("obstacle.negative-in-overlap"),
    ZERO_IN_OVERLAP("obstacle.zero-in-overlap"),
    NO_ANCHOR("obstacle.no-anchor"),
    SURROGATE_SIGN("obstacle.surrogate-sign"),
    NOT_BETWEEN("obstacle.not-between"),
    NOT_BEYOND("obstacle.not-beyond"),
    TOO_FEW_YEARS("obstacle.too-few-years"),
    NOT_ABOVE_ZERO("obstacle.not-above-zero"),
    TREND_BELOW_ZERO("obstacle.trend-below-zero");

    private final String key;

    FillingText(String key) {
        this.key = key;
    }

    Message with(String name, Object value) {
        return Message.of(this).with(name, value);
    }

    Message of(Message series, int year) {
        return with("series", series).with("year", year);
    }

    @Override
    public String key() {
        return key;
    }
}
