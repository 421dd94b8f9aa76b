package org.klimatgap.ghg.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.klimatgap.quantity.Quantity;

/** Compares computed amounts with numbers that were published with fewer digits. */
public final class Published {
    /** Room for a number that lies, but for its binary representation, at half a last digit. */
    private static final double BINARY_NOISE = 1e-9;

    private Published() {}

    /**
     * Asserts that an amount lies within half of the last published digit.
     *
     * @param computed the amount
     * @param published the number with the digits that were published, for instance {@code 18.219}
     */
    public static void assertAgrees(Quantity computed, String published) {
        BigDecimal number = new BigDecimal(published);
        double halfOfLastDigit = 0.5 * Math.pow(10, -number.scale());
        assertThat(computed.amount())
                .as("%s against the published %s", computed, published)
                .isCloseTo(number.doubleValue(), within(halfOfLastDigit + BINARY_NOISE));
    }
}
