package org.klimatgap.docx;

import java.util.List;
import org.klimatgap.message.Language;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.report.BulletList;
import org.klimatgap.report.Cell;
import org.klimatgap.report.Column;
import org.klimatgap.report.Figure;
import org.klimatgap.report.Heading;
import org.klimatgap.report.Line;
import org.klimatgap.report.Notice;
import org.klimatgap.report.Paragraph;
import org.klimatgap.report.Presentation;
import org.klimatgap.report.Report;
import org.klimatgap.report.Sources;
import org.klimatgap.report.Table;

/** A report with every kind of block, and with one text in every place where somebody else's text can stand. */
final class SampleReport {
    private SampleReport() {}

    static Report in(Language language) {
        return with("Åtgärder & <mål> för ö", language);
    }

    static Report with(String text, Language language) {
        Line line = Line.text("Ä ").plus(Line.userText(text)).plus(Line.userText(text, Language.ENGLISH));
        return new Report(
                line,
                language,
                List.of(
                        new Heading(2, line),
                        new Paragraph(line.plus(Line.text(" "))
                                .plus(Line.text("viktigt").strong())),
                        new BulletList(List.of(line, line)),
                        table(line, language),
                        table(line, language),
                        new Notice(Notice.Kind.WARNING, line),
                        new Heading(4, line),
                        new Sources(List.of(
                                Sources.Entry.of(line),
                                Sources.Entry.of(line, new SourceFile("co2.csv", "0".repeat(64)))))));
    }

    private static Table table(Line line, Language language) {
        Figure level = new Figure("gap.level.co2", Emissions.ofTonnes(35_327));
        return Table.of(line, Column.ofText(line), Column.ofNumbers(line))
                .withRowHeaders()
                .withRow(Cell.of(line), Cell.of(Presentation.of(language).amount(level)))
                .withRow(Cell.of(line), Cell.omitted(line));
    }
}
