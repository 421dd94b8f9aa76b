package org.klimatgap.filling;

import java.util.Optional;
import org.klimatgap.message.Message;

/** Reasons not to fill a year that several methods share. */
final class Obstacles {
    private Obstacles() {}

    static Optional<Message> known(TracedSeries series, int year) {
        return series.find(year)
                .map(value -> FillingText.KNOWN_YEAR.of(series.name(), year).with("value", value.value()));
    }

    static Optional<Message> when(boolean condition, Message reason) {
        return condition ? Optional.of(reason) : Optional.empty();
    }

    static void refuse(GapFilling filling, TracedSeries series, int year) {
        filling.obstacle(series, year).ifPresent(reason -> {
            throw new IllegalArgumentException(reason.toString());
        });
    }
}
