package org.klimatgap.examples.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.AreaRegister;
import org.klimatgap.ghg.consumption.ConsumptionOverview;
import org.klimatgap.ghg.consumption.ConsumptionRow;
import org.klimatgap.io.national.ConsumptionCsv;
import org.klimatgap.message.Language;
import org.klimatgap.report.Report;
import org.klimatgap.report.contract.Explanation;
import org.klimatgap.report.national.ConsumptionOverviewJson;
import org.klimatgap.report.national.ConsumptionReport;
import org.klimatgap.report.render.HtmlRenderer;
import org.klimatgap.report.render.MarkdownRenderer;

/**
 * What came of a question about consumption.
 *
 * @param overview the comparison, unless something hinders it
 * @param findings everything noticed on the way
 */
record ConsumptionAnswer(Optional<ConsumptionOverview> overview, List<Finding> findings) implements NationalResult {
    ConsumptionAnswer {
        findings = List.copyOf(findings);
    }

    @Override
    public boolean isAnswered() {
        return overview.isPresent();
    }

    @Override
    public String write(NationalFormat format, Language language) {
        ConsumptionOverview found = overview.orElseThrow();
        Report report = ConsumptionReport.of(found, findings, language);
        return switch (format) {
            case MD -> new MarkdownRenderer().render(report);
            case HTML -> new HtmlRenderer().render(report);
            case JSON -> ConsumptionOverviewJson.of(found, findings, language);
            case CSV -> ConsumptionCsv.of(found);
        };
    }

    @Override
    public boolean explain(String municipality, Language language, PrintWriter out, PrintWriter err) {
        Optional<ConsumptionRow> row = AreaRegister.sweden()
                .findMunicipality(municipality)
                .flatMap(found -> overview.flatMap(whole -> whole.find(found.code())));
        if (row.isEmpty()) {
            return NationalResult.unknown(municipality, language, err);
        }
        out.println(row.get().area());
        row.get().gap().ifPresent(gap -> out.print(Explanation.of(gap, language)));
        row.get().requiredRate().ifPresent(rate -> out.print(Explanation.of(rate, language)));
        return true;
    }
}
