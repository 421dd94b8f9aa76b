package org.klimatgap.ghg.consumption;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.klimatgap.basis.Boundary;
import org.klimatgap.finding.Checked;
import org.klimatgap.provenance.SourceFile;

/**
 * The consumption of every municipality per person by one goal, such as '290 municipalities, households, at most 4000
 * kg/person in 2030'.
 *
 * @param households the footprints of households
 * @param request what was asked
 * @param boundary what is counted
 * @param municipalities a row for each municipality, the least per person first, those without a value last
 * @param larger rows of the nation and the counties, in the order of the file
 * @param sources the files that the numbers come from
 */
public record ConsumptionOverview(
        HouseholdFootprints households,
        ConsumptionRequest request,
        Boundary boundary,
        List<ConsumptionRow> municipalities,
        List<ConsumptionRow> larger,
        List<SourceFile> sources)
        implements Serializable {
    /** Copies the rows. */
    public ConsumptionOverview {
        municipalities = List.copyOf(municipalities);
        larger = List.copyOf(larger);
        sources = List.copyOf(sources);
    }

    /**
     * Compares all municipalities.
     *
     * @param households the footprints of households
     * @param request what is asked
     * @return the comparison, or what hinders it: no year of public consumption and investment, no residents; see {@link
     *     ConsumptionFinding}
     */
    public static Checked<ConsumptionOverview> of(HouseholdFootprints households, ConsumptionRequest request) {
        return new ConsumptionRows(households, request).build();
    }

    /** {@return every row: the nation, the counties, the municipalities} */
    public List<ConsumptionRow> rows() {
        return Stream.concat(larger.stream(), municipalities.stream()).toList();
    }

    /**
     * Finds the row of an area.
     *
     * @param code its region code, for instance {@code 0764}
     * @return the row, or empty
     */
    public Optional<ConsumptionRow> find(String code) {
        return rows().stream().filter(row -> row.area().code().equals(code)).findFirst();
    }

    @Override
    public String toString() {
        return municipalities.size() + " municipalities, " + boundary + ", " + request;
    }
}
