package org.klimatgap.examples.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.national.NationalEmissions;
import org.klimatgap.ghg.national.NationalOverview;
import org.klimatgap.ghg.national.OverviewRow;
import org.klimatgap.message.Language;
import org.klimatgap.report.contract.Explanation;

/**
 * What came of a question.
 *
 * @param national the statistic, if it could be read
 * @param overview the comparison, unless something hinders it
 * @param findings everything noticed on the way
 */
record NationalAnswer(Optional<NationalEmissions> national, Optional<NationalOverview> overview, List<Finding> findings)
        implements NationalResult {
    NationalAnswer {
        findings = List.copyOf(findings);
    }

    @Override
    public boolean isAnswered() {
        return overview.isPresent();
    }

    @Override
    public String write(NationalFormat format, Language language) {
        return format.write(this, language);
    }

    @Override
    public boolean explain(String municipality, Language language, PrintWriter out, PrintWriter err) {
        Optional<OverviewRow> row = national.flatMap(statistic -> statistic.find(municipality))
                .flatMap(found -> overview.flatMap(whole -> whole.find(found.code())));
        if (row.isEmpty()) {
            return NationalResult.unknown(municipality, language, err);
        }
        row.get().gaps().ifPresent(gaps -> {
            out.println(row.get().area());
            out.print(Explanation.of(gaps.level().amount(), language));
            row.get().rateGap().ifPresent(gap -> out.print(Explanation.of(gap.amount(), language)));
        });
        Findings.print(row.get().findings(), language, out, err);
        return true;
    }
}
