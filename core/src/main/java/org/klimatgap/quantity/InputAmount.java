package org.klimatgap.quantity;

/**
 * An amount that emissions are computed from, such as '10000 l' or '2.854 kg CO2e/l'.
 *
 * <p>It has a unit of its own so that it can stand in the derivation of a result. What units mean, and how they convert, is not
 * known here.
 */
public final class InputAmount extends Quantity {
    private static final long serialVersionUID = 1L;

    private final InputUnit unit;

    private InputAmount(double amount, InputUnit unit) {
        super(amount);
        this.unit = unit;
    }

    /**
     * An amount in a unit.
     *
     * @param amount a finite number
     * @param unit its unit
     * @return the amount
     */
    public static InputAmount of(double amount, InputUnit unit) {
        return new InputAmount(amount, unit);
    }

    /**
     * An amount in a unit that is named by its symbol.
     *
     * @param amount a finite number
     * @param symbol for instance {@code l}
     * @return the amount
     * @throws IllegalArgumentException if the symbol is blank
     */
    public static InputAmount of(double amount, String symbol) {
        return of(amount, new InputUnit(symbol));
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text a number, a space and a symbol, for instance {@code 2.854 kg CO2e/l}
     * @return the amount
     * @throws IllegalArgumentException if the text is anything else
     */
    public static InputAmount parse(String text) {
        int space = text.indexOf(' ');
        if (space < 1) {
            throw new IllegalArgumentException("an amount must be a number, a space and a unit, was '" + text + "'");
        }
        InputUnit unit = new InputUnit(text.substring(space + 1));
        return of(PlainNumber.decimal(text, unit).doubleValue(), unit);
    }

    @Override
    public InputUnit unit() {
        return unit;
    }
}
