package org.klimatgap.report.render;

import java.util.BitSet;
import java.util.regex.Pattern;
import org.klimatgap.report.Line;

/**
 * A line in Markdown, such as 'Gapet är **35 327 ton**': CommonMark 0.31 with the tables, strikethrough and autolinks of
 * GitHub Flavored Markdown 0.29, and the dollar sign of its formulas.
 *
 * <p>A character gets a backslash only where it would otherwise be read as markup, judged over the whole line, since
 * parts that are harmless alone ('&amp;' and 'amp;') can be markup together. One thing cannot be escaped: GitHub links a
 * bare e-mail address however it is written. Such a link goes where its text says.
 */
final class MarkdownText {
    private static final String STRONG = "**";

    private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*\\[\\]<|~$]"
            // An entity.
            + "|&(?=[#\\w]\\w*;)"
            // An address that becomes a link by itself.
            + "|:(?=//)|(?<=[wW]{3})\\."
            // Between letters an underscore is harmless.
            + "|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");

    /** A heading, a quotation, a bullet or a rule, a number of a list. */
    private static final Pattern AT_START =
            Pattern.compile("^#(?=#{0,5}(?: |$))|^>|^[-+](?= |-|$)|(?<=^[0-9]{1,9})[.)](?= |$)");

    /** Hashes at the end of a heading, which would be dropped. */
    private static final Pattern AT_HEADING_END = Pattern.compile("(?<=^| )#(?=#*$)");

    private MarkdownText() {}

    /** A line that begins a block: a paragraph, an item of a list. */
    static String ofBlock(Line line) {
        return write(new StressedText(line), AT_START);
    }

    /** A line after the mark of a heading. */
    static String ofHeading(Line line) {
        return write(new StressedText(line), AT_HEADING_END);
    }

    /** A line in a cell of a table. */
    static String ofCell(Line line) {
        return write(new StressedText(line), ANYWHERE);
    }

    private static String write(StressedText line, Pattern atItsPlace) {
        BitSet escaped = new BitSet();
        find(ANYWHERE, line, escaped);
        find(atItsPlace, line, escaped);
        StringBuilder markdown = new StringBuilder();
        for (int index = 0; index < line.text().length(); index++) {
            markdown.append(line.turnsAt(index) ? STRONG : "");
            markdown.append(escaped.get(index) || isUnderscoreAtTurn(line, index) ? "\\" : "");
            markdown.append(line.text().charAt(index));
        }
        return markdown.append(line.turnsAt(line.text().length()) ? STRONG : "").toString();
    }

    private static void find(Pattern special, StressedText line, BitSet escaped) {
        special.matcher(line.text()).results().forEach(match -> escaped.set(match.start()));
    }

    /** Beside asterisks an underscore is no longer between letters. */
    private static boolean isUnderscoreAtTurn(StressedText line, int index) {
        return line.text().charAt(index) == '_' && (line.turnsAt(index) || line.turnsAt(index + 1));
    }
}
