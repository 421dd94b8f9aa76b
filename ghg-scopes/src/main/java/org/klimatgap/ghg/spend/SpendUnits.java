package org.klimatgap.ghg.spend;

import org.klimatgap.quantity.InputAmount;

/** Units of spend, so that each is spelt once. */
final class SpendUnits {
    private SpendUnits() {}

    /** For instance '0.05 kg CO2e/SEK'. */
    static InputAmount kilogramsPer(double kilograms, String currency) {
        return InputAmount.of(kilograms, "kg CO2e/" + currency);
    }

    /** For instance '1250000 SEK'. */
    static InputAmount money(double amount, String currency) {
        return InputAmount.of(amount, currency);
    }

    /** For instance '10.59 SEK/EUR'. */
    static InputAmount rate(double rate, String home, String foreign) {
        return InputAmount.of(rate, home + "/" + foreign);
    }

    /** The level of a price index, for instance '118 index'. */
    static InputAmount level(double level) {
        return InputAmount.of(level, "index");
    }

    /** What money of a year is worth in prices of another one, for instance '0.85 SEK 2019/SEK 2023'. */
    static InputAmount deflator(double deflator, String currency, int priceYear, int year) {
        return InputAmount.of(deflator, currency + " " + priceYear + "/" + currency + " " + year);
    }
}
