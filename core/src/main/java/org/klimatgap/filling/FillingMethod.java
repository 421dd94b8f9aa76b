package org.klimatgap.filling;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;
import org.klimatgap.series.ValueStatus;

/**
 * A technique that fills a year, such as 'overlap-mean-of-ratios'.
 *
 * <p>IPCC 2006 Guidelines, Vol. 1, ch. 5, section 5.3.3: overlap, surrogate data, interpolation, trend extrapolation.
 */
public sealed interface FillingMethod extends MessageKey, Serializable
        permits OverlapMethod, SurrogateMethod, InterpolationMethod, ExtrapolationMethod {
    /** {@return the identifier in data files, for instance {@code linear-interpolation}} */
    String id();

    /** {@return the status of a year that this method fills} */
    ValueStatus status();

    /** {@return the formula that gives the filled year} */
    FillingOperation operation();

    /** {@return the name as a message} */
    default Message title() {
        return Message.of(this);
    }

    @Override
    default String key() {
        return "method." + id();
    }

    /** {@return every method, in the order of the guidelines} */
    static List<FillingMethod> all() {
        return Stream.<FillingMethod[]>of(
                        OverlapMethod.values(),
                        SurrogateMethod.values(),
                        InterpolationMethod.values(),
                        ExtrapolationMethod.values())
                .flatMap(Arrays::stream)
                .toList();
    }

    /**
     * Finds a method by its identifier.
     *
     * @param id for instance {@code linear-interpolation}
     * @return the method
     * @throws IllegalArgumentException if there is none; the message lists the identifiers
     */
    static FillingMethod of(String id) {
        return all().stream()
                .filter(method -> method.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("unknown method '" + id + "', must be one of " + all()));
    }
}
