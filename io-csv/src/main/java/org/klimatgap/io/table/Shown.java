package org.klimatgap.io.table;

import java.util.List;
import java.util.stream.Collectors;

/** Texts of an analyst's table as messages quote them: on one line, and not longer than a line. */
final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    static String of(String text) {
        String line = text.codePoints()
                .limit(LONGEST)
                .map(each -> Character.isISOControl(each) ? '\uFFFD' : each)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return text.codePointCount(0, text.length()) > LONGEST ? line + "…" : line;
    }

    static List<String> all(List<String> texts) {
        return texts.stream().map(Shown::of).toList();
    }
}
