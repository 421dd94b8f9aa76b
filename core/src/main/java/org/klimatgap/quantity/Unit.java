package org.klimatgap.quantity;

/** A unit that results are expressed in, such as 't'. */
public enum Unit implements QuantityUnit {
    /** Metric tonnes a year of the basis's substance (CO2, or CO2 equivalents). */
    TONNES("t"),
    /** Kilograms a person and year. */
    KILOGRAMS_PER_PERSON("kg/person"),
    /** Tonnes of change from one year to the next. */
    TONNES_PER_YEAR("t/yr"),
    /** Percent of a whole. */
    PERCENT("%"),
    /** Compound percent a year; positive is a reduction. */
    PERCENT_PER_YEAR("%/yr"),
    /** The difference of two yearly rates. */
    PERCENTAGE_POINTS("percentage points"),
    /** Residents. */
    PERSONS("persons");

    private final String symbol;

    Unit(String symbol) {
        this.symbol = symbol;
    }

    @Override
    public String symbol() {
        return symbol;
    }

    @Override
    public String toString() {
        return symbol;
    }
}
