package org.klimatgap.report.picture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The letters of pictures, such as 'å is 0.556 em wide': widths as Arial and its metric-compatible kin have them, and
 * outlines, so that a picture does not depend on the machine's fonts.
 *
 * <p>The table has the letters of European languages in Latin script, digits and the usual signs. Another character is as
 * wide as the em in every weight, and an empty box where it is painted.
 */
public final class Typeface {
    /** How far letters reach above the line that they stand on, in em: that of Å. */
    public static final double ASCENT = 0.91;

    /** How far letters reach below it, in em. */
    public static final double DESCENT = 0.22;

    static final double UNITS = 2048;
    private static final String RESOURCE = "outlines.txt";
    private static final Glyph UNKNOWN =
            Glyph.parse(2048, "M150 0L1898 0L1898 -1400L150 -1400ZM250 -100L250 -1300L1798 -1300L1798 -100Z");
    private static final Map<Integer, Glyph> REGULAR = read("r");
    private static final Map<Integer, Glyph> BOLD = read("b");

    private Typeface() {}

    /**
     * How wide a text is.
     *
     * @param text the text, one line
     * @param weight how heavy it is
     * @param size the height of a line's letters (1 em)
     * @return its width in the unit of the size
     */
    public static double width(String text, Weight weight, double size) {
        long units = text.codePoints()
                .mapToLong(each -> glyph(each, weight).advance())
                .sum();
        return units * size / UNITS;
    }

    /**
     * Whether a character is in the table.
     *
     * @param codePoint the character
     * @return false if an empty box stands for it
     */
    public static boolean has(int codePoint) {
        return REGULAR.containsKey(codePoint);
    }

    /** The letter, of regular weight where the table has no heavier one. */
    static Glyph glyph(int codePoint, Weight weight) {
        Glyph regular = REGULAR.getOrDefault(codePoint, UNKNOWN);
        return weight == Weight.BOLD ? BOLD.getOrDefault(codePoint, regular) : regular;
    }

    private static Map<Integer, Glyph> read(String weight) {
        Map<Integer, Glyph> glyphs = new HashMap<>();
        for (String line : lines()) {
            String[] parts = line.split(" ", 4);
            if (parts[0].equals(weight)) {
                glyphs.put(Integer.parseInt(parts[1], 16), Glyph.parse(Integer.parseInt(parts[2]), parts[3]));
            }
        }
        return Map.copyOf(glyphs);
    }

    private static List<String> lines() {
        try (InputStream stream = Typeface.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new AssertionError(RESOURCE + " is not beside " + Typeface.class.getName());
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot read " + RESOURCE, cause);
        }
    }
}
