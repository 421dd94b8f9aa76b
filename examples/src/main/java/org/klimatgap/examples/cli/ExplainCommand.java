package org.klimatgap.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.ghg.contract.ContractFigure;
import org.klimatgap.message.Language;
import org.klimatgap.message.Message;
import org.klimatgap.message.Spelling;
import org.klimatgap.report.contract.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code klimatgap explain CONTRACT FIGURE}: where one figure comes from. */
@Command(
        name = "explain",
        description = "Prints the derivation of one figure, down to file and line.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: klimatgap explain examples/alvesta/contract.json gap.level.co2-territorial"})
final class ExplainCommand implements Callable<Integer> {
    private static final int SUGGESTIONS = 3;

    @Mixin
    private ContractSource source = new ContractSource();

    @Parameters(
            index = "1",
            paramLabel = "FIGURE",
            description = "The figure's identifier as in the JSON output, for instance gap.level.co2-territorial.")
    private String figure = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Optional<ContractAssessment> assessment = source.read(spec.commandLine().getErr());
        if (assessment.isEmpty()) {
            return Klimatgap.WRONG_DATA;
        }
        Language language = source.language(assessment.get());
        ContractFigure found = assessment.get().figure(figure).orElseThrow(() -> unknown(assessment.get(), language));
        spec.commandLine().getOut().print(Explanation.of(found, language));
        return 0;
    }

    private ParameterException unknown(ContractAssessment assessment, Language language) {
        List<String> known =
                assessment.figures().stream().map(ContractFigure::id).toList();
        List<Message> near = Spelling.nearest(figure, known, SUGGESTIONS).stream()
                .map(id -> CliText.QUOTED.with("text", id))
                .toList();
        Message sentence = near.isEmpty()
                ? CliText.UNKNOWN_FIGURE.with("figure", figure)
                : CliText.MISSPELT_FIGURE.with("figure", figure).with("near", near);
        return new ParameterException(spec.commandLine(), sentence.text(language));
    }
}
