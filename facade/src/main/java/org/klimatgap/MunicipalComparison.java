package org.klimatgap;

import java.util.ArrayList;
import java.util.List;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.Municipality;
import org.klimatgap.ghg.audit.AuditReport;
import org.klimatgap.ghg.audit.InventoryAudit;
import org.klimatgap.ghg.national.NationalOverview;
import org.klimatgap.ghg.national.OverviewRequest;
import org.klimatgap.ghg.national.OverviewRow;
import org.klimatgap.ghg.national.Ranking;
import org.klimatgap.message.Language;
import org.klimatgap.report.Report;
import org.klimatgap.report.national.NationalReport;

/**
 * All municipalities by one goal, such as '8 municipalities, -80 % from 2010 to 2030, in 2019'.
 *
 * @param statistic what is compared
 * @param overview a row for each area
 * @param findings what was noticed: in the file, by the audit of the statistic, and in the comparison
 * @param language the language of the report
 */
public record MunicipalComparison(
        Municipalities statistic, NationalOverview overview, List<Finding> findings, Language language)
        implements Answer {
    /** Copies the findings. */
    public MunicipalComparison {
        findings = List.copyOf(findings);
    }

    static MunicipalComparison of(Municipalities statistic, OverviewRequest request, Language language) {
        AuditReport audit = InventoryAudit.standard().of(statistic.statistic().inventory());
        Checked<NationalOverview> compared = NationalOverview.of(statistic.statistic(), request);
        List<Finding> findings = new ArrayList<>(statistic.findings());
        findings.addAll(audit.findings());
        findings.addAll(compared.findings());
        return new MunicipalComparison(statistic, Sound.get(compared).withAudit(audit), findings, language);
    }

    @Override
    public MunicipalComparison in(Language other) {
        return new MunicipalComparison(statistic, overview, findings, other);
    }

    /**
     * The same in another order.
     *
     * @param ranking by what municipalities are ranked
     * @return the comparison
     */
    public MunicipalComparison rankedBy(Ranking ranking) {
        return of(statistic, overview.request().rankedBy(ranking), language);
    }

    @Override
    public Report report() {
        return NationalReport.of(overview, findings, language);
    }

    /**
     * The row of a municipality.
     *
     * @param municipality its name or code, for instance {@code Alvesta} or {@code 0764}
     * @return its emissions, gaps and rates
     * @throws IllegalArgumentException if the statistic has no such municipality
     */
    public OverviewRow row(String municipality) {
        Municipality found = statistic.find(municipality);
        return overview.find(found.code())
                .orElseThrow(() -> Mistake.of(found + " is not in the comparison, which findings() explain"));
    }

    /**
     * How the gap of a municipality came about.
     *
     * @param municipality its name or code
     * @return the derivation of its gap to the level of the goal
     * @throws IllegalArgumentException if the statistic has no such municipality, or no value of one of the years
     */
    public Derivation explain(String municipality) {
        OverviewRow row = row(municipality);
        return row.levelGap()
                .map(gap -> new Derivation(gap.amount(), language))
                .orElseThrow(() -> Mistake.of(
                        row.area() + " has no gap, since the statistic lacks its value of one of the years"));
    }

    @Override
    public String toString() {
        return overview.toString();
    }
}
