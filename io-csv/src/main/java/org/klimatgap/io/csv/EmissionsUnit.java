package org.klimatgap.io.csv;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A unit of emissions as files write it, such as 'kt CO2e' or 'kg/person'.
 *
 * @param mass the unit of mass
 * @param substance what is weighed, {@code CO2} or {@code CO2e}, or empty
 * @param perPerson whether the amount is one of each resident
 */
public record EmissionsUnit(Mass mass, Optional<String> substance, boolean perPerson) {
    /** {@code kg}, {@code t}, {@code kt} and so on: what a file may say, as messages list it. */
    public static final List<String> VALID = List.of("kg", "t", "kt", "Mt", "kg/person", "t/person");

    /** What may stand between mass and {@code /person}, as messages list it. */
    static final List<String> SUBSTANCES = List.of("CO2", "CO2e");

    private static final Pattern FORM = Pattern.compile("(kg|t|kt|Mt)(?: +(CO2e?))?(/person)?");

    /** A unit of mass. */
    public enum Mass {
        /** Kilograms. */
        KG("kg", -3),
        /** Tonnes. */
        T("t", 0),
        /** Thousand tonnes. */
        KT("kt", 3),
        /** Million tonnes. */
        MT("Mt", 6);

        private final String symbol;
        private final int powerOfTen;

        Mass(String symbol, int powerOfTen) {
            this.symbol = symbol;
            this.powerOfTen = powerOfTen;
        }

        private static Mass of(String symbol) {
            return Arrays.stream(values())
                    .filter(mass -> mass.symbol.equals(symbol))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * Finds a unit by its spelling.
     *
     * @param text for instance {@code kt CO2e}
     * @return the unit, or empty if there is none of this spelling
     */
    public static Optional<EmissionsUnit> find(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new EmissionsUnit(
                                Mass.of(form.group(1)), Optional.ofNullable(form.group(2)), form.group(3) != null))
                        .filter(EmissionsUnit::isUsual)
                : Optional.empty();
    }

    /** Nobody emits thousands of tonnes. */
    private boolean isUsual() {
        return !perPerson || mass == Mass.KG || mass == Mass.T;
    }

    /**
     * An amount in tonnes, rounded once.
     *
     * @param amount an amount in this unit
     * @return tonnes; infinite when it is too large for a double
     */
    public double tonnes(BigDecimal amount) {
        return amount.scaleByPowerOfTen(mass.powerOfTen).doubleValue();
    }

    /** An amount in kilograms, rounded once; infinite when it is too large for a double. */
    double kilograms(BigDecimal amount) {
        return amount.scaleByPowerOfTen(mass.powerOfTen - Mass.KG.powerOfTen).doubleValue();
    }
}
