package org.klimatgap.examples.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.message.Language;
import org.klimatgap.report.contract.Section51;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code klimatgap contract FILE}: the finished section 5.1. */
@Command(
        name = "contract",
        description = "Prints the finished section 5.1 of a contract file.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the section was written",
            "1:the contract file or its data have an error, or a file cannot be read or written",
            "2:the command line is wrong",
            "3:with --strict: the section was written, but the contract lacks what the template demands: emission goals in"
                    + " relation to the mission, goals of a just transition, the most important gaps, or at most one page"
        },
        footer = {"", "Example: klimatgap contract examples/alvesta/contract.json --lang en --out /tmp/alvesta"})
final class ContractCommand implements Callable<Integer> {
    @Mixin
    private ContractSource source = new ContractSource();

    @Option(
            names = "--format",
            paramLabel = "md|html|json|csv",
            description = "Format on standard output (default: ${DEFAULT-VALUE}).",
            defaultValue = "md")
    private SectionFormat format = SectionFormat.MD;

    @Mixin
    private OutOption out = new OutOption();

    @Option(
            names = "--template",
            paramLabel = "FILE.docx",
            description =
                    "A Word document of your own with placeholders such as {{section}}, {{goals}}, {{municipality}} or"
                            + " {{gap.level.co2-territorial}}; it is filled and written into the folder of --out as well.")
    private @Nullable Path template;

    @Option(
            names = "--strict",
            description =
                    "Exit with status 3 if the contract lacks what the template demands; each lack is printed on standard"
                            + " error.")
    private boolean strict;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Optional<ContractAssessment> assessment = source.read(spec.commandLine().getErr());
        if (assessment.isEmpty()) {
            return Klimatgap.WRONG_DATA;
        }
        Language language = source.language(assessment.get());
        Optional<Path> folder = out.folder();
        if (folder.isEmpty()) {
            printOne(assessment.get(), language);
        } else if (!writeAll(folder.get(), assessment.get(), language)) {
            return Klimatgap.WRONG_DATA;
        }
        List<Finding> page = Section51.pageFindings(assessment.get(), language);
        Findings.print(
                page, language, spec.commandLine().getErr(), spec.commandLine().getErr());
        return strict ? status(assessment.get(), page.isEmpty(), language) : 0;
    }

    private void printOne(ContractAssessment assessment, Language language) {
        if (template != null) {
            throw new ParameterException(
                    spec.commandLine(), "--template needs --out DIR, where the filled document goes");
        }
        if (!format.isText()) {
            throw new ParameterException(spec.commandLine(), "--format docx needs --out DIR: it is no text");
        }
        spec.commandLine().getOut().print(format.print(assessment, language));
    }

    private int status(ContractAssessment assessment, boolean fits, Language language) {
        assessment
                .unmet()
                .forEach(missing -> spec.commandLine()
                        .getErr()
                        .println(CliText.UNMET.with("reason", missing.reason()).text(language)));
        return fits && assessment.unmet().isEmpty() ? 0 : Klimatgap.INCOMPLETE;
    }

    private boolean writeAll(Path folder, ContractAssessment assessment, Language language) {
        Optional<byte[]> filled = Optional.empty();
        if (template != null) {
            filled = FilledTemplate.of(
                    template, assessment, language, spec.commandLine().getErr());
            if (filled.isEmpty()) {
                return false;
            }
        }
        OutputFiles files = new OutputFiles();
        for (SectionFormat each : SectionFormat.values()) {
            files.add(each.fileName(), each.write(assessment, language));
        }
        filled.ifPresent(bytes -> files.add(FilledTemplate.FILE_NAME, bytes));
        ChartFiles.add(files, assessment, language);
        files.write(folder, spec.commandLine().getOut(), language);
        return true;
    }
}
