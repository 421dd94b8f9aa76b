package org.klimatgap.examples.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
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

    @Mixin
    private OutOption folder = new OutOption();

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
        folder.folder()
                .ifPresentOrElse(
                        wanted -> files(group, language).write(wanted, out, language),
                        () -> out.print(format.write(group, language)));
    }

    private static OutputFiles files(GroupInventory group, Language language) {
        OutputFiles files = new OutputFiles();
        for (ScopesFormat each : ScopesFormat.values()) {
            files.add(each.fileName(), each.write(group, language));
        }
        files.add("statement-totals.csv", StatementCsv.totals(group.statement()));
        files.add("statement-completeness.csv", StatementCsv.completeness(group.statement()));
        return files;
    }
}
