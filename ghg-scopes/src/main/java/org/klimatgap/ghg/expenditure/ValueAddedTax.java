package org.klimatgap.ghg.expenditure;

import java.io.Serializable;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Share;

/**
 * Whether amounts hold value-added tax, such as 'with 25 % included'; there is no default.
 *
 * <p>Multipliers are for each unit of money at basic prices, which hold no tax on products.
 */
public sealed interface ValueAddedTax extends Serializable {
    /** {@return what to divide an amount by to take the tax out} */
    double divisor();

    /** Amounts without the tax, as an organisation that deducts it keeps its books. */
    record Excluded() implements ValueAddedTax {
        @Override
        public double divisor() {
            return 1;
        }
    }

    /**
     * Amounts with the tax, as households pay it.
     *
     * @param rate the tax on the price without it, for instance 25 %
     */
    record Included(Traced<Share> rate) implements ValueAddedTax {
        /**
         * Checks the rate.
         *
         * @throws IllegalArgumentException if it is below zero
         */
        public Included {
            if (rate.value().isNegative()) {
                throw new IllegalArgumentException("a tax must be 0 % or more, was " + rate.value());
            }
        }

        @Override
        public double divisor() {
            return 1 + rate.value().fraction();
        }
    }
}
