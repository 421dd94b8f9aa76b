package org.klimatgap.sector;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds sectors by code or name; a name that several of them have finds none, since a guess would move emissions. */
final class NameIndex implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<String, Sector> byName;

    private NameIndex(Map<String, Sector> byName) {
        this.byName = byName;
    }

    static NameIndex of(Collection<Sector> sectors) {
        Map<String, Sector> byName = unambiguous(sectors);
        sectors.forEach(sector -> byName.put(normalise(sector.code().code()), sector));
        sectors.forEach(sector -> sector.aliases().forEach(name -> addAsWritten(name, byName)));
        return new NameIndex(byName);
    }

    private static Map<String, Sector> unambiguous(Collection<Sector> sectors) {
        Map<String, Sector> byName = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (Sector sector : sectors) {
            for (String name : sector.aliases()) {
                Sector first = byName.putIfAbsent(normalise(name), sector);
                if (first != null && !first.equals(sector)) {
                    ambiguous.add(normalise(name));
                }
            }
        }
        byName.keySet().removeAll(ambiguous);
        return byName;
    }

    /** Adds a name as the source writes it too, so that most rows of a large file are found without any new text. */
    private static void addAsWritten(String name, Map<String, Sector> byName) {
        Sector sector = byName.get(normalise(name));
        if (sector != null) {
            byName.putIfAbsent(name, sector);
        }
    }

    Optional<Sector> find(String name) {
        Sector asWritten = byName.get(name);
        return Optional.ofNullable(asWritten != null ? asWritten : byName.get(normalise(name)));
    }

    /** A name without spaces and case; by character, since a large file asks for each of its rows. */
    static String normalise(String name) {
        StringBuilder text = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            if (!isSpace(name.charAt(i))) {
                text.append(name.charAt(i));
            }
        }
        return text.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character == '\u00a0' || (character >= '\t' && character <= '\r');
    }
}
