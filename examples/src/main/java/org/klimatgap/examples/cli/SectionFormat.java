package org.klimatgap.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import org.klimatgap.docx.DocxRenderer;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.io.contract.FigureCsv;
import org.klimatgap.message.Language;
import org.klimatgap.report.contract.ContractJson;
import org.klimatgap.report.contract.Section51;
import org.klimatgap.report.render.HtmlRenderer;
import org.klimatgap.report.render.MarkdownRenderer;

/** The formats of the section, by the endings of their files. */
enum SectionFormat {
    MD((assessment, language) ->
            text(MarkdownRenderer.withCharts(ChartFiles.FOLDER).render(Section51.of(assessment, language)))),
    HTML((assessment, language) -> text(new HtmlRenderer().render(Section51.of(assessment, language)))),
    DOCX((assessment, language) -> new DocxRenderer().render(Section51.of(assessment, language))),
    JSON((assessment, language) -> text(ContractJson.of(assessment, language))),
    CSV((assessment, language) -> text(FigureCsv.of(assessment, language)));

    private final transient BiFunction<ContractAssessment, Language, byte[]> writer;

    SectionFormat(BiFunction<ContractAssessment, Language, byte[]> writer) {
        this.writer = writer;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The whole file; charts lie in a folder beside it where the format cannot have them in itself. */
    byte[] write(ContractAssessment assessment, Language language) {
        return writer.apply(assessment, language);
    }

    /** The text for standard output, which has no folder beside it. */
    String print(ContractAssessment assessment, Language language) {
        return this == MD
                ? new MarkdownRenderer()
                        .render(Section51.of(assessment, language).withoutCharts())
                : new String(write(assessment, language), StandardCharsets.UTF_8);
    }

    boolean isText() {
        return this != DOCX;
    }

    String fileName() {
        return switch (this) {
            case MD -> "section-5.1.md";
            case HTML -> "section-5.1.html";
            case DOCX -> "section-5.1.docx";
            case JSON -> "section-5.1.json";
            case CSV -> "figures.csv";
        };
    }
}
