package org.klimatgap.report.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.klimatgap.message.Language;
import org.klimatgap.report.Cell;
import org.klimatgap.report.Chart;
import org.klimatgap.report.Column;
import org.klimatgap.report.Line;
import org.klimatgap.report.Report;
import org.klimatgap.report.Table;
import org.klimatgap.report.picture.Ink;
import org.klimatgap.report.picture.Mark;
import org.klimatgap.report.picture.Picture;
import org.klimatgap.report.picture.Point;
import org.klimatgap.report.picture.Weight;

class ChartRenderingTest {
    private static final Mark TEXT =
            new Mark.Text("57\u00A0215", new Point(10, 20), Mark.Anchor.START, 12, Weight.REGULAR, new Ink(0x1c1c1c));

    private static Chart chart(String id) {
        return new Chart(
                id,
                Line.text("Utsläpp & mål"),
                Line.text("Utsläppen 2019 var 57\u00A0215 ton [1]."),
                new Picture(200, 100, List.of(TEXT)),
                table(),
                List.of());
    }

    private static Table table() {
        return Table.of(Line.text("Utsläpp"), Column.ofText(Line.text("År"))).withRow(Cell.of(Line.text("2019")));
    }

    private static Report report() {
        return new Report(Line.text("R"), Language.SWEDISH, List.of(chart("emissions.co2"), chart("gap.co2")));
    }

    @Test
    void html_has_the_picture_in_the_page_as_one_image_with_its_table_below() {
        String html = new HtmlRenderer().render(report());
        assertThat(html)
                .contains("<figure class=\"chart\" aria-labelledby=\"chart-emissions.co2-title\">")
                .contains("role=\"img\" aria-labelledby=\"chart-emissions.co2-title chart-emissions.co2-desc\"")
                .contains("<title id=\"chart-gap.co2-title\">Utsläpp &amp; mål</title>")
                .contains("<summary>Diagrammets värden</summary>")
                .doesNotContain("style=\"");
    }

    @Test
    void markdown_alone_has_description_and_table() {
        assertThat(new MarkdownRenderer().render(report()))
                .contains("Utsläppen 2019 var 57\u00A0215 ton \\[1\\].\n\n**Utsläpp**\n\n| År |");
    }

    @Test
    void markdown_beside_files_refers_to_them() {
        assertThat(MarkdownRenderer.withCharts("charts").render(report()))
                .contains("![Utsläppen 2019 var 57\u00A0215 ton \\[1\\].](charts/emissions.co2.svg)")
                .doesNotContain("| År |");
    }

    @Test
    void a_folder_that_could_end_the_reference_is_refused() {
        assertThatThrownBy(() -> MarkdownRenderer.withCharts("a) b")).hasMessageContaining("'a) b'");
    }

    @Test
    void a_chart_needs_an_identifier_that_can_name_a_file_and_words() {
        assertThatThrownBy(() -> chart("../x")).hasMessageContaining("'../x'");
        Picture picture = new Picture(1, 1, List.of());
        assertThatThrownBy(() -> new Chart("c", Line.text(" "), Line.text("d"), picture, table(), List.of()))
                .hasMessageContaining("needs a title");
    }
}
