package org.klimatgap.io.sheet;

/** Spaces around the text of a cell, of which spreadsheets leave several kinds. */
final class CellSpaces {
    private CellSpaces() {}

    /** The text without surrounding spaces, no-break spaces and byte order marks. */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return start == 0 && end == text.length() ? text : text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\uFEFF' || (c > 127 && Character.isWhitespace(c));
    }
}
