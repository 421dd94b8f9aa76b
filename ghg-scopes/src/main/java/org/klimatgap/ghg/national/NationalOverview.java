package org.klimatgap.ghg.national;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.klimatgap.basis.Basis;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.audit.AuditReport;
import org.klimatgap.ghg.inventory.AggregationRule;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.sector.Sector;
import org.klimatgap.serial.RecordForm;

/**
 * Every municipality by the same yardstick, such as '290 municipalities, −80 % from 2019 to 2030, in 2024'.
 *
 * @param basis what the tonnes stand for
 * @param rule which sectors every total counts
 * @param sectors these sectors with their titles
 * @param request what was asked
 * @param currentYear the year that is now
 * @param municipalities a row for each municipality, best rank first, those without a rank last
 * @param counties a row for each county, in the order of the file; where the file has none, a sum of its municipalities if
 *     all are there
 * @param nation the nation, or the sum of its municipalities where the file lacks it and all are there
 * @param omitted what was noticed of the comparison as a whole, for instance why larger areas have no row
 * @param sources the files that the numbers come from
 */
public record NationalOverview(
        Basis basis,
        AggregationRule rule,
        List<Sector> sectors,
        OverviewRequest request,
        int currentYear,
        List<OverviewRow> municipalities,
        List<OverviewRow> counties,
        Optional<OverviewRow> nation,
        List<Finding> omitted,
        List<SourceFile> sources)
        implements Serializable {
    /** Copies the rows. */
    public NationalOverview {
        sectors = List.copyOf(sectors);
        municipalities = List.copyOf(municipalities);
        counties = List.copyOf(counties);
        omitted = List.copyOf(omitted);
        sources = List.copyOf(sources);
    }

    /**
     * Compares all municipalities of a statistic.
     *
     * @param national the statistic
     * @param request what is asked
     * @return the comparison, or what hinders it: a year that the file lacks, an unknown sector, an older release on
     *     another basis; see {@link OverviewFinding}
     */
    public static Checked<NationalOverview> of(NationalEmissions national, OverviewRequest request) {
        return new OverviewBuilder(national, request).build();
    }

    /**
     * The comparison with what an audit of the statistic noticed in each area.
     *
     * @param audit the audit of the same statistic
     * @return the comparison, whose rows have these findings too
     */
    public NationalOverview withAudit(AuditReport audit) {
        return new NationalOverview(
                basis,
                rule,
                sectors,
                request,
                currentYear,
                municipalities.stream().map(row -> row.withAudit(audit)).toList(),
                counties.stream().map(row -> row.withAudit(audit)).toList(),
                nation.map(row -> row.withAudit(audit)),
                omitted,
                sources);
    }

    /** {@return every row: the nation, the counties, the municipalities} */
    public List<OverviewRow> rows() {
        List<OverviewRow> rows = new ArrayList<>();
        nation.ifPresent(rows::add);
        rows.addAll(counties);
        rows.addAll(municipalities);
        return List.copyOf(rows);
    }

    /**
     * Finds the row of an area.
     *
     * @param code its region code, for instance {@code 0764}
     * @return the row, or empty
     */
    public Optional<OverviewRow> find(String code) {
        return rows().stream().filter(row -> row.area().code().equals(code)).findFirst();
    }

    /** {@return what was noticed: larger areas without a row, then area by area} */
    public List<Finding> findings() {
        return Stream.concat(omitted.stream(), rows().stream().flatMap(row -> row.findings().stream()))
                .toList();
    }

    @Override
    public String toString() {
        return municipalities.size() + " municipalities, -" + request.reduction() + " from " + request.referenceYear()
                + " to " + request.goalYear() + ", in " + currentYear;
    }

    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
