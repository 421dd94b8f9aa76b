package org.klimatgap.report.contract;

import java.util.List;
import java.util.Optional;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.message.Language;
import org.klimatgap.message.Message;
import org.klimatgap.report.Chart;
import org.klimatgap.report.Report;
import org.klimatgap.report.chart.ChartSize;
import org.klimatgap.report.page.PageLength;

/**
 * Section 5.1 of a climate contract, such as Alvesta's goals, baseline, gaps and interim targets in Swedish.
 *
 * <p>The section has room on one A4 page. Its parts follow the template Klimatkontrakt 2030 (version 2025/26): {@code goals} in
 * relation to the mission, {@code status} with baseline and gap to climate neutrality, the most important {@code gaps} today,
 * {@code interim-targets}, {@code just-transition}, {@code co-benefits}, and {@code omissions}, what is missing and why. Everything
 * else stands in the appendix, which shows how the figures were made.
 */
public final class Section51 {
    private Section51() {}

    /**
     * Writes the section with its charts and its appendix.
     *
     * @param assessment the computed figures
     * @param language the language of the report
     * @return the report
     * @throws org.klimatgap.finding.DataException if the assessment has an error
     */
    public static Report of(ContractAssessment assessment, Language language) {
        Figures figures = Figures.of(assessment.requireSound(), language);
        List<Chart> charts = ContractCharts.of(assessment, language, ChartSize.FULL);
        Message title = SectionText.TITLE.with(
                "municipality", assessment.contract().municipality().name());
        return new Report(
                figures.line(title),
                language,
                SectionParts.of(figures, ContractCharts.overview(assessment, language)),
                Optional.of(new Report.Appendix(
                        figures.line(SectionText.HEADING_APPENDIX.of()), Appendix.of(figures, charts))),
                new FigureDerivations(assessment, language));
    }

    /**
     * Whether the section has room on its page, as the template demands: a warning with what to shorten where it has not.
     *
     * @param assessment the computed figures
     * @param language the language of the report
     * @return at most one warning, by an estimate
     * @throws org.klimatgap.finding.DataException if the assessment has an error
     */
    public static List<Finding> pageFindings(ContractAssessment assessment, Language language) {
        return PageLength.of(of(assessment, language)).findings();
    }
}
