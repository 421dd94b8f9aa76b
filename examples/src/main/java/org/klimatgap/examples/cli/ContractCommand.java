package org.klimatgap.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.klimatgap.file.WholeFile;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.message.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code klimatgap contract FILE}: the finished section 5.1. */
@Command(
        name = "contract",
        description = "Prints the finished section 5.1 of a contract file.",
        mixinStandardHelpOptions = true,
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

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write all formats and the charts into this folder instead; each file is written whole or not"
                    + " at all.")
    private @Nullable Path folder;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Optional<ContractAssessment> assessment = source.read(spec.commandLine().getErr());
        if (assessment.isEmpty()) {
            return Klimatgap.WRONG_DATA;
        }
        Language language = source.language(assessment.get());
        if (folder == null) {
            out.print(format.print(assessment.get(), language));
        } else {
            writeAll(folder, assessment.get(), language, out);
        }
        return 0;
    }

    private static void writeAll(Path folder, ContractAssessment assessment, Language language, PrintWriter out) {
        try {
            Files.createDirectories(folder);
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot create the folder " + folder + ": " + cause, cause);
        }
        for (SectionFormat each : SectionFormat.values()) {
            Path file = folder.resolve(each.fileName());
            WholeFile.write(file, each.write(assessment, language));
            out.println(CliText.WRITTEN.with("file", file.toString()).text(language));
        }
        ChartFiles.write(folder, assessment, language)
                .forEach(file -> out.println(
                        CliText.WRITTEN.with("file", file.toString()).text(language)));
    }
}
