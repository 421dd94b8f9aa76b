package org.klimatgap.docx;

import java.util.Arrays;
import java.util.List;
import org.klimatgap.report.picture.Typeface;
import org.klimatgap.report.picture.Weight;

/**
 * How wide the columns of a table are, such as 3000 and 6638 twentieths of a point.
 *
 * <p>No word is broken as long as the words fit, and no amount is parted from its year as long as they all fit as well; what is left
 * goes to the columns with long texts. Widths are those of the house style's letters; another font of a document that the table is
 * pasted into is seldom far from them.
 */
final class ColumnWidths {
    /** The width between the margins of an A4 page of 210 mm with 20 mm on both sides, in twentieths of a point. */
    private static final long TEXT_WIDTH = 9638;
    /** The size of the letters in a cell, as the style 'Klimatgap Cell' has it, in twentieths of a point. */
    private static final double SIZE = 160;
    /** The space on both sides of a text, as the style of tables has it, and a little more where fonts differ. */
    private static final double PADDING = 2 * 60 + 8;
    /** A text wider than this is broken into lines. */
    private static final double LONGEST_LINE = 44 * SIZE / 2;

    private ColumnWidths() {}

    /**
     * A text of a column.
     *
     * @param words what it says
     * @param weight how heavy its letters are
     * @param whole whether it should stand in one line
     */
    record Text(String words, Weight weight, boolean whole) {
        static Text ofHead(String words, boolean whole) {
            return new Text(words, Weight.BOLD, whole);
        }

        static Text of(String words, boolean whole) {
            return new Text(words, Weight.REGULAR, whole);
        }

        private double width() {
            return width(words);
        }

        private double width(String part) {
            return Typeface.width(part, weight, SIZE);
        }

        /** Words end at ordinary spaces and hyphens; a number and its unit hold together. */
        private double longestWord() {
            return Arrays.stream(words.split("[ -]"))
                    .mapToDouble(this::width)
                    .max()
                    .orElse(0);
        }
    }

    /** The widths of columns with these texts, in twentieths of a point. */
    static List<Long> of(List<List<Text>> columns) {
        double[] whole = columns.stream().mapToDouble(ColumnWidths::unbroken).toArray();
        double[] words = columns.stream().mapToDouble(ColumnWidths::longestWord).toArray();
        double[] least = sum(whole) <= TEXT_WIDTH ? whole : words;
        double[] wanted =
                columns.stream().mapToDouble(ColumnWidths::longestText).toArray();
        double room = Math.max(0, Math.min(1, (TEXT_WIDTH - sum(least)) / Math.max(1, sum(wanted) - sum(least))));
        double[] widths = new double[least.length];
        Arrays.setAll(widths, column -> least[column] + room * (wanted[column] - least[column]));
        double sum = sum(widths);
        return Arrays.stream(widths)
                .mapToObj(width -> (long) (TEXT_WIDTH * width / sum))
                .toList();
    }

    private static double sum(double[] widths) {
        return Arrays.stream(widths).sum();
    }

    private static double unbroken(List<Text> texts) {
        return PADDING
                + texts.stream()
                        .mapToDouble(text -> text.whole() ? text.width() : text.longestWord())
                        .max()
                        .orElse(0);
    }

    private static double longestWord(List<Text> texts) {
        return PADDING + texts.stream().mapToDouble(Text::longestWord).max().orElse(0);
    }

    private static double longestText(List<Text> texts) {
        double longest = texts.stream().mapToDouble(Text::width).max().orElse(0);
        return Math.max(unbroken(texts), PADDING + Math.min(longest, LONGEST_LINE));
    }
}
