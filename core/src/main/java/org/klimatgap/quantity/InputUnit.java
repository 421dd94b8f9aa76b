package org.klimatgap.quantity;

import java.io.Serializable;

/**
 * A unit of what emissions are computed from, such as 'l' or 'kg CO2e/l'.
 *
 * <p>Units of results are few and have words in every language ({@link Unit}); those of inputs are as many as the files have,
 * and are shown by their symbol.
 *
 * @param symbol the symbol, without spaces around it
 */
public record InputUnit(String symbol) implements QuantityUnit, Serializable {
    /**
     * Checks the symbol.
     *
     * @throws IllegalArgumentException if it is blank, or has spaces around it
     */
    public InputUnit {
        if (symbol.isBlank() || !symbol.equals(symbol.strip())) {
            throw new IllegalArgumentException(
                    "a unit must have a symbol without spaces around it, was '" + symbol + "'");
        }
    }

    @Override
    public String toString() {
        return symbol;
    }
}
