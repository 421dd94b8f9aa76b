package org.klimatgap.ghg.quality;

import java.util.Arrays;
import java.util.Optional;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** How good data are by one indicator, such as 'good' (GHG Protocol Scope 3 Standard, ch. 7). */
public enum QualityRating implements MessageKey {
    /** The best: 1 point. */
    VERY_GOOD("very-good", 1),
    /** 2 points. */
    GOOD("good", 2),
    /** 3 points. */
    FAIR("fair", 3),
    /** The worst, or not known: 4 points. */
    POOR("poor", 4);

    private final String id;
    private final int points;

    QualityRating(String id, int points) {
        this.id = id;
        this.points = points;
    }

    /** {@return the identifier in data files, for instance {@code very-good}} */
    public String id() {
        return id;
    }

    /** {@return 1 for the best to 4 for the worst} */
    public int points() {
        return points;
    }

    /**
     * Finds a rating by its points.
     *
     * @param points 1 to 4
     * @return the rating, or empty
     */
    public static Optional<QualityRating> find(int points) {
        return Arrays.stream(values()).filter(rating -> rating.points == points).findFirst();
    }

    @Override
    public String key() {
        return "rating." + id;
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
