package org.klimatgap.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.klimatgap.file.WholeFile;
import org.klimatgap.ghg.consumption.ConsumptionRequest;
import org.klimatgap.ghg.national.OverviewRequest;
import org.klimatgap.ghg.national.Ranking;
import org.klimatgap.message.Language;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.quantity.Share;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code klimatgap national FILE}: every municipality by the same goal. */
@Command(
        name = "national",
        description = "Compares every municipality of a national statistic by one goal: baseline, present, gaps, rates;"
                + " or household consumption per person by a goal such as \"4 t/person\".",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Sectors are codes of the emissions database, for instance transport or international-transport.",
            "Example: klimatgap national examples/national/kronoberg.csv --reference-year 2010 --goal \"80 %%\" --goal-year"
                    + " 2030",
            "Example: klimatgap national household_2023.xlsx --goal \"4 t/person\" --goal-year 2030"
        })
final class NationalCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            description = "An export of SMHI's emissions database, or SEI's household consumption (CSV or XLSX).")
    private Path file = Path.of("lansrapport.xlsx");

    @Option(
            names = "--reference-year",
            paramLabel = "YEAR",
            description = "The reference year; a goal per person has none.")
    private @Nullable Integer referenceYear;

    @Option(
            names = "--goal",
            paramLabel = "GOAL",
            required = true,
            converter = NationalGoal.Converter.class,
            description = "The reduction until the goal year, for instance \"80 %%\"; or, of consumption, the level per"
                    + " person, for instance \"4 t/person\".")
    private NationalGoal goal = new NationalGoal(Optional.of(Share.ofPercent(80)), Optional.empty());

    @Option(names = "--goal-year", paramLabel = "YEAR", required = true, description = "The goal year.")
    private int goalYear;

    @Option(
            names = "--current-year",
            paramLabel = "YEAR",
            description =
                    "The year that is now (default: the latest of the file); of consumption, the year of a file whose name"
                            + " has none.")
    private @Nullable Integer currentYear;

    @Option(
            names = "--previous",
            paramLabel = "FILE",
            description = "An older release, from which a reference year that FILE lacks is spliced.")
    private @Nullable Path previous;

    @Option(
            names = "--sectors",
            paramLabel = "CODE",
            split = ",",
            description = "The main sectors that every total counts (default: all of the file).")
    private List<String> sectors = List.of();

    @Option(
            names = "--without",
            paramLabel = "CODE",
            split = ",",
            description = "Main sectors that no total counts, for instance international-transport.")
    private List<String> without = List.of();

    @Option(
            names = "--population",
            paramLabel = "FILE",
            description = "Residents (CSV, or an export of SCB), for emissions per person.")
    private @Nullable Path population;

    @Option(
            names = "--rank",
            paramLabel = "BY",
            converter = RankingConverter.class,
            defaultValue = "historical-rate",
            description =
                    "historical-rate, required-rate, rate-gap, per-capita or level-gap (default: ${DEFAULT-VALUE}).")
    private Ranking ranking = Ranking.HISTORICAL_RATE;

    @ArgGroup(exclusive = false, heading = "A trend of each area:%n")
    private @Nullable TrendOptions trend;

    @ArgGroup(
            exclusive = false,
            heading = "A national carbon budget that the municipalities share by their emissions:%n")
    private @Nullable BudgetOptions budget;

    @ArgGroup(exclusive = false, heading = "Public consumption and investment beside that of households:%n")
    private @Nullable ConsumptionOptions consumption;

    @Option(
            names = "--explain",
            paramLabel = "MUNICIPALITY",
            description = "Print the derivation of one municipality's figures instead, by its name or code.")
    private @Nullable String explained;

    @Option(
            names = "--format",
            paramLabel = "md|html|json|csv",
            defaultValue = "md",
            description = "Format on standard output (default: ${DEFAULT-VALUE}).")
    private NationalFormat format = NationalFormat.MD;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write all formats and every finding into this folder instead.")
    private @Nullable Path folder;

    @Option(
            names = "--lang",
            paramLabel = "sv|en",
            description = "Language (default: ${DEFAULT-VALUE}).",
            defaultValue = "sv",
            converter = LanguageConverter.class)
    private Language language = Language.SWEDISH;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Waiting waiting = Waiting.on(String.valueOf(file.getFileName()), err);
        NationalResult answer;
        try {
            answer = goal.perPerson().map(this::ofConsumption).orElseGet(this::ofEmissions);
        } finally {
            waiting.close();
        }
        Findings.printErrors(answer.findings(), language, err);
        if (!answer.isAnswered()) {
            return Klimatgap.WRONG_DATA;
        }
        if (explained != null) {
            return answer.explain(explained, language, out, err) ? 0 : Klimatgap.WRONG_USAGE;
        }
        if (folder == null) {
            out.print(answer.write(format, language));
        } else {
            writeAll(folder, answer, out);
        }
        return answer.hasErrors() ? Klimatgap.WRONG_DATA : 0;
    }

    private NationalResult ofEmissions() {
        if (consumption != null) {
            throw wrong("--statistics goes with a goal per person such as \"4 t/person\"");
        }
        OverviewRequest request = request();
        return new NationalQuestion(
                        file,
                        Optional.ofNullable(previous),
                        Optional.ofNullable(population),
                        sectors,
                        without,
                        Optional.ofNullable(currentYear))
                .ask(request);
    }

    private NationalResult ofConsumption(EmissionsPerCapita level) {
        boolean misplaced = referenceYear != null
                || previous != null
                || !sectors.isEmpty()
                || !without.isEmpty()
                || trend != null
                || budget != null
                || spec.commandLine().getParseResult().hasMatchedOption("--rank");
        if (misplaced) {
            throw wrong("a goal per person is one of consumption, and takes no --reference-year, --previous, --sectors,"
                    + " --without, --rank, trend or budget");
        }
        if ((population == null) != (consumption == null)) {
            throw wrong("--statistics and --population go together: tonnes of public consumption and investment are"
                    + " divided by residents");
        }
        Optional<ConsumptionOptions> wider = Optional.ofNullable(consumption);
        return new ConsumptionQuestion(
                        file,
                        Optional.ofNullable(currentYear),
                        wider.map(ConsumptionOptions::statistics),
                        Optional.ofNullable(population),
                        wider.flatMap(ConsumptionOptions::populationYear))
                .ask(ConsumptionRequest.of(level, goalYear));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private OverviewRequest request() {
        if (referenceYear == null) {
            throw wrong("a reduction needs --reference-year=YEAR");
        }
        OverviewRequest request = OverviewRequest.of(
                        referenceYear, goal.reduction().orElseThrow(), goalYear)
                .rankedBy(ranking);
        if (trend != null) {
            request = request.withTrend(trend.choice());
        }
        return budget == null ? request : request.withBudget(budget.choice());
    }

    private void writeAll(Path into, NationalResult answer, PrintWriter out) {
        try {
            Files.createDirectories(into);
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot create the folder " + into + ": " + cause, cause);
        }
        for (NationalFormat each : NationalFormat.values()) {
            Path target = into.resolve(each.fileName());
            WholeFile.write(target, answer.write(each, language));
            out.println(CliText.WRITTEN.with("file", target.toString()).text(language));
        }
    }
}
