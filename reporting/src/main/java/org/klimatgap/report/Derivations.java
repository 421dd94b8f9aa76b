package org.klimatgap.report;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;

/**
 * Where the figures of a report come from, such as 34 figures of Alvesta. They are worked out when a renderer asks for them, since
 * most formats have no place for them; two reports that say the same are therefore equal in their parts, and not as a whole.
 */
public interface Derivations extends Serializable {
    /** {@return the names of the figures that can be explained, in the order in which they are listed} */
    Set<String> figures();

    /**
     * Works the derivations out.
     *
     * @return those of every figure by its name, in the order of {@link #figures}; computations that figures share are the same
     *     objects
     */
    Map<String, Derivation> all();

    /** {@return those of a report that explains no figure} */
    static Derivations none() {
        return of(Map.of());
    }

    /**
     * Derivations that are there already.
     *
     * @param derivations by the names of the figures, in the order in which they are listed
     * @return the same
     */
    static Derivations of(Map<String, Derivation> derivations) {
        return new KnownDerivations(derivations);
    }
}
