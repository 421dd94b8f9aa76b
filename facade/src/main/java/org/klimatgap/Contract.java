package org.klimatgap;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.contract.ClimateContract;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.ghg.contract.ContractFigure;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.io.contract.ContractFile;
import org.klimatgap.message.Language;
import org.klimatgap.report.Report;
import org.klimatgap.report.chart.ChartSize;
import org.klimatgap.report.contract.ContractCharts;
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

    /** {@return every figure with its identifier, in the order of the section} */
    public List<ContractFigure> figures() {
        return assessment.figures();
    }

    /**
     * How a figure came about.
     *
     * @param id its identifier, for instance {@code gap.level.co2-territorial}
     * @return the derivation, down to file and line
     * @throws IllegalArgumentException if there is no such figure; the message names those there are
     */
    public Derivation explain(String id) {
        return new Derivation(named("figure", id, figures(), ContractFigure::id).value(), language);
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
     * @throws IllegalArgumentException if there is no such chart; the message names those there are
     */
    public Drawing chart(String id) {
        return named("chart", id, charts(), Drawing::id);
    }

    /**
     * An account of the contract.
     *
     * @param id its identifier, for instance {@code co2-territorial}
     * @return the account, on which targets, paths and budgets work
     * @throws IllegalArgumentException if there is no such account; the message names those there are
     */
    public EmissionsAccount account(String id) {
        return named("account", id, assessment.contract().accounts(), account -> account.id())
                .account();
    }

    private static <T> T named(String what, String id, List<T> all, Function<T, String> idOf) {
        return all.stream()
                .filter(each -> idOf.apply(each).equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + what + " '" + id + "', must be one of "
                        + String.join(", ", all.stream().map(idOf).toList())));
    }

    @Override
    public String toString() {
        return assessment.toString();
    }
}
