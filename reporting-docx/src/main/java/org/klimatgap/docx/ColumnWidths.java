package org.klimatgap.docx;

import java.util.Arrays;
import java.util.List;

/**
 * How wide the columns of a table are, such as 3000 and 6638 twentieths of a point.
 *
 * <p>No word is broken as long as the words fit; what is left goes to the columns with long texts. Widths are counted in
 * characters, since a document does not know the font that it will be shown in.
 */
final class ColumnWidths {
    /** The width between the margins of an A4 page of 210 mm with 20 mm on both sides, in twentieths of a point. */
    private static final long TEXT_WIDTH = 9638;

    /** About as many characters of the size that cells have stand between the margins. */
    private static final int CHARACTERS = 112;

    /** A text longer than this is broken into lines. */
    private static final int LONGEST_LINE = 44;
    /** The space beside a text, in characters. */
    private static final int PADDING = 2;

    private ColumnWidths() {}

    /** The widths of columns with these texts, in twentieths of a point. */
    static List<Long> of(List<List<String>> columns) {
        double[] least = columns.stream().mapToDouble(ColumnWidths::longestWord).toArray();
        double[] wanted =
                columns.stream().mapToDouble(ColumnWidths::longestText).toArray();
        double sumOfLeast = Arrays.stream(least).sum();
        double sumOfWanted = Arrays.stream(wanted).sum();
        double room = Math.max(0, Math.min(1, (CHARACTERS - sumOfLeast) / Math.max(1, sumOfWanted - sumOfLeast)));
        double[] widths = new double[least.length];
        Arrays.setAll(widths, column -> least[column] + room * (wanted[column] - least[column]));
        double sum = Arrays.stream(widths).sum();
        return Arrays.stream(widths)
                .mapToObj(width -> (long) (TEXT_WIDTH * width / sum))
                .toList();
    }

    /** Words end at ordinary spaces and hyphens; a number and its unit hold together. */
    private static double longestWord(List<String> texts) {
        return PADDING
                + texts.stream()
                        .flatMap(text -> Arrays.stream(text.split("[ -]")))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
    }

    private static double longestText(List<String> texts) {
        int longest = texts.stream().mapToInt(String::length).max().orElse(0);
        return Math.max(longestWord(texts), PADDING + Math.min(longest, LONGEST_LINE));
    }
}
