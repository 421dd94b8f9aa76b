package org.klimatgap.ghg.spend;

import java.io.Serializable;
import org.klimatgap.quantity.Share;

/**
 * The value-added tax inside an amount, such as 'including 25 %'.
 *
 * @param basis whether the amount holds the tax
 * @param rate the tax that the amount holds, as a share of the amount without it; 0 % where it holds none
 */
public record VatTerms(VatBasis basis, Share rate) implements Serializable {
    private static final VatTerms EXCLUDING = new VatTerms(VatBasis.EXCLUDING, Share.ofPercent(0));

    /**
     * Checks the rate.
     *
     * @throws IllegalArgumentException if it is below 0 or above 100 %, or not 0 % for an amount that holds no tax
     */
    public VatTerms {
        if (rate.isNegative() || rate.percent() > 100) {
            throw new IllegalArgumentException("a VAT rate must be 0 to 100 %, was " + rate);
        }
        if (basis == VatBasis.EXCLUDING && !rate.isZero()) {
            throw new IllegalArgumentException("an amount without VAT holds 0 % of it, was " + rate);
        }
    }

    /**
     * An amount with tax.
     *
     * @param rate the tax as a share of the amount without it, for instance 25 %
     * @return the terms
     */
    public static VatTerms including(Share rate) {
        return new VatTerms(VatBasis.INCLUDING, rate);
    }

    /** {@return an amount without tax} */
    public static VatTerms excluding() {
        return EXCLUDING;
    }

    @Override
    public String toString() {
        return basis == VatBasis.INCLUDING ? basis + " " + rate : basis.toString();
    }
}
