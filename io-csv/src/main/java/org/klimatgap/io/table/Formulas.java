package org.klimatgap.io.table;

import java.util.Optional;
import org.klimatgap.provenance.Origin;

/** The formulas of computed amounts, such as 'G = E_c − T'. */
final class Formulas {
    private Formulas() {}

    static Optional<String> of(Origin origin) {
        return origin instanceof Origin.Derivation derivation ? Optional.of(derivation.formula()) : Optional.empty();
    }
}
