package org.klimatgap.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/**
 * The text of a paragraph over its runs: Word splits a word that was typed in two goes into two of them.
 *
 * <p>A run that holds anything but one text, such as a picture or a tab, counts as one character that no placeholder has.
 */
final class ParagraphText {
    private static final String OTHER = "\uFFFC";

    private final List<XWPFRun> runs;

    ParagraphText(XWPFParagraph paragraph) {
        this.runs = paragraph.getRuns();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(text(run)));
        return text.toString();
    }

    /** Puts a text in the place of a placeholder; it looks as the first brace did. */
    void replace(Placeholder placeholder, String value) {
        int position = 0;
        boolean written = false;
        for (XWPFRun run : runs) {
            String text = text(run);
            int from = Math.max(placeholder.start() - position, 0);
            int to = Math.min(placeholder.end() - position, text.length());
            if (from < to) {
                run.setText(text.substring(0, from) + (written ? "" : value) + text.substring(to), 0);
                written = true;
            }
            position += text.length();
        }
    }

    private static String text(XWPFRun run) {
        boolean plain = run.getCTR().sizeOfTArray() == 1
                && run.getText(0) != null
                && run.text().equals(run.getText(0));
        return plain ? run.getText(0) : OTHER;
    }
}
