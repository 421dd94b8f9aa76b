package org.klimatgap.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.klimatgap.message.Language;
import org.klimatgap.report.Block;
import org.klimatgap.report.BulletList;
import org.klimatgap.report.Chart;
import org.klimatgap.report.ChartRow;
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

    /** The empty margin of a picture, in twentieths of a point: its words begin where those of the text do. */
    private static final int CHART_MARGIN = 150;

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
        } else if (block instanceof Chart chart) {
            charts(List.of(chart));
        } else if (block instanceof ChartRow row) {
            line("caption", row.caption());
            charts(row.charts());
        } else {
            throw new AssertionError(block);
        }
    }

    XWPFParagraph heading(int level, Line line) {
        return line("heading " + Math.min(level, 3), line);
    }

    /** A heading at the top of a new page. */
    void headingOnNewPage(Heading heading) {
        heading(heading.level(), heading.line()).setPageBreak(true);
    }

    /** Charts beside each other in one paragraph, as long as the line has room, their titles at one height. */
    private void charts(List<Chart> charts) {
        XWPFParagraph paragraph = line("Normal", Line.text(""));
        paragraph.setIndentationLeft(-CHART_MARGIN);
        double height = charts.stream()
                .mapToDouble(chart -> chart.picture().height())
                .max()
                .orElseThrow();
        charts.forEach(chart -> ChartWriter.write(chart, height, paragraph));
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
