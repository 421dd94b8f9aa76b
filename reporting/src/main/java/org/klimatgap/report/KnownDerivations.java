package org.klimatgap.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Derivations that were worked out before. */
record KnownDerivations(Map<String, Derivation> all) implements Derivations {
    KnownDerivations {
        all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
    }

    @Override
    public Set<String> figures() {
        return all.keySet();
    }
}
