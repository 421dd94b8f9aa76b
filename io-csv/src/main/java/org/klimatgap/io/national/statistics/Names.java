package org.klimatgap.io.national.statistics;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of columns and sheets, whatever their case and spacing. */
final class Names {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

    private Names() {}

    static String normalise(String name) {
        return SPACES.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
