package org.klimatgap.ghg.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Identifiers name figures, so none may stand twice. */
final class UniqueIds {
    private UniqueIds() {}

    static void check(String what, List<String> ids) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                throw new IllegalArgumentException("two " + what + "s have the identifier '" + id + "'");
            }
        }
    }
}
