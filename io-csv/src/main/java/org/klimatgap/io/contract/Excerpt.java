package org.klimatgap.io.contract;

/** Texts of a file as messages quote them: on one line, and not longer than a line. */
final class Excerpt {
    private static final int SHOWN = 60;

    private Excerpt() {}

    static String of(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        if (line.length() <= SHOWN) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return line.substring(0, end) + "…";
    }
}
