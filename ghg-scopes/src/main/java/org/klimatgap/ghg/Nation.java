package org.klimatgap.ghg;

import java.util.Optional;

/**
 * The nation, such as '00 Riket'.
 *
 * @param name the name to show
 */
public record Nation(String name) implements Area {
    /** SCB's region code of the whole country. */
    public static final String CODE = "00";

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Nation {
        AreaChecks.name(CODE, name);
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Optional<String> parent() {
        return Optional.empty();
    }

    @Override
    public String toString() {
        return CODE + " " + name;
    }
}
