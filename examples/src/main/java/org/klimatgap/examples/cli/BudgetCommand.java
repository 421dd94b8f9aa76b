package org.klimatgap.examples.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.budget.BudgetConvention;
import org.klimatgap.budget.BudgetPlan;
import org.klimatgap.budget.CarbonBudget;
import org.klimatgap.message.Language;
import org.klimatgap.pathway.EmissionsPoint;
import org.klimatgap.pathway.Observation;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.report.budget.BudgetQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code klimatgap budget}: the rate that keeps within a carbon budget, in every convention. */
@Command(
        name = "budget",
        description = "Prints the yearly rate that keeps within a carbon budget, in one convention or all three.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Amounts need a unit: \"120545 t\", \"120 545 ton\", \"120,5 kt\". The total is the sum without an end, or to"
                    + " --until.",
            "Example: klimatgap budget --start-emissions \"120545 t\" --budget \"737173 t\" --first-year 2024"
        })
final class BudgetCommand implements Callable<Integer> {
    /** What is typed has no basis that could be checked, so both numbers get the same one. */
    private static final Basis STATED = Basis.ofCarbonDioxide(Boundary.MUNICIPAL_AREA, Vintage.of("as stated"));

    @Option(
            names = "--start-emissions",
            paramLabel = "AMOUNT",
            required = true,
            converter = AmountConverter.class,
            description = "The yearly emissions at the start, for instance \"120545 t\".")
    private Emissions start = Emissions.ZERO;

    @Option(
            names = "--budget",
            paramLabel = "AMOUNT",
            required = true,
            converter = AmountConverter.class,
            description = "What may be emitted in all from the first year on.")
    private Emissions budget = Emissions.ZERO;

    @Option(
            names = "--first-year",
            paramLabel = "YEAR",
            required = true,
            converter = YearConverter.class,
            description = "The first budget year, from 1 January.")
    private int firstYear;

    @Option(
            names = "--convention",
            paramLabel = "NAME",
            converter = ConventionConverter.class,
            description = "first-year-reduced, first-year-full or continuous (default: all three).")
    private @Nullable BudgetConvention convention;

    @Option(
            names = "--until",
            paramLabel = "YEAR",
            converter = YearConverter.class,
            description =
                    "The last budget year, after which nothing may be emitted (default: the budget lasts for ever,"
                            + " and years to 2050 are shown).")
    private @Nullable Integer until;

    @Option(
            names = "--delay-until",
            paramLabel = "YEAR",
            converter = YearConverter.class,
            description = "Also print the rate if cuts begin later, for each year up to this one.")
    private @Nullable Integer delayUntil;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "Format on standard output (default: ${DEFAULT-VALUE}).")
    private BudgetFormat format = BudgetFormat.TEXT;

    @Option(
            names = "--lang",
            paramLabel = "sv|en",
            description = "Language of the text (default: ${DEFAULT-VALUE}).",
            defaultValue = "sv",
            converter = LanguageConverter.class)
    private Language language = Language.SWEDISH;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        requireOrder("--until", until, "--first-year", firstYear, until);
        requireOrder("--delay-until", delayUntil, "--first-year", firstYear, delayUntil);
        requireOrder("--delay-until", delayUntil, "--until", delayUntil, until);
        spec.commandLine().getOut().print(format.write(question(), language));
        return 0;
    }

    private BudgetQuestion question() {
        EmissionsPoint level = Observation.of(STATED, firstYear, start);
        BudgetQuestion question = BudgetQuestion.of(BudgetPlan.of(CarbonBudget.of(STATED, budget, firstYear), level));
        question = convention == null ? question : question.in(convention);
        question = until == null ? question : question.withUntil(until);
        return delayUntil == null ? question : question.withDelayUntil(delayUntil);
    }

    /** Two years that must stand in order; one that was not given is in order. */
    private void requireOrder(
            String option, @Nullable Integer given, String other, @Nullable Integer earlier, @Nullable Integer later) {
        if (given != null && earlier != null && later != null && earlier > later) {
            boolean tooEarly = given.equals(later);
            throw new ParameterException(
                    spec.commandLine(),
                    "Invalid value for option '" + option + "': " + given + " is " + (tooEarly ? "before" : "after")
                            + " " + other + ", must be " + (tooEarly ? earlier + " or later" : later + " or earlier"));
        }
    }
}
