package org.klimatgap.ghg;

import java.util.Optional;

/**
 * A county, such as '07 Kronobergs län'.
 *
 * @param code two digits, as SCB assigns them
 * @param name the name to show
 */
public record County(String code, String name) implements Area {
    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if the code is not two digits, is the nation's, or the name is blank
     */
    public County {
        if (!AreaChecks.isDigits(code, 2) || code.equals(Nation.CODE)) {
            throw new IllegalArgumentException("a county code must be two digits such as '07', was '" + code + "'");
        }
        AreaChecks.name(code, name);
    }

    @Override
    public Optional<String> parent() {
        return Optional.of(Nation.CODE);
    }

    @Override
    public String toString() {
        return code + " " + name;
    }
}
