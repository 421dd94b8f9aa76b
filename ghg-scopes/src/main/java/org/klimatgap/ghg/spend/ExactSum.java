package org.klimatgap.ghg.spend;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Adds decimals exactly, such as '480125.5', without an object for each of them.
 *
 * <p>What has four decimals at most goes into a whole number of ten-thousandths, which spills over into a decimal of any size;
 * the rest goes there at once. Where a decimal went does not show in the value.
 */
final class ExactSum implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int DECIMALS = 4;

    /** Digits before the mark that, with the decimals, fit a long. */
    private static final int DIGITS = 14;

    private long small;
    private BigDecimal large = BigDecimal.ZERO;

    void add(BigDecimal value) {
        if (value.scale() <= DECIMALS && value.precision() - value.scale() <= DIGITS) {
            addSmall(value.setScale(DECIMALS).scaleByPowerOfTen(DECIMALS).longValue());
        } else {
            large = large.add(value);
        }
    }

    void add(ExactSum other) {
        addSmall(other.small);
        large = large.add(other.large);
    }

    private void addSmall(long more) {
        long sum = small + more;
        boolean overflows = ((small ^ sum) & (more ^ sum)) < 0;
        if (overflows) {
            large = large.add(BigDecimal.valueOf(small, DECIMALS));
        }
        small = overflows ? more : sum;
    }

    /** The sum in its shortest form, which is the same for every order. */
    BigDecimal value() {
        BigDecimal sum = large.add(BigDecimal.valueOf(small, DECIMALS)).stripTrailingZeros();
        return sum.scale() < 0 ? sum.setScale(0) : sum;
    }
}
