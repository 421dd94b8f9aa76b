package org.klimatgap.report.page;

import java.util.List;
import java.util.stream.Collectors;
import org.klimatgap.message.Language;
import org.klimatgap.report.Block;
import org.klimatgap.report.BulletList;
import org.klimatgap.report.Chart;
import org.klimatgap.report.ChartRow;
import org.klimatgap.report.Heading;
import org.klimatgap.report.Inline;
import org.klimatgap.report.Line;
import org.klimatgap.report.Notice;
import org.klimatgap.report.Paragraph;
import org.klimatgap.report.Part;
import org.klimatgap.report.Sources;
import org.klimatgap.report.Table;
import org.klimatgap.report.picture.Weight;
import org.klimatgap.report.picture.Wrapping;
import org.klimatgap.report.render.Labels;

/** How high the parts of a report are on a paper, in points. */
final class PartHeights {
    /** More of a line's letters than this are somebody's own words: the line is theirs. */
    private static final double MOSTLY = 0.5;

    private final Paper paper;
    private final Labels labels;

    PartHeights(Paper paper, Language language) {
        this.paper = paper;
        this.labels = Labels.of(language);
    }

    double title(Line title) {
        double size = paper.size() * 13 / 8.2;
        int lines =
                Wrapping.lines(title.text(), paper.width(), size, Weight.BOLD).size();
        return paper.title() + (lines - 1) * size * 1.2;
    }

    double of(Part part) {
        return (part.heading().isPresent() ? paper.heading() : 0)
                + part.blocks().stream().mapToDouble(this::of).sum();
    }

    /** What the municipality wrote itself: whole lines of lists and paragraphs. */
    double ofOwnWords(Part part) {
        return part.blocks().stream().mapToDouble(this::ofOwnWords).sum();
    }

    private double ofOwnWords(Block block) {
        if (block instanceof BulletList list) {
            return list.items().stream()
                    .filter(PartHeights::isOwn)
                    .mapToDouble(this::item)
                    .sum();
        }
        return block instanceof Paragraph paragraph && isOwn(paragraph.line()) ? of(block) : 0;
    }

    private static boolean isOwn(Line line) {
        return line.parts().stream().mapToInt(PartHeights::ownLetters).sum()
                > MOSTLY * line.text().length();
    }

    private static int ownLetters(Inline part) {
        if (part instanceof Inline.Strong strong) {
            return strong.line().parts().stream()
                    .mapToInt(PartHeights::ownLetters)
                    .sum();
        }
        return part instanceof Inline.UserText ? part.text().length() : 0;
    }

    private double of(Block block) {
        if (block instanceof Heading) {
            return paper.heading();
        }
        if (block instanceof Paragraph paragraph) {
            return text(paragraph.line(), paper.width()) + paper.after();
        }
        if (block instanceof BulletList list) {
            return list.items().stream().mapToDouble(this::item).sum() + paper.after();
        }
        if (block instanceof Notice notice) {
            return text(labels.notice(notice), paper.width() - paper.indent()) + paper.notice();
        }
        if (block instanceof Table table) {
            return table(table);
        }
        if (block instanceof Chart chart) {
            return chart.picture().height() * paper.unit() + paper.after();
        }
        if (block instanceof ChartRow row) {
            return paper.caption() + row(row.charts()) * paper.unit() + paper.after();
        }
        return ((Sources) block).entries().size() * paper.line() + paper.heading();
    }

    private static double row(List<Chart> charts) {
        return charts.stream()
                .mapToDouble(chart -> chart.picture().height())
                .max()
                .orElse(0);
    }

    private double item(Line line) {
        return text(line, paper.width() - paper.indent());
    }

    private double text(Line line, double width) {
        // Stressed words are wider; about a tenth of a line is stressed.
        return Wrapping.lines(line.text(), width, paper.size(), Weight.REGULAR).size() * paper.line();
    }

    private double table(Table table) {
        double rows = new TableLines(table, paper, labels)
                .rows().stream()
                        .mapToDouble(lines -> lines * paper.cellLine() + paper.rowSpace())
                        .sum();
        return paper.caption() + rows + notes(table) + 2 * paper.after();
    }

    /** The notes stand one after the other, in smaller letters. */
    private double notes(Table table) {
        String notes = table.omissions().stream()
                .map(reason -> "1 " + labels.omission(reason).text())
                .collect(Collectors.joining("  "));
        return Wrapping.lines(notes, paper.width(), 7, Weight.REGULAR).size() * paper.note();
    }
}
