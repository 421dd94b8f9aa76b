package org.klimatgap.report.render;

import java.util.List;
import org.klimatgap.report.Cell;
import org.klimatgap.report.Column;
import org.klimatgap.report.Line;
import org.klimatgap.report.Table;

/** One table of a page while it is written, in a region that scrolls sideways on a narrow screen. */
final class HtmlTable {
    private final StringBuilder html = new StringBuilder();
    /** A page of text is as wide as some eight columns of figures. */
    private static final int WIDE = 8;

    private final Table table;
    private final String id;
    private final Labels labels;
    private final HtmlText text;

    HtmlTable(Table table, String id, Labels labels, HtmlText text) {
        this.table = table;
        this.id = id;
        this.labels = labels;
        this.text = text;
    }

    String write() {
        String kind = table.columns().size() > WIDE ? "table wide" : "table";
        line("<div class=\"" + kind + "\" role=\"region\" tabindex=\"0\" aria-labelledby=\"" + id + "\">");
        line("<table>");
        line("<caption id=\"" + id + "\">" + text.of(table.caption()) + "</caption>");
        head();
        line("<tbody>");
        table.rows().forEach(this::row);
        line("</tbody>");
        line("</table>");
        table.omissions().forEach(this::note);
        line("</div>");
        return html.toString();
    }

    private void head() {
        line("<thead>");
        line("<tr>");
        table.columns()
                .forEach(column ->
                        element("th scope=\"col\"", style(column, column.head().text()), text.of(column.head())));
        line("</tr>");
        line("</thead>");
    }

    private void row(List<Cell> cells) {
        line("<tr>");
        for (int column = 0; column < cells.size(); column++) {
            boolean isHeader = table.rowHeaders() && column == 0;
            element(
                    isHeader ? "th scope=\"row\"" : "td",
                    style(table.columns().get(column), cells.get(column).text(labels.omitted())),
                    content(cells.get(column)));
        }
        line("</tr>");
    }

    private String style(Column column, String words) {
        if (table.columns().size() <= WIDE && column.holdsTogether(words)) {
            return " class=\"end whole\"";
        }
        return column.alignment() == Column.Alignment.END ? " class=\"end\"" : "";
    }

    private void element(String start, String style, String content) {
        line("<" + start + style + ">" + content + "</" + start.substring(0, 2) + ">");
    }

    private String content(Cell cell) {
        if (cell instanceof Cell.Text words) {
            return text.of(words.line());
        }
        if (cell instanceof Cell.Value value) {
            return text.of(Line.of(value.amount()));
        }
        if (cell instanceof Cell.Omitted omitted) {
            return text.of(labels.of(RenderText.OMITTED_CELL)) + number(omitted.reason());
        }
        throw new AssertionError(cell);
    }

    private void note(Line reason) {
        line("<p class=\"note\">" + number(reason) + " " + text.of(labels.omission(reason)) + "</p>");
    }

    private String number(Line reason) {
        return "<sup>" + (table.omissions().indexOf(reason) + 1) + "</sup>";
    }

    private void line(String markup) {
        html.append(markup).append('\n');
    }
}
