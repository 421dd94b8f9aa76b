package org.klimatgap.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klimatgap.report.Line;

/** The expected texts follow CommonMark 0.31.2 and the specification of GitHub Flavored Markdown 0.29. */
class MarkdownTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CO2-utsläpp",
                "\u221280\u00A0%",
                "-80 % (jämfört med 2019)",
                "co2_alvesta_2023.csv",
                "Vatten & avlopp",
                "AT&T; 5 > 3",
                "kl. 10:30",
                "mål nr #1",
                "+46 470 150 00",
                "år 2030.",
                "1.5 grader",
                "10) nej",
                "Bättre! (hälsa, \"luft\")",
                "a = b",
                "wwwow.se",
                "{gap}"
            })
    void text_that_is_no_markup_stays_readable(String text) {
        String escaped = text.equals("10) nej") ? "10\\) nej" : text.replace("AT&T;", "AT\\&T;");
        assertThat(MarkdownText.ofBlock(Line.userText(text))).isEqualTo(escaped);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¤',
            value = {
                "*a* **b**          ¤ \\*a\\* \\*\\*b\\*\\*",
                "_a_ __b__          ¤ \\_a\\_ \\_\\_b\\_\\_",
                "[a](b) ![c](d)     ¤ \\[a\\](b) !\\[c\\](d)",
                "<script>           ¤ \\<script>",
                "`a` \\             ¤ \\`a\\` \\\\",
                "~~a~~ $x$          ¤ \\~\\~a\\~\\~ \\$x\\$",
                "&amp; &#65; &#x41; ¤ \\&amp; \\&#65; \\&#x41;",
                "https://a.se       ¤ https\\://a.se",
                "www.a.se           ¤ www\\.a.se",
                "a | b              ¤ a \\| b"
            })
    void markup_is_escaped_wherever_it_stands(String text, String expected) {
        assertThat(MarkdownText.ofBlock(Line.userText(text))).isEqualTo(expected);
        assertThat(MarkdownText.ofCell(Line.userText(text))).isEqualTo(expected);
        assertThat(MarkdownText.ofHeading(Line.userText(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "# a, \\# a",
        "###### a, \\###### a",
        "#, \\#",
        "> a, \\> a",
        "- a, \\- a",
        "-, \\-",
        "---, \\---",
        "+ a, \\+ a",
        "1. a, 1\\. a",
        "123456789) a, 123456789\\) a",
        "1., 1\\."
    })
    void a_block_cannot_be_begun_by_its_text(String text, String expected) {
        assertThat(MarkdownText.ofBlock(Line.userText(text))).isEqualTo(expected);
        assertThat(MarkdownText.ofBlock(Line.userText("   " + text))).isEqualTo(expected);
        assertThat(MarkdownText.ofCell(Line.userText(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"a #, a \\#", "a ##, a \\##", "#, \\#", "a#, a#", "# a, # a", "- a, - a"})
    void a_heading_keeps_the_hashes_at_its_end(String text, String expected) {
        assertThat(MarkdownText.ofHeading(Line.userText(text))).isEqualTo(expected);
    }

    @Test
    void parts_that_are_markup_only_together_are_escaped() {
        assertThat(MarkdownText.ofBlock(Line.text("&").plus(Line.userText("lt;"))))
                .isEqualTo("\\&lt;");
        assertThat(MarkdownText.ofBlock(Line.text("1").plus(Line.userText(". a"))))
                .isEqualTo("1\\. a");
        assertThat(MarkdownText.ofBlock(Line.text("http:").plus(Line.userText("//a.se"))))
                .isEqualTo("http\\://a.se");
    }

    @Test
    void stress_is_in_asterisks_without_the_spaces_around() {
        assertThat(MarkdownText.ofBlock(strong("a", " b\u00A0", "c"))).isEqualTo("a **b**\u00A0c");
        assertThat(MarkdownText.ofBlock(strong("", "\u221280 %", ","))).isEqualTo("**\u221280 %**,");
        assertThat(MarkdownText.ofBlock(strong("a ", " ", " b"))).isEqualTo("a   b");
    }

    @Test
    void stress_that_markdown_cannot_say_is_left_out() {
        assertThat(MarkdownText.ofBlock(strong("a", "(b)", "c"))).isEqualTo("a(b)c");
        assertThat(MarkdownText.ofBlock(strong("", "80 %", "s"))).isEqualTo("80 %s");
        assertThat(MarkdownText.ofBlock(strong("a", "\u22125", ""))).isEqualTo("a\u22125");
    }

    @Test
    void stress_within_or_beside_stress_is_one_stress() {
        Line nested = strong("a", "b", "c").strong().plus(Line.text("d").strong());
        assertThat(MarkdownText.ofBlock(nested)).isEqualTo("**abcd**");
    }

    @Test
    void an_underscore_beside_stress_is_escaped() {
        assertThat(MarkdownText.ofBlock(strong("a_", "b", "_c"))).isEqualTo("a\\_**b**\\_c");
        assertThat(MarkdownText.ofBlock(strong("a ", "b_", " c"))).isEqualTo("a **b\\_** c");
    }

    private static Line strong(String before, String strong, String after) {
        return Line.text(before).plus(Line.userText(strong).strong()).plus(Line.text(after));
    }
}
