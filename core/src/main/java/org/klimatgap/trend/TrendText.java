package org.klimatgap.trend;

import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** Names of the numbers that formulas of trends use and make. */
enum TrendText implements MessageKey {
    EMISSIONS_IN("emissions-in"),
    TREND_IN("trend-in"),
    REDUCTION("reduction"),
    RATE("rate"),
    SUM("sum"),
    FORECAST_IN("forecast-in"),
    MEAN_ABSOLUTE_ERROR("mean-absolute-error"),
    MEAN_ABSOLUTE_PERCENTAGE_ERROR("mean-absolute-percentage-error"),
    BIAS("bias");

    private final String key;

    TrendText(String key) {
        this.key = key;
    }

    Message of() {
        return Message.of(this);
    }

    Message of(int year) {
        return Message.of(this).with("year", year);
    }

    Message of(int from, int to) {
        return Message.of(this).with("from", from).with("to", to);
    }

    @Override
    public String key() {
        return key;
    }
}
