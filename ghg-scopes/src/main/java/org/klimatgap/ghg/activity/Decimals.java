package org.klimatgap.ghg.activity;

import java.math.BigDecimal;

/** Products of numbers as they are written, so that 355000 · 80.4 is 28542000 and no last digit is lost on the way. */
final class Decimals {
    private Decimals() {}

    static double product(double one, double other) {
        return BigDecimal.valueOf(one).multiply(BigDecimal.valueOf(other)).doubleValue();
    }
}
