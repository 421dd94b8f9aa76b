package org.klimatgap.report;

import java.util.regex.Pattern;

/** Text as one line of visible characters, so that no renderer meets a line break or a control character. */
final class CleanText {
    private static final Pattern LINE_BREAKS = Pattern.compile("[\\t\\n\\x0B\\f\\r\\x85\\u2028\\u2029]+");

    private CleanText() {}

    static String of(String text) {
        return LINE_BREAKS
                .matcher(text)
                .replaceAll(" ")
                .codePoints()
                .filter(CleanText::isText)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isText(int character) {
        int type = Character.getType(character);
        return type != Character.CONTROL
                && type != Character.SURROGATE
                && !overridesDirection(character)
                && !isAnnotation(character)
                && !isNoncharacter(character);
    }

    /** Embeddings, overrides, isolates and their deprecated kin, which can make a number read backwards. */
    private static boolean overridesDirection(int character) {
        return between(0x202A, character, 0x202E) || between(0x2066, character, 0x206F);
    }

    /** Interlinear marks, and the byte order mark. */
    private static boolean isAnnotation(int character) {
        return between(0xFFF9, character, 0xFFFB) || character == 0xFEFF;
    }

    /** Code points that Unicode will never give to a character; the last two of every plane are among them. */
    private static boolean isNoncharacter(int character) {
        return between(0xFDD0, character, 0xFDEF) || (character & 0xFFFE) == 0xFFFE;
    }

    private static boolean between(int first, int character, int last) {
        return first <= character && character <= last;
    }
}
