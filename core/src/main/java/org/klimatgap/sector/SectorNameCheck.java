package org.klimatgap.sector;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klimatgap.reference.ReferenceRow;

/** Which names of a scheme stand in each other's way. */
final class SectorNameCheck {
    private final Map<String, List<Name>> seen = new HashMap<>();

    /**
     * A name of a row.
     *
     * @param line the row's line
     * @param parent the row's parent
     * @param isAlias whether it is neither code nor title
     * @param isReserved whether nothing else may have it: a code, or a name of the total
     */
    private record Name(long line, Optional<String> parent, boolean isAlias, boolean isReserved) {
        /** Official titles repeat below other parents; an alias is added to be found, and must not shadow a main sector. */
        private boolean clashesWith(Name other) {
            return line != other.line
                    && (isReserved
                            || other.isReserved
                            || parent.equals(other.parent)
                            || (parent.isEmpty() && other.isAlias)
                            || (isAlias && other.parent.isEmpty()));
        }
    }

    /** The row's names that an earlier line stands in the way of, and that line; remembers the row's names. */
    Map<String, Long> defects(ReferenceRow row) {
        Map<String, Long> defects = new LinkedHashMap<>();
        boolean isTotal = row.get("level").equals(SectorLevel.TOTAL.id());
        check(row.get("code"), new Name(row.line(), row.find("parent"), false, true), defects);
        for (String column : List.of("title_sv", "title_en")) {
            check(row.get(column), new Name(row.line(), row.find("parent"), false, isTotal), defects);
        }
        for (String alias : SectorSchemeParser.list(row, "aliases")) {
            check(alias, new Name(row.line(), row.find("parent"), true, isTotal), defects);
        }
        return defects;
    }

    private void check(String text, Name name, Map<String, Long> defects) {
        List<Name> earlier = seen.computeIfAbsent(NameIndex.normalise(text), key -> new ArrayList<>());
        earlier.stream()
                .filter(name::clashesWith)
                .findFirst()
                .ifPresent(first -> defects.putIfAbsent(text, first.line()));
        earlier.add(name);
    }
}
