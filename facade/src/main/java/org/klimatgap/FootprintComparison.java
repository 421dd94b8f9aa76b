package org.klimatgap;

import java.util.ArrayList;
import java.util.List;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.AreaRegister;
import org.klimatgap.ghg.consumption.ConsumptionOverview;
import org.klimatgap.ghg.consumption.ConsumptionRequest;
import org.klimatgap.ghg.consumption.ConsumptionRow;
import org.klimatgap.message.Language;
import org.klimatgap.report.Report;
import org.klimatgap.report.national.ConsumptionReport;

/**
 * The consumption of all municipalities by one goal, such as '8 municipalities, households, at most 4000 kg/person in 2030'.
 *
 * @param overview a row for each area
 * @param findings what was noticed: in the file, and in the comparison
 * @param language the language of the report
 */
public record FootprintComparison(ConsumptionOverview overview, List<Finding> findings, Language language)
        implements Answer {
    /** Copies the findings. */
    public FootprintComparison {
        findings = List.copyOf(findings);
    }

    static FootprintComparison of(Footprints footprints, ConsumptionRequest request) {
        Checked<ConsumptionOverview> compared = ConsumptionOverview.of(footprints.households(), request);
        List<Finding> findings = new ArrayList<>(footprints.findings());
        findings.addAll(compared.findings());
        return new FootprintComparison(Sound.get(compared), findings, Klimatgap.FIRST);
    }

    @Override
    public FootprintComparison in(Language other) {
        return new FootprintComparison(overview, findings, other);
    }

    @Override
    public Report report() {
        return ConsumptionReport.of(overview, findings, language);
    }

    /**
     * The row of a municipality.
     *
     * @param municipality its name or code, for instance {@code Alvesta} or {@code 0764}
     * @return its emissions per person and its gap
     * @throws IllegalArgumentException if the file has no such municipality
     */
    public ConsumptionRow row(String municipality) {
        List<Area> all =
                overview.municipalities().stream().map(ConsumptionRow::area).toList();
        return AreaRegister.sweden()
                .findMunicipality(
                        Mistake.given(municipality, "the name or code of a municipality, such as " + all.get(0) + ","))
                .flatMap(found -> overview.find(found.code()))
                .orElseThrow(() -> Mistake.unknown(municipality, all, "file"));
    }

    /**
     * How the gap of a municipality came about.
     *
     * @param municipality its name or code
     * @return the derivation of its gap to the goal
     * @throws IllegalArgumentException if the file has no such municipality, or no value of it
     */
    public Derivation explain(String municipality) {
        ConsumptionRow row = row(municipality);
        return row.gap()
                .map(gap -> new Derivation(gap, language))
                .orElseThrow(() -> Mistake.of(row.area() + " has no value in the file"));
    }

    @Override
    public String toString() {
        return overview.toString();
    }
}
