package org.klimatgap.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.klimatgap.message.Language;
import org.klimatgap.provenance.Sha256;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.report.Derivation;
import org.klimatgap.report.Derivations;
import org.klimatgap.report.Figure;
import org.klimatgap.report.Line;
import org.klimatgap.report.Paragraph;
import org.klimatgap.report.Part;
import org.klimatgap.report.Presentation;
import org.klimatgap.report.Report;

class HtmlRendererTest {
    private final String page = new HtmlRenderer().render(SampleReport.in(Language.SWEDISH));

    @Test
    void the_page_needs_nothing_else() {
        assertThat(page)
                .doesNotContainPattern("<(script|link|img|iframe|object|a|form)\\b")
                .doesNotContainPattern("\\b(src|href|style|on\\w+)=\"")
                .doesNotContain("@import")
                .doesNotContain("url(");
    }

    @Test
    void the_policy_allows_the_style_of_the_page_and_nothing_else() {
        Matcher style = Pattern.compile("(?s)<style>(.*)</style>").matcher(page);
        assertThat(style.find()).isTrue();
        byte[] digest = Sha256.digest().digest(style.group(1).getBytes(StandardCharsets.UTF_8));
        assertThat(page)
                .contains("content=\"default-src &#39;none&#39;; style-src &#39;sha256-"
                        + Base64.getEncoder().encodeToString(digest) + "&#39;;");
    }

    @Test
    void a_figure_has_its_name_and_every_digit() {
        Figure figure = new Figure("per-person.2023", EmissionsPerCapita.ofKilogramsPerPerson(2333.8323));
        Line line = Line.of(Presentation.of(Language.ENGLISH).amount(figure));
        Report report = new Report(Line.text("t"), Language.ENGLISH, List.of(new Paragraph(line)));
        assertThat(new HtmlRenderer().render(report))
                .contains(
                        "<p><data value=\"2333.8323\" data-figure=\"per-person.2023\">2,334\u00A0kg per person</data></p>");
    }

    @Test
    void every_cell_of_a_head_says_what_it_heads() {
        assertThat(page)
                .doesNotContainPattern("<th(?! scope=\"(col|row)\")[ >]")
                .contains("<th scope=\"row\">2019</th>");
    }

    @Test
    void formats_have_their_usual_names() {
        assertThat(List.of(new HtmlRenderer(), new MarkdownRenderer()))
                .extracting(Renderer::mediaType, Renderer::fileExtension)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("text/html", "html"),
                        org.assertj.core.groups.Tuple.tuple("text/markdown", "md"));
    }

    @Test
    void a_figure_links_to_its_derivation() {
        Figure figure = new Figure("gap.level.co2", EmissionsPerCapita.ofKilogramsPerPerson(2));
        Line line = Line.of(Presentation.of(Language.ENGLISH).amount(figure));
        Derivation input = derivation("Current: 3", "read in a.csv:2");
        Report report = new Report(
                Line.text("t"),
                Language.ENGLISH,
                List.of(new Part("gaps", Optional.empty(), List.of(new Paragraph(line)))),
                Optional.of(new Report.Appendix(Line.text("Appendix"), List.of())),
                Derivations.of(Map.of("gap.level.co2", derivation("Gap: 2", "G = E", input))));
        assertThat(new HtmlRenderer().render(report))
                .contains("<a href=\"#figure-gap.level.co2\"><data ", "<li id=\"figure-gap.level.co2\">", "a.csv:2")
                .contains("<div class=\"opening\">", "<div class=\"appendix\">");
    }

    private static Derivation derivation(String amount, String origin, Derivation... inputs) {
        return new Derivation(Line.text(amount), new Derivation.Computation(Line.text(origin), List.of(inputs)));
    }
}
