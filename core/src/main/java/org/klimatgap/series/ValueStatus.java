package org.klimatgap.series;

import java.util.Arrays;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** How a value of a series came about, such as 'reported'. Methods of IPCC 2006 Guidelines, Vol. 1, ch. 5. */
public enum ValueStatus implements MessageKey {
    /** Published by the source. */
    REPORTED("reported"),
    /** Published again with another value. */
    REVISED("revised"),
    /** Carried over from another release by their overlap. */
    SPLICED("spliced"),
    /** Between two known years. */
    INTERPOLATED("interpolated"),
    /** Beyond the known years. */
    EXTRAPOLATED("extrapolated"),
    /** Scaled by another series that is known to follow it. */
    SURROGATE("surrogate"),
    /** Published as preliminary. */
    PROVISIONAL("provisional");

    private final String id;

    ValueStatus(String id) {
        this.id = id;
    }

    /** {@return the identifier in data files, for instance {@code reported}} */
    public String id() {
        return id;
    }

    /**
     * Of two statuses, the one that a result of both has: anything but 'reported' shows through.
     *
     * @param other another status
     * @return this one unless it is {@link #REPORTED}
     */
    public ValueStatus combinedWith(ValueStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * Finds a status by its identifier.
     *
     * @param id for instance {@code provisional}
     * @return the status
     * @throws IllegalArgumentException if there is none
     */
    public static ValueStatus of(String id) {
        return Arrays.stream(values())
                .filter(status -> status.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "unknown status '" + id + "', must be one of " + Arrays.toString(values())));
    }

    @Override
    public String key() {
        return "status." + id;
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
