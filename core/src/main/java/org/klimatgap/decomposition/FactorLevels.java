package org.klimatgap.decomposition;

import java.io.Serializable;

/**
 * A factor of a sector in two years, such as '200 to 220'; its unit is that of its {@link Factor}.
 *
 * @param before its number in the earlier year, zero or more
 * @param after its number in the later year, zero or more
 */
public record FactorLevels(double before, double after) implements Serializable {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative or not finite
     */
    public FactorLevels {
        check(before);
        check(after);
    }

    private static void check(double number) {
        if (!Double.isFinite(number) || number < 0) {
            throw new IllegalArgumentException("a factor must be a finite number of zero or more, was " + number);
        }
    }

    FactorLevels reversed() {
        return new FactorLevels(after, before);
    }
}
