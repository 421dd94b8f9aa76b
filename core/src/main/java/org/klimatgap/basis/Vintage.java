package org.klimatgap.basis;

import java.io.Serializable;

/**
 * Which release of a statistic an amount comes from, such as 'SMHI 2026-01-15'.
 *
 * <p>Statistics are revised backwards: the same year of the same municipality differs between releases, so a change
 * measured across two releases is partly a revision.
 *
 * @param label publisher and release
 */
public record Vintage(String label) implements Serializable {
    /**
     * Checks the label.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Vintage {
        if (label.isBlank()) {
            throw new IllegalArgumentException("a vintage needs a label, such as 'SMHI 2026-01-15'");
        }
    }

    /**
     * A vintage.
     *
     * @param label publisher and release
     * @return the vintage
     */
    public static Vintage of(String label) {
        return new Vintage(label);
    }

    @Override
    public String toString() {
        return label;
    }
}
