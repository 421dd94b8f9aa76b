package org.klimatgap.gwp;

import java.io.Serializable;

/**
 * A greenhouse gas, such as 'CO2' or 'CH4-fossil'.
 *
 * @param code its code in the GWP tables
 */
public record Gas(String code) implements Serializable {
    /** Carbon dioxide. */
    public static final Gas CO2 = new Gas("CO2");

    /** Nitrous oxide. */
    public static final Gas N2O = new Gas("N2O");

    /** Methane whose origin the source does not say; the Sixth Assessment Report has no value for it. */
    public static final Gas CH4 = new Gas("CH4");

    /** Methane of fossil origin, whose carbon adds to the atmosphere's CO2. */
    public static final Gas CH4_FOSSIL = new Gas("CH4-fossil");

    /** Methane of biogenic origin. */
    public static final Gas CH4_BIOGENIC = new Gas("CH4-biogenic");

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Gas {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a gas needs a code, such as 'HFC-134a'");
        }
    }

    /**
     * A gas.
     *
     * @param code for instance {@code HFC-134a}
     * @return the gas
     */
    public static Gas of(String code) {
        return new Gas(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
