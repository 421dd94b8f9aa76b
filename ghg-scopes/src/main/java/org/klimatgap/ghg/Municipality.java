package org.klimatgap.ghg;

import java.util.Optional;

/**
 * A municipality, such as '0764 Alvesta'.
 *
 * <p>The code identifies it; names vary between sources (Falun and Falu, Gotland and Region Gotland).
 *
 * @param code four digits with leading zeros, as SCB assigns them
 * @param name the name to show
 */
public record Municipality(String code, String name) implements Area {
    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if the code is not four digits or the name is blank
     */
    public Municipality {
        if (!AreaChecks.isDigits(code, 4)) {
            throw new IllegalArgumentException(
                    "a municipality code must be four digits such as '0764', was '" + code + "'");
        }
        AreaChecks.name(code, name);
    }

    /**
     * A municipality.
     *
     * @param code four digits
     * @param name the name to show
     * @return the municipality
     */
    public static Municipality of(String code, String name) {
        return new Municipality(code, name);
    }

    /** {@return the code of its county, which its own begins with} */
    @Override
    public Optional<String> parent() {
        return Optional.of(code.substring(0, 2));
    }

    @Override
    public String toString() {
        return code + " " + name;
    }
}
