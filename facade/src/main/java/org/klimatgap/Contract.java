package org.klimatgap;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.klimatgap.file.WholeFile;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.contract.ClimateContract;
import org.klimatgap.ghg.contract.ContractAccount;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.ghg.contract.ContractFigure;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.io.contract.ContractFile;
import org.klimatgap.io.contract.FigureCsv;
import org.klimatgap.message.Language;
import org.klimatgap.report.Report;
import org.klimatgap.report.chart.ChartSize;
import org.klimatgap.report.contract.ContractCharts;
import org.klimatgap.report.contract.ContractJson;
import org.klimatgap.report.contract.Section51;

/**
 * A climate contract with every figure of its section 5.1, such as 'Alvesta: 34 figures, 2 findings'.
 *
 * @param assessment the computed figures
 * @param language the language of report and charts
 */
public record Contract(ContractAssessment assessment, Language language) implements Answer {
    static Contract read(Path file) {
        ClimateContract contract = Sound.get(ContractFile.read(file));
        return new Contract(contract.assess(), contract.language());
    }

    @Override
    public Contract in(Language other) {
        return new Contract(assessment, other);
    }

    /**
     * Section 5.1.
     *
     * @return the section with its charts
     * @throws org.klimatgap.finding.DataException if an error withholds the figures
     */
    @Override
    public Report report() {
        return Section51.of(assessment, language);
    }

    @Override
    public List<Finding> findings() {
        return assessment.findings();
    }

    /**
     * Writes the section, or its figures with every digit, into a file, whole or not at all.
     *
     * @param file its name; the ending chooses the format: {@code .html} or {@code .md} for the section, {@code .json} or {@code .csv}
     *     for the figures
     * @return the file
     * @throws IllegalArgumentException if the name has another ending
     * @throws java.io.UncheckedIOException if the disk fails
     */
    @Override
    public Path write(String file) {
        Path target = Mistake.file(file);
        WholeFile.write(target, text(file));
        return target;
    }

    private String text(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return ContractJson.of(assessment, language);
        }
        if (name.endsWith(".csv")) {
            return FigureCsv.of(assessment, language);
        }
        return Renderers.find(file)
                .orElseThrow(() -> Mistake.of(
                        "the section is written as .html or .md and its figures as .json or .csv, but the file is '"
                                + file + "'; Word needs the DocxRenderer of klimatgap-reporting-docx"))
                .render(report());
    }

    /** {@return the municipal group by scopes, or empty if the contract has none} */
    public Optional<Group> group() {
        return assessment.contract().group().map(group -> new Group(group, findings(), language));
    }

    /** {@return every figure with its identifier, in the order of the section} */
    public List<ContractFigure> figures() {
        return assessment.figures();
    }

    /**
     * How a figure came about.
     *
     * @param id its identifier, for instance {@code gap.level.co2-territorial}
     * @return the derivation, down to file and line
     * @throws IllegalArgumentException if there is no such figure; the message names the nearest ones
     */
    public Derivation explain(String id) {
        return new Derivation(
                Mistake.named(id, figures(), ContractFigure::id, "figure", "figures()")
                        .value(),
                language);
    }

    /** {@return every chart of the section} */
    public List<Drawing> charts() {
        return ContractCharts.of(assessment, language, ChartSize.FULL).stream()
                .map(chart -> new Drawing(chart, language))
                .toList();
    }

    /**
     * The charts of one kind or of one account.
     *
     * @param part a part of their identifiers, for instance {@code budget} or {@code co2-territorial}
     * @return the charts, in the order of the section
     */
    public List<Drawing> charts(String part) {
        return charts().stream().filter(chart -> chart.id().contains(part)).toList();
    }

    /**
     * A chart of the section.
     *
     * @param id its identifier, for instance {@code emissions.co2-territorial}
     * @return the chart
     * @throws IllegalArgumentException if there is no such chart; the message names the nearest ones
     */
    public Drawing chart(String id) {
        return Mistake.named(id, charts(), Drawing::id, "chart", "charts()");
    }

    /** {@return every account with its goals, in the order of the contract} */
    public List<ContractAccount> accounts() {
        return assessment.contract().accounts();
    }

    /**
     * An account of the contract.
     *
     * @param id its identifier, for instance {@code co2-territorial}
     * @return the account, on which targets, paths and budgets work
     * @throws IllegalArgumentException if there is no such account; the message names the nearest ones
     */
    public EmissionsAccount account(String id) {
        return Mistake.named(id, accounts(), ContractAccount::id, "account", "accounts()")
                .account();
    }

    @Override
    public String toString() {
        return assessment.toString();
    }
}
