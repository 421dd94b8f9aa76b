package org.klimatgap.ghg.activity;

import java.util.Arrays;
import java.util.Optional;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** How sure a constant is, such as 'published'. */
public enum Confidence implements MessageKey {
    /** Measured or declared by the one who causes the emissions, for instance a supplier's certificate. */
    VERIFIED("verified"),
    /** Read in the publication. */
    PUBLISHED("published"),
    /** Stated from general knowledge of the publication, and hardly wrong. */
    HIGH("high"),
    /** Stated from general knowledge, and worth looking up. */
    MEDIUM("medium"),
    /** A guess of somebody who knows the field. */
    LOW("low"),
    /** Computed from other factors; no official one. */
    ESTIMATE("estimate"),
    /** Made up in order to show how something works. */
    EXAMPLE("example");

    private final String id;

    Confidence(String id) {
        this.id = id;
    }

    /** {@return the identifier in data files, for instance {@code published}} */
    public String id() {
        return id;
    }

    /**
     * Finds a confidence by its identifier.
     *
     * @param id for instance {@code published}
     * @return the confidence, or empty
     */
    public static Optional<Confidence> find(String id) {
        return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
    }

    @Override
    public String key() {
        return "confidence." + id;
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
