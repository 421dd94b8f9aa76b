package org.klimatgap.examples.cli;

import java.util.function.BiFunction;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.io.contract.FigureCsv;
import org.klimatgap.message.Language;
import org.klimatgap.report.contract.ContractJson;
import org.klimatgap.report.contract.Section51;
import org.klimatgap.report.render.HtmlRenderer;
import org.klimatgap.report.render.MarkdownRenderer;

/** The formats of the section, by the endings of their files. */
enum SectionFormat {
    MD((assessment, language) -> new MarkdownRenderer().render(Section51.of(assessment, language))),
    HTML((assessment, language) -> new HtmlRenderer().render(Section51.of(assessment, language))),
    JSON(ContractJson::of),
    CSV(FigureCsv::of);

    private final transient BiFunction<ContractAssessment, Language, String> writer;

    SectionFormat(BiFunction<ContractAssessment, Language, String> writer) {
        this.writer = writer;
    }

    String write(ContractAssessment assessment, Language language) {
        return writer.apply(assessment, language);
    }

    String fileName() {
        return switch (this) {
            case MD -> "section-5.1.md";
            case HTML -> "section-5.1.html";
            case JSON -> "section-5.1.json";
            case CSV -> "figures.csv";
        };
    }
}
