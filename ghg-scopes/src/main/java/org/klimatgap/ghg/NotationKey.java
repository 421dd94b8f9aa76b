package org.klimatgap.ghg;

import java.util.Arrays;
import java.util.Optional;

/** Why a cell of an inventory has no number, such as 'NE' (GPC 1.1, ch. 2; IPCC 2006 Guidelines, Vol. 1, ch. 8). */
public enum NotationKey {
    /** Not occurring: the activity does not exist here, so that nothing is missing. */
    NO(true),
    /** Included elsewhere: counted in another line, so that nothing is missing from a total over all sectors. */
    IE(true),
    /** Not estimated: emissions exist and are missing, so that a total is a lower bound. */
    NE(false),
    /** Confidential: known but not shown, so that a total is a lower bound. */
    C(false);

    private final boolean complete;

    NotationKey(boolean complete) {
        this.complete = complete;
    }

    /** {@return whether a total that meets this key is complete all the same} */
    public boolean leavesTotalComplete() {
        return complete;
    }

    /**
     * Finds a key by its letters.
     *
     * @param text for instance {@code NE}
     * @return the key, or empty
     */
    public static Optional<NotationKey> find(String text) {
        return Arrays.stream(values()).filter(key -> key.name().equals(text)).findFirst();
    }
}
