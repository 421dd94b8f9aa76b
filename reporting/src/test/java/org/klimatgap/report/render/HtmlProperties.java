package org.klimatgap.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.klimatgap.report.Line;
import org.klimatgap.report.Report;

@Domain(HostileText.class)
class HtmlProperties {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern REFERENCE = Pattern.compile("&(?!(amp|lt|gt|quot|#39);)");

    private static final List<String> HARMLESS = tags(ReportOf.text("a"));

    @Property
    void no_text_adds_or_changes_a_tag(@ForAll String text) {
        assertThat(tags(ReportOf.text(text))).isEqualTo(HARMLESS);
    }

    @Property
    void no_text_breaks_out_of_an_attribute(@ForAll String text) {
        assertThat(HtmlText.escape(text)).doesNotContainPattern("[<>\"']").doesNotContainPattern(REFERENCE);
    }

    @Property
    void every_text_reads_as_it_was_written(@ForAll String text) {
        Line line = Line.userText(text);
        assertThat(unescaped(TAG.matcher(new HtmlText(Set.of()).of(line)).replaceAll("")))
                .isEqualTo(line.text());
    }

    private static List<String> tags(Report report) {
        return TAG.matcher(new HtmlRenderer().render(report))
                .results()
                .map(MatchResult::group)
                // Whether a cell is broken into lines depends on how long its text is.
                .map(tag -> tag.replace("\"end whole\"", "\"end\""))
                .toList();
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
