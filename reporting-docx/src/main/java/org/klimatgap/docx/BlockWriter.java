package org.klimatgap.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.klimatgap.message.Language;
import org.klimatgap.report.Block;
import org.klimatgap.report.BulletList;
import org.klimatgap.report.Heading;
import org.klimatgap.report.Line;
import org.klimatgap.report.Notice;
import org.klimatgap.report.Paragraph;
import org.klimatgap.report.Sources;
import org.klimatgap.report.Table;
import org.klimatgap.report.render.Labels;

/** Writes the blocks of a report into a place of a document. */
final class BlockWriter {
    private static final int SOURCES_LEVEL = 2;

    private final Place place;
    private final DocumentStyles styles;
    private final Labels labels;

    BlockWriter(Place place, DocumentStyles styles, Language language) {
        this.place = place;
        this.styles = styles;
        this.labels = Labels.of(language);
    }

    void write(Block block) {
        if (block instanceof Heading heading) {
            heading(heading.level(), heading.line());
        } else if (block instanceof Paragraph paragraph) {
            line("Normal", paragraph.line());
        } else if (block instanceof BulletList list) {
            list(ListKind.BULLETS, list.items());
        } else if (block instanceof Table table) {
            new TableWriter(table, place, styles, labels).write();
        } else if (block instanceof Notice notice) {
            line("Klimatgap Notice", labels.notice(notice));
        } else if (block instanceof Sources sources) {
            sources(sources);
        } else {
            throw new AssertionError(block);
        }
    }

    void heading(int level, Line line) {
        line("heading " + Math.min(level, 3), line);
    }

    private void list(ListKind kind, List<Line> items) {
        BigInteger number = styles.newList(kind);
        String style = kind == ListKind.BULLETS ? "List Bullet" : "List Number";
        items.forEach(item -> line(style, item).setNumID(number));
    }

    private void sources(Sources sources) {
        heading(SOURCES_LEVEL, labels.sources());
        list(ListKind.NUMBERS, sources.entries().stream().map(this::source).toList());
    }

    private Line source(Sources.Entry entry) {
        return entry.file()
                .map(labels::file)
                .map(file -> entry.line().plus(Line.text(" (")).plus(file).plus(Line.text(")")))
                .orElse(entry.line());
    }

    private XWPFParagraph line(String style, Line line) {
        XWPFParagraph paragraph = place.paragraph();
        paragraph.setStyle(styles.id(style));
        LineWriter.write(line, paragraph);
        return paragraph;
    }
}
