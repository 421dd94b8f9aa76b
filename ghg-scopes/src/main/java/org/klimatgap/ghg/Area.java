package org.klimatgap.ghg;

import java.io.Serializable;
import java.util.Optional;

/**
 * An area that emissions are counted in, such as '0764 Alvesta', '07 Kronobergs län' or '00 Riket'.
 *
 * <p>Areas are known by SCB's region codes: two zeros for the nation, two digits for a county, four for a municipality,
 * whose first two are those of its county. Names vary between sources and identify nothing.
 */
public sealed interface Area extends Serializable permits Nation, County, Municipality, Unallocated {
    /** {@return the region code} */
    String code();

    /** {@return the name to show} */
    String name();

    /** {@return the code of the area that this one is a part of; empty for the nation} */
    Optional<String> parent();

    /** {@return whether the area is a municipality} */
    default boolean isMunicipality() {
        return this instanceof Municipality;
    }

    /** {@return whether the area is a county} */
    default boolean isCounty() {
        return this instanceof County;
    }
}
