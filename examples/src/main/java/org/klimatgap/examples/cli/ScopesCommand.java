package org.klimatgap.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.klimatgap.file.WholeFile;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.ghg.group.GroupInventory;
import org.klimatgap.io.scope.StatementCsv;
import org.klimatgap.message.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code klimatgap scopes FILE}: the group's statement by scopes of the GHG Protocol. */
@Command(
        name = "scopes",
        description = "Prints the group's greenhouse-gas statement by scopes 1 to 3 of a contract file.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: klimatgap scopes examples/ostersund/contract.json"})
final class ScopesCommand implements Callable<Integer> {
    @Mixin
    private ContractSource source = new ContractSource();

    @Option(
            names = "--format",
            paramLabel = "md|html|json|csv",
            description = "Format on standard output (default: ${DEFAULT-VALUE}).",
            defaultValue = "md")
    private ScopesFormat format = ScopesFormat.MD;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write all formats into this folder instead; each file is written whole or not at all.")
    private @Nullable Path folder;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Optional<ContractAssessment> assessment = source.read(spec.commandLine().getErr());
        if (assessment.isEmpty()) {
            return Klimatgap.WRONG_DATA;
        }
        Language language = source.language(assessment.get());
        Optional<GroupInventory> group = assessment.get().contract().group();
        group.ifPresentOrElse(
                known -> print(known, language),
                () -> spec.commandLine().getErr().println(CliText.NO_SCOPES.of().text(language)));
        return group.isPresent() ? 0 : Klimatgap.WRONG_DATA;
    }

    private void print(GroupInventory group, Language language) {
        PrintWriter out = spec.commandLine().getOut();
        if (folder == null) {
            out.print(format.write(group, language));
        } else {
            writeAll(folder, group, language, out);
        }
    }

    private static void writeAll(Path folder, GroupInventory group, Language language, PrintWriter out) {
        try {
            Files.createDirectories(folder);
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot create the folder " + folder + ": " + cause, cause);
        }
        files(group, language).forEach((name, text) -> {
            Path file = folder.resolve(name);
            WholeFile.write(file, text);
            out.println(CliText.WRITTEN.with("file", file.toString()).text(language));
        });
    }

    private static Map<String, String> files(GroupInventory group, Language language) {
        Map<String, String> files = new LinkedHashMap<>();
        for (ScopesFormat each : ScopesFormat.values()) {
            files.put(each.fileName(), each.write(group, language));
        }
        files.put("statement-totals.csv", StatementCsv.totals(group.statement()));
        files.put("statement-completeness.csv", StatementCsv.completeness(group.statement()));
        return files;
    }
}
