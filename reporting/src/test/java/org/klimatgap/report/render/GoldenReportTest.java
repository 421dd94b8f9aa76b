package org.klimatgap.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klimatgap.message.Language;
import org.klimatgap.report.Locales;

/** The golden files were read through line by line; the pages were looked at in a browser. */
class GoldenReportTest {
    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void the_sample_report_is_the_agreed_markdown_on_any_machine(String language) {
        Locales.forEach(() -> assertThat(new MarkdownRenderer().render(SampleReport.in(Language.of(language))))
                .isEqualTo(golden("sample_" + language + ".md")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void the_sample_report_is_the_agreed_page_on_any_machine(String language) {
        Locales.forEach(() -> assertThat(
                        withoutStyle(new HtmlRenderer().render(SampleReport.in(Language.of(language)))))
                .isEqualTo(golden("sample_" + language + ".html")));
    }

    /** The style and its digest stand for themselves, so that a new colour changes no golden file. */
    private static String withoutStyle(String page) {
        return page.replace(HtmlStyle.css(), "STYLE")
                .replace(HtmlText.escape(HtmlStyle.contentSecurityPolicy()), "POLICY");
    }

    private static String golden(String name) {
        try (InputStream stream = GoldenReportTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
