package org.klimatgap.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.contract.ClimateContract;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.io.contract.ContractFile;
import org.klimatgap.io.contract.ContractOptions;
import org.klimatgap.message.Language;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The contract file of a command, its language, and where its paths may lead. */
final class ContractSource {
    @Parameters(paramLabel = "CONTRACT", description = "The contract file, for instance contract.json.")
    private Path file = Path.of("contract.json");

    @Option(
            names = "--lang",
            paramLabel = "sv|en",
            description = "Language of the text (default: that of the contract; sv for a contract with errors).",
            converter = LanguageConverter.class)
    private @Nullable Language language;

    @Option(names = "--allow-outside", description = "Let paths in the contract file lead out of its folder.")
    private boolean allowOutside;

    /** The computed figures, or empty after every error was printed. */
    Optional<ContractAssessment> read(PrintWriter err) {
        Checked<ClimateContract> contract =
                ContractFile.read(file, ContractOptions.standard().withPathsOutside(allowOutside));
        Findings.printErrors(contract.isUsable() ? List.of() : contract.findings(), orSwedish(), err);
        return contract.find().flatMap(usable -> assess(usable, err));
    }

    private Optional<ContractAssessment> assess(ClimateContract contract, PrintWriter err) {
        ContractAssessment assessment = contract.assess();
        Findings.printErrors(assessment.errors(), language(assessment), err);
        return assessment.errors().isEmpty() ? Optional.of(assessment) : Optional.empty();
    }

    Language language(ContractAssessment assessment) {
        return language == null ? assessment.contract().language() : language;
    }

    private Language orSwedish() {
        return language == null ? Language.SWEDISH : language;
    }
}
