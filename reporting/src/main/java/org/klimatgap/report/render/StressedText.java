package org.klimatgap.report.render;

import java.util.BitSet;
import org.klimatgap.report.Inline;
import org.klimatgap.report.Line;

/**
 * A line as one string and the places in it that are strong, such as 'Gapet är 35 327 ton' with 35 327 ton strong.
 *
 * <p>Only stress that CommonMark can say is kept (section 6.2, left- and right-flanking delimiter runs): two asterisks
 * between a letter and a bracket, for instance, would stand in the text as asterisks. The words remain in any case.
 */
final class StressedText {
    private static final int ASCII = 0x80;

    private final StringBuilder collected = new StringBuilder();
    private final BitSet stressed = new BitSet();
    private final String text;
    private final BitSet strong;

    StressedText(Line line) {
        collect(line, false);
        String whole = collected.toString();
        int start = whole.length() - whole.stripLeading().length();
        text = whole.strip();
        strong = stressed.get(start, start + text.length());
        for (int from = strong.nextSetBit(0); from >= 0; from = strong.nextSetBit(from)) {
            int to = strong.nextClearBit(from);
            keepSayable(from, to);
            from = to;
        }
    }

    String text() {
        return text;
    }

    /** Whether strong text begins or ends before this character; also asked for the end of the text. */
    boolean turnsAt(int index) {
        return strong.get(index) != (index > 0 && strong.get(index - 1));
    }

    private void collect(Line line, boolean isStrong) {
        for (Inline part : line.parts()) {
            if (part instanceof Inline.Strong nested) {
                collect(nested.line(), true);
            } else {
                collected.append(part.text());
                stressed.set(collected.length() - part.text().length(), collected.length(), isStrong);
            }
        }
    }

    private void keepSayable(int from, int to) {
        strong.clear(from, to);
        int first = from;
        int last = to;
        while (first < last && Character.isSpaceChar(text.charAt(first))) {
            first++;
        }
        while (first < last && Character.isSpaceChar(text.charAt(last - 1))) {
            last--;
        }
        strong.set(first, last, first < last && opensAt(first) && closesAt(last));
    }

    private boolean opensAt(int index) {
        return flanks(text.codePointAt(index), index == 0 ? ' ' : text.codePointBefore(index));
    }

    private boolean closesAt(int index) {
        return flanks(text.codePointBefore(index), index == text.length() ? ' ' : text.codePointAt(index));
    }

    private static boolean flanks(int inside, int outside) {
        return !mayBePunctuation(inside) || Character.isSpaceChar(outside) || isPunctuation(outside);
    }

    /** CommonMark before 0.31 counts symbols beyond ASCII as letters, later versions as punctuation. */
    private static boolean mayBePunctuation(int character) {
        return isPunctuation(character) || isSymbol(character);
    }

    private static boolean isPunctuation(int character) {
        return switch (Character.getType(character)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> character < ASCII && isSymbol(character);
        };
    }

    private static boolean isSymbol(int character) {
        return switch (Character.getType(character)) {
            case Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL, Character.MODIFIER_SYMBOL, Character.OTHER_SYMBOL ->
                true;
            default -> false;
        };
    }
}
