package org.klimatgap.ghg.quality;

import java.util.Arrays;
import java.util.Optional;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** One side of data quality, such as 'temporal' (GHG Protocol Scope 3 Standard, ch. 7). */
public enum QualityIndicator implements MessageKey {
    /** How the data were got and whether they were verified. */
    RELIABILITY("reliability"),
    /** How much of the activity the data stand for. */
    COMPLETENESS("completeness"),
    /** How near the data's year is to the reported one. */
    TEMPORAL("temporal"),
    /** How well the data's region is that of the activity. */
    GEOGRAPHICAL("geographical"),
    /** How well the data's technique is that of the activity. */
    TECHNOLOGICAL("technological");

    private final String id;

    QualityIndicator(String id) {
        this.id = id;
    }

    /** {@return the identifier in data files, for instance {@code temporal}} */
    public String id() {
        return id;
    }

    /**
     * Finds an indicator by its identifier.
     *
     * @param id for instance {@code temporal}
     * @return the indicator, or empty
     */
    public static Optional<QualityIndicator> find(String id) {
        return Arrays.stream(values())
                .filter(indicator -> indicator.id.equals(id))
                .findFirst();
    }

    @Override
    public String key() {
        return "indicator." + id;
    }

    /** {@return the name as a message} */
    public Message title() {
        return Message.of(this);
    }

    @Override
    public String toString() {
        return id;
    }
}
