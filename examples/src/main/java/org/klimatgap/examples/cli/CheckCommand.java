package org.klimatgap.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.Severity;
import org.klimatgap.ghg.audit.InventoryAudit;
import org.klimatgap.ghg.contract.ClimateContract;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.ghg.inventory.Inventory;
import org.klimatgap.ghg.national.NationalEmissions;
import org.klimatgap.io.contract.ContractFile;
import org.klimatgap.io.csv.EmissionsCsv;
import org.klimatgap.io.csv.EmissionsCsvOptions;
import org.klimatgap.io.csv.PopulationCsv;
import org.klimatgap.io.national.EmissionsDatabase;
import org.klimatgap.io.national.EmissionsDatabaseOptions;
import org.klimatgap.io.national.statistics.HouseholdConsumption;
import org.klimatgap.message.Language;
import org.klimatgap.message.Message;
import org.klimatgap.report.contract.Section51;
import org.klimatgap.sector.SectorScheme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code klimatgap check FILE}: every finding of a contract, of an emissions file or of a statistic. */
@Command(
        name = "check",
        description = "Reads a file and prints every finding; exit status 1 if there is an error.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: klimatgap check examples/alvesta/ghg-territorial.csv"})
final class CheckCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            description =
                    "An emissions file (CSV), an export of SMHI's emissions database or SEI's household consumption (CSV"
                            + " or XLSX), or a contract (JSON).")
    private Path file = Path.of("emissions.csv");

    @Option(
            names = "--scheme",
            paramLabel = "FILE",
            description = "A sector scheme of your own (default: the national emissions database's).")
    private @Nullable Path scheme;

    @Option(
            names = "--population",
            paramLabel = "FILE",
            description = "A population file (CSV), needed for units per person.")
    private @Nullable Path population;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "The year of a file of household consumption whose name has none.")
    private @Nullable Integer year;

    @Option(
            names = "--lang",
            paramLabel = "sv|en",
            description = "Language of the findings (default: ${DEFAULT-VALUE}).",
            defaultValue = "sv",
            converter = LanguageConverter.class)
    private Language language = Language.SWEDISH;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if (hasEnding(".json")) {
            return contract();
        }
        Checked<SectorScheme> sectors = scheme == null
                ? Checked.of(SectorScheme.nationalEmissionsDatabase(), List.of())
                : SectorScheme.read(scheme);
        if (!sectors.isUsable()) {
            Findings.print(sectors.findings(), language, out, err);
            return Klimatgap.WRONG_DATA;
        }
        if (HouseholdConsumption.recognises(file)) {
            return households();
        }
        if (hasEnding(".xlsx") || hasEnding(".xls") || EmissionsDatabase.recognises(file)) {
            return audit(EmissionsDatabase.read(
                    file, EmissionsDatabaseOptions.standard().withScheme(sectors.get())));
        }
        Checked<EmissionsCsvOptions> options = options();
        if (!options.isUsable()) {
            Findings.print(options.findings(), language, out, err);
            return Klimatgap.WRONG_DATA;
        }
        Checked<Inventory> inventory = EmissionsCsv.read(file, sectors.get(), options.get());
        List<Finding> findings = new ArrayList<>(inventory.findings());
        inventory.find().map(Inventory::reconcile).ifPresent(findings::addAll);
        return report(findings);
    }

    /** Emissions of one's own are CSV, so a workbook can only be a national statistic. */
    private boolean hasEnding(String ending) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /** What is noticed in a contract, in every file that it names, and in its figures. */
    private int contract() {
        Checked<ClimateContract> contract = ContractFile.read(file);
        return report(
                contract.find().map(ClimateContract::assess).map(this::findings).orElseGet(contract::findings));
    }

    /** What is noticed in the figures, and whether the section has room on its page. */
    private List<Finding> findings(ContractAssessment assessment) {
        List<Finding> findings = new ArrayList<>(assessment.findings());
        if (assessment.errors().isEmpty()) {
            findings.addAll(Section51.pageFindings(assessment, language));
        }
        return findings;
    }

    private int households() {
        OptionalInt stated = year == null ? OptionalInt.empty() : OptionalInt.of(year);
        return report(HouseholdConsumption.read(file, stated, String.valueOf(file.getFileName()))
                .findings());
    }

    /** A national statistic can also be checked against itself. */
    private int audit(Checked<NationalEmissions> statistic) {
        List<Finding> findings = new ArrayList<>(statistic.findings());
        statistic
                .find()
                .map(found -> InventoryAudit.standard().of(found.inventory()).findings())
                .ifPresent(findings::addAll);
        return report(findings);
    }

    private int report(List<Finding> findings) {
        PrintWriter out = spec.commandLine().getOut();
        Findings.print(findings, language, out, spec.commandLine().getErr());
        out.println(summary(findings).text(language));
        return count(findings, Severity.ERROR) == 0 ? 0 : Klimatgap.WRONG_DATA;
    }

    private Checked<EmissionsCsvOptions> options() {
        return population == null
                ? Checked.of(EmissionsCsvOptions.DEFAULT, List.of())
                : PopulationCsv.read(population).map(EmissionsCsvOptions.DEFAULT::withPopulations);
    }

    private Message summary(List<Finding> findings) {
        return CliText.CHECKED
                .with("file", file.toString())
                .with("errors", count(findings, Severity.ERROR))
                .with("warnings", count(findings, Severity.WARNING));
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
