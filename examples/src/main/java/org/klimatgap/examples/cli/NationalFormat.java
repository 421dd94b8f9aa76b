package org.klimatgap.examples.cli;

import java.util.Locale;
import java.util.function.BiFunction;
import org.klimatgap.io.national.OverviewCsv;
import org.klimatgap.message.Language;
import org.klimatgap.report.national.NationalJson;
import org.klimatgap.report.national.NationalReport;
import org.klimatgap.report.render.HtmlRenderer;
import org.klimatgap.report.render.MarkdownRenderer;

/** The formats of the comparison, by the endings of their files. */
enum NationalFormat {
    MD((answer, language) -> new MarkdownRenderer()
            .render(NationalReport.of(answer.overview().orElseThrow(), answer.findings(), language))),
    HTML((answer, language) ->
            new HtmlRenderer().render(NationalReport.of(answer.overview().orElseThrow(), answer.findings(), language))),
    JSON((answer, language) -> NationalJson.of(answer.overview().orElseThrow(), answer.findings(), language)),
    CSV((answer, language) -> OverviewCsv.of(answer.overview().orElseThrow()));

    private final transient BiFunction<NationalAnswer, Language, String> writer;

    NationalFormat(BiFunction<NationalAnswer, Language, String> writer) {
        this.writer = writer;
    }

    String write(NationalAnswer answer, Language language) {
        return writer.apply(answer, language);
    }

    String fileName() {
        return "national." + name().toLowerCase(Locale.ROOT);
    }
}
