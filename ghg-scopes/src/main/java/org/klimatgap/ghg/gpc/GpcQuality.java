package org.klimatgap.ghg.gpc;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** How good data are, such as 'H' (GPC 1.1, ch. 5, which asks for it of activity data and of emission factors). */
public enum GpcQuality implements MessageKey {
    /** Detailed activity data, specific emission factors. */
    HIGH("H"),
    /** Modelled activity data with robust assumptions, more general emission factors. */
    MEDIUM("M"),
    /** Highly modelled or uncertain activity data, default emission factors. */
    LOW("L");

    private final String id;

    GpcQuality(String id) {
        this.id = id;
    }

    /** {@return the letter in data files, for instance {@code H}} */
    public String id() {
        return id;
    }

    /** {@return the letters, the best first} */
    public static List<String> ids() {
        return Arrays.stream(values()).map(GpcQuality::id).toList();
    }

    /**
     * Finds a quality by its letter.
     *
     * @param id for instance {@code H}
     * @return the quality, or empty
     */
    public static Optional<GpcQuality> find(String id) {
        return Arrays.stream(values()).filter(quality -> quality.id.equals(id)).findFirst();
    }

    @Override
    public String key() {
        return "quality." + id;
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
