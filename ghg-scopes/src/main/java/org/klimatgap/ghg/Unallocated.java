package org.klimatgap.ghg;

import java.util.Optional;

/**
 * What a nation's total has beyond its counties, such as '00~unallocated Ofördelat'.
 *
 * <p>Official statistics leave emissions that belong to no municipality, for instance of domestic aviation, outside every
 * county. The rest is a row of its own, so that parts and whole agree.
 *
 * @param name the name to show
 */
public record Unallocated(String name) implements Area {
    /** The code, which is none of SCB's. */
    public static final String CODE = Nation.CODE + "~unallocated";

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Unallocated {
        AreaChecks.name(CODE, name);
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Optional<String> parent() {
        return Optional.of(Nation.CODE);
    }

    @Override
    public String toString() {
        return CODE + " " + name;
    }
}
