package org.klimatgap.report.national;

import java.util.ArrayList;
import java.util.List;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.national.Revision;
import org.klimatgap.ghg.national.Revisions;
import org.klimatgap.message.Language;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.quantity.Share;
import org.klimatgap.report.Block;
import org.klimatgap.report.Cell;
import org.klimatgap.report.Column;
import org.klimatgap.report.Figure;
import org.klimatgap.report.Inline;
import org.klimatgap.report.Line;
import org.klimatgap.report.Paragraph;
import org.klimatgap.report.Presentation;
import org.klimatgap.report.Report;
import org.klimatgap.report.Table;
import org.klimatgap.sector.Sector;

/** What a newer release changed, as a report, such as 'Revideringar från SMHI 2026-01-15 till SMHI 2026-06-25'. */
public final class RevisionReport {
    private final Revisions revisions;
    private final Presentation presentation;

    private RevisionReport(Revisions revisions, Language language) {
        this.revisions = revisions;
        this.presentation = Presentation.of(language);
    }

    /**
     * The report.
     *
     * @param revisions what was changed
     * @param threshold revisions up to this share of the older value are counted and not listed
     * @param language the language of the report
     * @return the report
     */
    public static Report of(Revisions revisions, Share threshold, Language language) {
        return new RevisionReport(revisions, language).build(threshold);
    }

    private Report build(Share threshold) {
        List<Revision> large = revisions.above(threshold);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(presentation
                .unrounded()
                .line(RevisionText.INTRODUCTION
                        .with("older", revisions.older().label())
                        .with("newer", revisions.newer().label())
                        .with("count", presentation.count(revisions.values().size()))
                        .with("large", presentation.count(large.size()))
                        .with("threshold", threshold))));
        blocks.add(new Paragraph(presentation.line(RevisionText.SECTORS.with(
                "sectors", revisions.sectors().stream().map(Sector::title).toList()))));
        if (!large.isEmpty()) {
            blocks.add(table(large));
        }
        if (!revisions.leftOut().isEmpty()) {
            blocks.add(new Paragraph(presentation.line(RevisionText.LEFT_OUT.with(
                    "sectors", revisions.leftOut().stream().map(Sector::title).toList()))));
        }
        if (!revisions.unmatched().isEmpty()) {
            blocks.add(new Paragraph(presentation.line(RevisionText.UNMATCHED.with(
                    "areas", revisions.unmatched().stream().map(Area::name).toList()))));
        }
        Line title = presentation.line(RevisionText.TITLE
                .with("older", revisions.older().label())
                .with("newer", revisions.newer().label()));
        return new Report(title, presentation.language(), blocks);
    }

    private Table table(List<Revision> large) {
        List<Column> columns = List.of(
                Column.ofText(line(RevisionText.COLUMN_AREA)),
                Column.ofNumbers(line(RevisionText.COLUMN_YEAR)),
                Column.ofNumbers(line(RevisionText.COLUMN_OLDER)),
                Column.ofNumbers(line(RevisionText.COLUMN_NEWER)),
                Column.ofNumbers(line(RevisionText.COLUMN_DIFFERENCE)),
                Column.ofNumbers(line(RevisionText.COLUMN_PERCENT)));
        return new Table(
                line(RevisionText.CAPTION),
                columns,
                large.stream().map(this::cells).toList(),
                true);
    }

    private List<Cell> cells(Revision revision) {
        return List.of(
                Cell.of(Line.text(revision.area().name())),
                Cell.of(Line.text(Integer.toString(revision.year()))),
                Cell.of(amount("older", revision, revision.older().value())),
                Cell.of(amount("newer", revision, revision.newer().value())),
                Cell.of(signed(
                        amount("revision", revision, revision.difference().value()))),
                revision.relative()
                        .map(share -> Cell.of(signed(amount("relative-revision", revision, share.value()))))
                        .orElseGet(() -> Cell.omitted(line(RevisionText.WAS_ZERO))));
    }

    private Inline.Amount amount(String kind, Revision revision, Quantity quantity) {
        String id = kind + "." + revision.area().code() + "." + revision.year();
        return presentation.amountWithoutUnit(new Figure(id, quantity));
    }

    /** A rise has its sign, since a fall has one. */
    private static Line signed(Inline.Amount amount) {
        Line line = Line.of(amount);
        return amount.figure().quantity().amount() > 0 ? Line.text("+").plus(line) : line;
    }

    private Line line(RevisionText text) {
        return presentation.line(text.of());
    }
}
