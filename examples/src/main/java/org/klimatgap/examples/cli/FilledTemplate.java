package org.klimatgap.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.klimatgap.docx.DocxTemplate;
import org.klimatgap.docx.TemplateValues;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.message.Language;
import org.klimatgap.report.contract.ContractValues;

/** A municipality's own Word document, filled with the parts and the figures of its contract. */
final class FilledTemplate {
    static final String FILE_NAME = "filled-template.docx";

    private FilledTemplate() {}

    /** The bytes of the filled document, or empty after everything that hinders it was printed. */
    static Optional<byte[]> of(Path template, ContractAssessment assessment, Language language, PrintWriter err) {
        Checked<DocxTemplate> read = DocxTemplate.read(template);
        if (!read.isUsable()) {
            Findings.printErrors(read.findings(), language, err);
            return Optional.empty();
        }
        ContractValues values = ContractValues.of(assessment, language);
        Checked<byte[]> filled = read.get().fill(new TemplateValues(language, values.lines(), values.blocks()));
        Findings.printErrors(filled.findings(), language, err);
        return filled.find();
    }
}
