package org.klimatgap.io.csv;

/** Spaces around cells, and cells as messages quote them. */
final class CellText {
    /** A cell may be a megabyte long; a message shows its beginning. */
    private static final int SHOWN = 60;

    /** The code point of the picture of NUL; the pictures of the other control characters follow it. */
    private static final int PICTURES = 0x2400;

    private CellText() {}

    /** Takes spaces of every kind away at both ends, the no-break space included. */
    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (from < to && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\uFEFF';
    }

    /** The text as a message quotes it: on one line, and not longer than a line. */
    static String excerpt(String text) {
        if (text.length() <= SHOWN) {
            return visible(text);
        }
        int end = Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return visible(text.substring(0, end)) + "…";
    }

    private static String visible(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.chars().forEach(each -> shown.append((char) (each < ' ' ? PICTURES + each : each)));
        return shown.toString();
    }
}
