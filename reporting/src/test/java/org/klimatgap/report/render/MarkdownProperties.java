package org.klimatgap.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.klimatgap.report.Line;

@Domain(HostileText.class)
class MarkdownProperties {
    private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})");
    private static final Pattern ACTIVE =
            Pattern.compile("[`*\\[\\]<|~$]|://|(?i:www\\.)|&(#|\\w)\\w*;|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");
    private static final Pattern BLOCK_START = Pattern.compile("(#{1,6}|[-+]|\\d{1,9}[.)])( .*)?|>.*|-[- ]*");

    private final MarkdownRenderer renderer = new MarkdownRenderer();

    @Property
    void every_text_reads_as_it_was_written(@ForAll String text) {
        Line line = Line.userText(text);
        assertThat(ESCAPED.matcher(MarkdownText.ofBlock(line)).replaceAll("$1"))
                .isEqualTo(line.text().strip());
    }

    @Property
    void no_markup_survives_without_a_backslash(@ForAll String text) {
        Line line = Line.userText(text);
        assertThat(withoutEscapes(MarkdownText.ofBlock(line))).doesNotContainPattern(ACTIVE);
        assertThat(withoutEscapes(MarkdownText.ofCell(line))).doesNotContainPattern(ACTIVE);
        assertThat(withoutEscapes(MarkdownText.ofHeading(line))).doesNotContainPattern(ACTIVE);
    }

    @Property
    void no_text_begins_a_block_or_ends_a_heading(@ForAll String text) {
        assertThat(withoutEscapes(MarkdownText.ofBlock(Line.userText(text)))).doesNotMatch(BLOCK_START);
        assertThat(withoutEscapes(MarkdownText.ofHeading(Line.userText(text)))).doesNotMatch("(.* )?#+");
    }

    @Property
    void no_text_adds_a_line_or_a_column(@ForAll String text) {
        String[] lines = renderer.render(ReportOf.text(text)).split("\n", -1);
        String[] harmless = renderer.render(ReportOf.text("a")).split("\n", -1);
        assertThat(lines).hasSameSizeAs(harmless);
        for (int index = 0; index < lines.length; index++) {
            assertThat(bars(lines[index])).isEqualTo(bars(harmless[index]));
        }
    }

    private static long bars(String line) {
        return withoutEscapes(line)
                .chars()
                .filter(character -> character == '|')
                .count();
    }

    /** A private-use character stands for what is escaped. */
    private static String withoutEscapes(String markdown) {
        return ESCAPED.matcher(markdown).replaceAll("\uE000");
    }
}
