package org.klimatgap.ghg.spend;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Money of one row of a ledger, such as '1250000 SEK, including 25 %'.
 *
 * @param value the decimals as they were booked; below zero for a credit, such as a returned good
 * @param currency ISO 4217, for instance {@code SEK}
 * @param vat the value-added tax inside it
 * @param credit whether the row says that it is a credit
 */
public record LedgerAmount(BigDecimal value, String currency, VatTerms vat, boolean credit) implements Serializable {
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the currency is not three capital letters, a negative amount is no credit, or a
     *     credit is above zero
     */
    public LedgerAmount {
        if (!isCurrency(currency)) {
            throw new IllegalArgumentException("a currency must be three capital letters, was '" + currency + "'");
        }
        if (value.signum() < 0 && !credit) {
            throw new IllegalArgumentException("a negative amount must be a credit, was " + value);
        }
        if (value.signum() > 0 && credit) {
            throw new IllegalArgumentException("a credit must not be above zero, was " + value);
        }
    }

    /**
     * What was paid.
     *
     * @param value at least zero
     * @param currency ISO 4217
     * @param vat the value-added tax inside it
     * @return the amount
     */
    public static LedgerAmount ofPurchase(BigDecimal value, String currency, VatTerms vat) {
        return new LedgerAmount(value, currency, vat, false);
    }

    /**
     * What was paid back.
     *
     * @param value at most zero
     * @param currency ISO 4217
     * @param vat the value-added tax inside it
     * @return the amount
     */
    public static LedgerAmount ofCredit(BigDecimal value, String currency, VatTerms vat) {
        return new LedgerAmount(value, currency, vat, true);
    }

    static boolean isCurrency(String text) {
        return text.length() == 3 && CURRENCY.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value.toPlainString() + " " + currency + ", " + vat;
    }
}
