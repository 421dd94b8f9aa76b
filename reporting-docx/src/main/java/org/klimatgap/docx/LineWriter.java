package org.klimatgap.docx;

import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.klimatgap.report.Inline;
import org.klimatgap.report.Line;

/** Writes lines as runs of a paragraph; every character of a text stays text. */
final class LineWriter {
    private LineWriter() {}

    static void write(Line line, XWPFParagraph paragraph) {
        line.parts().forEach(part -> write(part, paragraph, false));
    }

    static void superscript(String text, XWPFParagraph paragraph) {
        XWPFRun run = run(text, paragraph, false);
        run.setSubscript(VerticalAlign.SUPERSCRIPT);
    }

    private static void write(Inline part, XWPFParagraph paragraph, boolean strong) {
        if (part instanceof Inline.Strong stressed) {
            stressed.line().parts().forEach(each -> write(each, paragraph, true));
        } else if (part instanceof Inline.UserText user) {
            XWPFRun run = run(user.text(), paragraph, strong);
            user.language().ifPresent(language -> run.setLang(DocumentLanguage.tag(language)));
        } else if (part instanceof Inline.Text || part instanceof Inline.Amount) {
            run(part.text(), paragraph, strong);
        } else {
            throw new AssertionError(part);
        }
    }

    private static XWPFRun run(String text, XWPFParagraph paragraph, boolean strong) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        if (strong) {
            run.setBold(true);
        }
        return run;
    }
}
