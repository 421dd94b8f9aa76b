package org.klimatgap.report.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.klimatgap.report.Block;
import org.klimatgap.report.BulletList;
import org.klimatgap.report.Cell;
import org.klimatgap.report.Chart;
import org.klimatgap.report.ChartRow;
import org.klimatgap.report.Column;
import org.klimatgap.report.Heading;
import org.klimatgap.report.Line;
import org.klimatgap.report.Notice;
import org.klimatgap.report.Paragraph;
import org.klimatgap.report.Report;
import org.klimatgap.report.Sources;
import org.klimatgap.report.Table;

/**
 * Writes reports in Markdown, such as '# Klimatkontrakt, avsnitt 5.1': CommonMark with the tables of GitHub Flavored
 * Markdown.
 *
 * <p>Nothing that comes in as text becomes markup, save that GitHub links a bare e-mail address. A caption is a strong
 * line above its table, omitted cells are explained under it, a notice is a quotation, and a chart is a file beside the document
 * or its table. The names of figures and the
 * languages of foreign texts have no place in Markdown.
 */
public final class MarkdownRenderer implements Renderer {
    private static final Pattern FOLDER = Pattern.compile("[A-Za-z0-9._/-]+");
    private static final String PARAGRAPHS = "\n\n";
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final Optional<String> chartFolder;

    /** A renderer of Markdown that stands alone: charts are their tables. */
    public MarkdownRenderer() {
        this(Optional.empty());
    }

    private MarkdownRenderer(Optional<String> chartFolder) {
        this.chartFolder = chartFolder;
    }

    /**
     * A renderer of Markdown beside which charts lie as SVG files, each named by its identifier.
     *
     * @param folder the folder of the files from where the document lies: letters, digits, dots, hyphens, underscores and
     *     slashes, for instance {@code charts}
     * @return the renderer
     * @throws IllegalArgumentException if the folder has other characters
     */
    public static MarkdownRenderer withCharts(String folder) {
        if (!FOLDER.matcher(folder).matches()) {
            throw new IllegalArgumentException("a folder of charts must have letters, digits, dots, hyphens,"
                    + " underscores and slashes alone, was '" + folder + "'");
        }
        return new MarkdownRenderer(Optional.of(folder));
    }

    @Override
    public String mediaType() {
        return "text/markdown";
    }

    @Override
    public String fileExtension() {
        return "md";
    }

    @Override
    public String render(Report report) {
        Labels labels = new Labels(report.language());
        StringJoiner document = new StringJoiner(PARAGRAPHS, "", "\n");
        document.add(heading(1, report.title()));
        report.blocks().forEach(block -> document.add(block(block, labels)));
        return document.toString();
    }

    private String block(Block block, Labels labels) {
        if (block instanceof Heading heading) {
            return heading(heading.level(), heading.line());
        }
        if (block instanceof Paragraph paragraph) {
            return MarkdownText.ofBlock(paragraph.line());
        }
        if (block instanceof BulletList list) {
            return bullets(list);
        }
        if (block instanceof Table table) {
            return table(table, labels);
        }
        if (block instanceof Notice notice) {
            return "> " + MarkdownText.ofBlock(labels.notice(notice));
        }
        if (block instanceof Sources sources) {
            return sources(sources, labels);
        }
        if (block instanceof Chart chart) {
            return chart(chart, labels);
        }
        if (block instanceof ChartRow row) {
            return Stream.concat(
                            Stream.of(MarkdownText.ofBlock(row.caption().strong())),
                            row.charts().stream().map(chart -> chart(chart, labels)))
                    .collect(Collectors.joining(PARAGRAPHS));
        }
        throw new AssertionError(block);
    }

    /** A reference to its file, or its description and table where there are no files. */
    private String chart(Chart chart, Labels labels) {
        return chartFolder
                .map(folder ->
                        "![" + MarkdownText.ofCell(chart.description()) + "](" + folder + "/" + chart.id() + ".svg)")
                .orElseGet(() -> MarkdownText.ofBlock(chart.description()) + PARAGRAPHS + table(chart.data(), labels));
    }

    private static String heading(int level, Line line) {
        return "#".repeat(level) + " " + MarkdownText.ofHeading(line);
    }

    private static String bullets(BulletList list) {
        return list.items().stream()
                .map(item -> "- " + MarkdownText.ofBlock(item))
                .collect(Collectors.joining("\n"));
    }

    private static String sources(Sources sources, Labels labels) {
        List<String> lines = new ArrayList<>();
        for (Sources.Entry entry : sources.entries()) {
            lines.add((lines.size() + 1) + ". " + MarkdownText.ofBlock(source(entry, labels)));
        }
        return heading(2, labels.of(RenderText.SOURCES)) + PARAGRAPHS + String.join("\n", lines);
    }

    private static Line source(Sources.Entry entry, Labels labels) {
        return entry.file()
                .map(file -> entry.line()
                        .plus(Line.text(" ("))
                        .plus(labels.file(file))
                        .plus(Line.text(")")))
                .orElse(entry.line());
    }

    private static String table(Table table, Labels labels) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(MarkdownText.ofBlock(table.caption().strong()));
        paragraphs.add(grid(table, labels));
        for (Line reason : table.omissions()) {
            paragraphs.add(MarkdownText.ofBlock(
                    note(table, reason).plus(Line.text(" ")).plus(labels.omission(reason))));
        }
        return String.join(PARAGRAPHS, paragraphs);
    }

    private static String grid(Table table, Labels labels) {
        List<String> lines = new ArrayList<>();
        lines.add(row(table.columns().stream()
                .map(Column::head)
                .map(MarkdownText::ofCell)
                .toList()));
        lines.add(row(table.columns().stream().map(MarkdownRenderer::rule).toList()));
        for (List<Cell> cells : table.rows()) {
            lines.add(row(cells.stream()
                    .map(cell -> MarkdownText.ofCell(content(cell, table, labels)))
                    .toList()));
        }
        return String.join("\n", lines);
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String rule(Column column) {
        return column.alignment() == Column.Alignment.END ? "---:" : "---";
    }

    private static Line content(Cell cell, Table table, Labels labels) {
        if (cell instanceof Cell.Text text) {
            return text.line();
        }
        if (cell instanceof Cell.Value value) {
            return Line.of(value.amount());
        }
        if (cell instanceof Cell.Omitted omitted) {
            return labels.of(RenderText.OMITTED_CELL).plus(note(table, omitted.reason()));
        }
        throw new AssertionError(cell);
    }

    /** The number of a note in superscript digits. */
    private static Line note(Table table, Line reason) {
        int number = table.omissions().indexOf(reason) + 1;
        return Line.text(Integer.toString(number)
                .chars()
                .mapToObj(digit -> SUPERSCRIPTS.substring(digit - '0', digit - '0' + 1))
                .collect(Collectors.joining()));
    }
}
