package org.klimatgap.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.national.NationalEmissions;
import org.klimatgap.ghg.national.Revisions;
import org.klimatgap.io.national.EmissionsDatabase;
import org.klimatgap.io.national.RevisionCsv;
import org.klimatgap.message.Language;
import org.klimatgap.quantity.Share;
import org.klimatgap.report.Report;
import org.klimatgap.report.national.RevisionReport;
import org.klimatgap.report.render.HtmlRenderer;
import org.klimatgap.report.render.MarkdownRenderer;
import org.klimatgap.sector.SectorCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code klimatgap revisions OLDER NEWER}: what a newer release changed. */
@Command(
        name = "revisions",
        description = "Compares two releases of a national statistic and lists what was changed, the largest first.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: klimatgap revisions main_2026-01-15.csv main_2026-06-25.csv --above \"10 %%\""})
final class RevisionsCommand implements Callable<Integer> {
    /** The formats of the list. */
    enum Format {
        MD,
        HTML,
        CSV
    }

    @Parameters(index = "0", paramLabel = "OLDER", description = "The older release (CSV or XLSX).")
    private Path older = Path.of("older.xlsx");

    @Parameters(index = "1", paramLabel = "NEWER", description = "The newer release (CSV or XLSX).")
    private Path newer = Path.of("newer.xlsx");

    @Option(
            names = "--above",
            paramLabel = "PERCENT",
            converter = PercentConverter.class,
            defaultValue = "5 %",
            description = "List revisions of more than this share of the older value (default: ${DEFAULT-VALUE}).")
    private Share threshold = Share.ofPercent(5);

    @Option(
            names = "--without",
            paramLabel = "CODE",
            split = ",",
            description = "Main sectors that no total counts, for instance international-transport.")
    private List<String> without = List.of();

    @Option(
            names = "--format",
            paramLabel = "md|html|csv",
            defaultValue = "md",
            description = "Format on standard output (default: ${DEFAULT-VALUE}).")
    private Format format = Format.MD;

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
        Checked<NationalEmissions> before = EmissionsDatabase.read(older);
        Checked<NationalEmissions> after = EmissionsDatabase.read(newer);
        Findings.printErrors(before.findings(), language, err);
        Findings.printErrors(after.findings(), language, err);
        if (!before.isUsable() || !after.isUsable()) {
            return Klimatgap.WRONG_DATA;
        }
        String scheme = after.get().inventory().scheme().id();
        Revisions revisions = Revisions.between(
                before.get(),
                after.get(),
                without.stream().map(code -> SectorCode.of(scheme, code)).toList());
        out.print(write(revisions));
        return 0;
    }

    private String write(Revisions revisions) {
        if (format == Format.CSV) {
            return RevisionCsv.of(revisions.above(threshold));
        }
        Report report = RevisionReport.of(revisions, threshold, language);
        return format == Format.MD ? new MarkdownRenderer().render(report) : new HtmlRenderer().render(report);
    }
}
