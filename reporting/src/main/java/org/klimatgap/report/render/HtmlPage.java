package org.klimatgap.report.render;

import java.util.List;
import org.klimatgap.report.Block;
import org.klimatgap.report.BulletList;
import org.klimatgap.report.Chart;
import org.klimatgap.report.ChartRow;
import org.klimatgap.report.Heading;
import org.klimatgap.report.Notice;
import org.klimatgap.report.Paragraph;
import org.klimatgap.report.Report;
import org.klimatgap.report.Sources;
import org.klimatgap.report.Table;

/** One page of HTML while it is written. */
final class HtmlPage {
    private final StringBuilder html = new StringBuilder();
    private final Report report;
    private final Labels labels;
    private final HtmlText text;
    private int tables;

    HtmlPage(Report report) {
        this.report = report;
        this.labels = new Labels(report.language());
        this.text = new HtmlText(report.derivations().figures());
    }

    String write() {
        line("<!doctype html>");
        line("<html lang=\"" + HtmlText.escape(report.language().tag()) + "\">");
        head();
        line("<body>");
        line("<main>");
        body();
        line("</main>");
        line("</body>");
        line("</html>");
        return html.toString();
    }

    /** What is read and signed is printed on a page of its own, if an appendix follows. */
    private void body() {
        if (report.appendix().isEmpty()) {
            opening();
        } else {
            line("<div class=\"opening\">");
            opening();
            line("</div>");
            line("<div class=\"appendix\">");
            report.closing().forEach(this::block);
            line("</div>");
        }
        if (!report.derivations().figures().isEmpty()) {
            derivations();
        }
    }

    private void opening() {
        element("h1", text.of(report.title()));
        report.opening().forEach(this::block);
    }

    private void derivations() {
        line("<section class=\"derivations\">");
        element("h2", text.of(labels.of(RenderText.DERIVATIONS)));
        element("p", text.of(labels.of(RenderText.DERIVATIONS_MEANING)));
        html.append(new HtmlDerivations(report.derivations().all(), text, labels).write());
        line("</section>");
    }

    private void head() {
        line("<head>");
        line("<meta charset=\"utf-8\">");
        line("<meta http-equiv=\"Content-Security-Policy\" content=\""
                + HtmlText.escape(HtmlStyle.contentSecurityPolicy()) + "\">");
        line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        element("title", HtmlText.escape(report.title().text()));
        line("<style>" + HtmlStyle.css() + "</style>");
        line("</head>");
    }

    private void block(Block block) {
        if (block instanceof Heading heading) {
            element("h" + heading.level(), text.of(heading.line()));
        } else if (block instanceof Paragraph paragraph) {
            element("p", text.of(paragraph.line()));
        } else if (block instanceof BulletList list) {
            list("ul", list.items().stream().map(text::of).toList());
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Notice notice) {
            notice(notice);
        } else if (block instanceof Sources sources) {
            sources(sources);
        } else if (block instanceof Chart chart) {
            chart(chart);
        } else if (block instanceof ChartRow row) {
            line("<figure class=\"charts\">");
            element("figcaption", text.of(row.caption()));
            row.charts().forEach(this::chart);
            line("</figure>");
        } else {
            throw new AssertionError(block);
        }
    }

    private void list(String name, List<String> items) {
        line("<" + name + ">");
        items.forEach(item -> element("li", item));
        line("</" + name + ">");
    }

    private void table(Table table) {
        tables++;
        html.append(new HtmlTable(table, "table-" + tables, labels, text).write());
    }

    /** The picture is one image to a screen reader; its values stand in a table that opens by key as well. */
    private void chart(Chart chart) {
        line("<figure class=\"chart\" aria-labelledby=\"chart-" + chart.id() + "-title\">");
        html.append(chart.svg("chart-" + chart.id(), report.language()));
        line("<details>");
        element("summary", text.of(labels.of(RenderText.CHART_DATA)));
        table(chart.data());
        line("</details>");
        line("</figure>");
    }

    private void notice(Notice notice) {
        String kind = RenderText.of(notice.kind()).key().replace('.', ' ');
        line("<div class=\"" + kind + "\" role=\"note\">");
        element("p", text.of(labels.notice(notice)));
        line("</div>");
    }

    private void sources(Sources sources) {
        line("<section class=\"sources\">");
        element("h2", text.of(labels.of(RenderText.SOURCES)));
        list("ol", sources.entries().stream().map(this::source).toList());
        line("</section>");
    }

    private String source(Sources.Entry entry) {
        String file = entry.file()
                .map(labels::file)
                .map(line -> "<br><small>" + text.of(line) + "</small>")
                .orElse("");
        return text.of(entry.line()) + file;
    }

    private void element(String name, String content) {
        line("<" + name + ">" + content + "</" + name + ">");
    }

    private void line(String markup) {
        html.append(markup).append('\n');
    }
}
