package org.klimatgap.report.render;

import java.util.List;
import org.klimatgap.message.Language;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.report.BulletList;
import org.klimatgap.report.Cell;
import org.klimatgap.report.Column;
import org.klimatgap.report.Heading;
import org.klimatgap.report.Line;
import org.klimatgap.report.Notice;
import org.klimatgap.report.Paragraph;
import org.klimatgap.report.Report;
import org.klimatgap.report.Sources;
import org.klimatgap.report.Table;

/** A report that has one text in every place where a text can stand. */
final class ReportOf {
    private ReportOf() {}

    static Report text(String text) {
        // The leading letter keeps places that must not be blank from being rejected.
        Line line = Line.text("x")
                .plus(Line.userText(text))
                .plus(Line.userText(text, Language.ENGLISH).strong());
        SourceFile file = new SourceFile(text, "0".repeat(64));
        return new Report(
                line,
                Language.SWEDISH,
                List.of(
                        new Heading(2, line),
                        new Paragraph(line),
                        new BulletList(List.of(line, line)),
                        Table.of(line, Column.ofText(line), Column.ofNumbers(line))
                                .withRowHeaders()
                                .withRow(Cell.of(line), Cell.of(line))
                                .withRow(Cell.of(line), Cell.omitted(line)),
                        new Notice(Notice.Kind.WARNING, line),
                        new Sources(List.of(Sources.Entry.of(line), Sources.Entry.of(line, file)))));
    }
}
