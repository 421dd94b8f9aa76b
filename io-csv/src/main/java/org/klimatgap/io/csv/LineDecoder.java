package org.klimatgap.io.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.klimatgap.finding.Finding;

/**
 * Makes text of the bytes of one line and says what is wrong with them.
 *
 * <p>A line that is not UTF-8 is read as Windows-1252 if that gives words, so that its other defects are found in the
 * same pass; it is an error all the same.
 */
final class LineDecoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char REPLACEMENT = '\uFFFD';

    /** What stands beside letters in Windows-1252 text: no-break space, section, degree, square, signs, dashes, quotes. */
    private static final String PUNCTUATION = "\u00A0§°±²³·½«»´€–—‘’“”…";

    /** The letters from À on; below them CP437, CP850 and Mac Roman keep theirs. */
    private static final char FIRST_LETTER = '\u00C0';

    /** How many characters of a line stand around its first bad byte in a message. */
    private static final int AROUND = 20;

    private final String file;

    LineDecoder(String file) {
        this.file = file;
    }

    TextLine decode(long number, byte[] bytes, int length, String end) {
        String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
        if (text.indexOf('\0') >= 0) {
            return damaged(number, text, end, CsvFinding.NUL_BYTE.at(file, number));
        }
        int lost = text.indexOf(REPLACEMENT);
        if (lost < 0) {
            return new TextLine(number, text, end, Optional.empty());
        }
        int bad = firstMalformed(bytes, length);
        return bad < 0
                ? damaged(number, text, end, lost(number, text, lost))
                : malformed(number, bytes, length, end, bad);
    }

    private static TextLine damaged(long number, String text, String end, Finding damage) {
        return new TextLine(number, text, end, Optional.of(damage));
    }

    private Finding lost(long number, String text, int index) {
        return CsvFinding.LOST_CHARACTER.at(file, number).with("text", around(text, index));
    }

    /** The index of the first byte that is not UTF-8, or -1. */
    private static int firstMalformed(byte[] bytes, int length) {
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(length), true);
        return result.isError() ? in.position() : -1;
    }

    private TextLine malformed(long number, byte[] bytes, int length, String end, int bad) {
        String western = new String(bytes, 0, length, WINDOWS_1252);
        boolean words = looksWestern(western);
        Finding finding = (words ? CsvFinding.WINDOWS_1252 : CsvFinding.NOT_UTF8)
                .at(file, number)
                .with("byte", String.format(Locale.ROOT, "0x%02X", bytes[bad]))
                .with("position", bad + 1);
        return words
                ? damaged(number, western, end, finding.with("text", around(western, bad)))
                : damaged(number, new String(bytes, 0, length, StandardCharsets.UTF_8), end, finding);
    }

    private static boolean looksWestern(String text) {
        return text.chars().anyMatch(LineDecoder::isWesternLetter)
                && text.chars()
                        .allMatch(each -> each < 0x80 || isWesternLetter(each) || PUNCTUATION.indexOf(each) >= 0);
    }

    private static boolean isWesternLetter(int character) {
        return character >= FIRST_LETTER && character <= 0xFF && Character.isLetter(character);
    }

    private static String around(String text, int index) {
        int from = Math.max(0, index - AROUND);
        int to = Math.min(text.length(), index + AROUND);
        return (from > 0 ? "…" : "") + CellText.excerpt(text.substring(from, to)) + (to < text.length() ? "…" : "");
    }
}
