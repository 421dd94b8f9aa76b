package org.klimatgap.ghg.inputoutput;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;

/**
 * Joins sectors and regions of tables, such as '6 sectors of 2 regions → 2 sectors of 1 region'; every total is kept.
 *
 * <p>Flows, demand, output and emissions are joined, and coefficients made of them afterwards: joined coefficients would not be
 * those of the joined sectors. Joining is exact for totals of a whole system and an approximation for the footprint of any other
 * demand, since joined sectors then have one multiplier.
 */
public final class Aggregation {
    private final Concordance<RegionLabel, RegionLabel> concordance;
    private final Map<String, Set<String>> regions = new LinkedHashMap<>();

    private Aggregation(Concordance<RegionLabel, RegionLabel> concordance) {
        this.concordance = concordance;
        concordance
                .entries()
                .forEach(entry -> concordance
                        .find(entry)
                        .forEach(link -> regions.computeIfAbsent(entry.region(), key -> new LinkedHashSet<>())
                                .add(link.to().region())));
    }

    /**
     * An aggregation by a concordance of sectors.
     *
     * @param concordance where each sector belongs
     * @return the aggregation; a region whose sectors go to several regions is an error, since its final demand could not follow
     */
    public static Checked<Aggregation> of(Concordance<RegionLabel, RegionLabel> concordance) {
        Aggregation aggregation = new Aggregation(concordance);
        List<Finding> findings = new ArrayList<>();
        aggregation.regions.forEach((region, places) -> {
            if (places.size() > 1) {
                findings.add(Finding.of(InputOutputFinding.REGION_SPLIT)
                        .with("region", region)
                        .with("regions", List.copyOf(places)));
            }
        });
        return Checked.of(aggregation, findings);
    }

    /**
     * Joins the rows and columns of flows.
     *
     * @param flows what the sector of a column buys of the sector of a row
     * @return the joined flows, or the sectors that have no place
     */
    public Checked<LabelledMatrix<RegionLabel, RegionLabel>> flows(LabelledMatrix<RegionLabel, RegionLabel> flows) {
        List<Finding> findings = unmapped(flows, flows.rows());
        if (!findings.isEmpty()) {
            return Checked.failed(findings);
        }
        return Checked.of(joinedRows(joinedRows(flows).transposed()).transposed(), findings);
    }

    /**
     * Joins the rows of final demand, and its categories with the regions.
     *
     * @param demand final demand for each sector by region and category
     * @return the joined demand, or the sectors that have no place
     */
    public Checked<LabelledMatrix<RegionLabel, RegionLabel>> demand(LabelledMatrix<RegionLabel, RegionLabel> demand) {
        List<Finding> findings = unmapped(demand, demand.rows());
        findings.addAll(unmappedRegions(demand));
        if (!findings.isEmpty()) {
            return Checked.failed(findings);
        }
        return Checked.of(joinedCategories(joinedRows(demand).transposed()).transposed(), findings);
    }

    /**
     * Joins the sectors of emissions, and the categories of direct ones with the regions.
     *
     * @param stressors what sectors and final demand emit
     * @return the joined emissions, or the sectors that have no place
     */
    public Checked<Stressors> stressors(Stressors stressors) {
        List<Finding> findings =
                unmapped(stressors.production(), stressors.production().columns());
        stressors.direct().ifPresent(direct -> findings.addAll(unmappedRegions(direct)));
        if (!findings.isEmpty()) {
            return Checked.failed(findings);
        }
        return Checked.of(
                new Stressors(
                        joinedRows(stressors.production().transposed()).transposed(),
                        stressors
                                .direct()
                                .map(direct ->
                                        joinedCategories(direct.transposed()).transposed()),
                        stressors.gwpSet()),
                findings);
    }

    private List<Finding> unmapped(LabelledMatrix<?, ?> table, List<RegionLabel> labels) {
        List<RegionLabel> lost = labels.stream()
                .filter(label -> concordance.find(label).isEmpty())
                .toList();
        List<Finding> findings = new ArrayList<>();
        if (!lost.isEmpty()) {
            findings.add(InputOutputFinding.UNMAPPED.about(table, lost));
        }
        return findings;
    }

    private List<Finding> unmappedRegions(LabelledMatrix<?, RegionLabel> table) {
        List<RegionLabel> lost = table.columns().stream()
                .filter(label -> !regions.containsKey(label.region()))
                .toList();
        return lost.isEmpty() ? List.of() : List.of(InputOutputFinding.UNMAPPED.about(table, lost));
    }

    private <C> LabelledMatrix<RegionLabel, C> joinedRows(LabelledMatrix<RegionLabel, C> table) {
        Map<RegionLabel, List<Part>> parts = new LinkedHashMap<>();
        for (int i = 0; i < table.rows().size(); i++) {
            int row = i;
            concordance
                    .find(table.rows().get(i))
                    .forEach(link -> parts.computeIfAbsent(link.to(), key -> new ArrayList<>())
                            .add(new Part(row, link.share().percent() / 100)));
        }
        return joined(table, parts);
    }

    private <C> LabelledMatrix<RegionLabel, C> joinedCategories(LabelledMatrix<RegionLabel, C> table) {
        Map<RegionLabel, List<Part>> parts = new LinkedHashMap<>();
        for (int i = 0; i < table.rows().size(); i++) {
            RegionLabel category = table.rows().get(i);
            String region =
                    regions.getOrDefault(category.region(), Set.of()).iterator().next();
            parts.computeIfAbsent(RegionLabel.of(region, category.name()), key -> new ArrayList<>())
                    .add(new Part(i, 1));
        }
        return joined(table, parts);
    }

    /**
     * A part of a joined row.
     *
     * @param row the row that it comes from
     * @param weight how much of it
     */
    private record Part(int row, double weight) {}

    private static <C> LabelledMatrix<RegionLabel, C> joined(
            LabelledMatrix<RegionLabel, C> table, Map<RegionLabel, List<Part>> parts) {
        CompressedRows.Builder data = new CompressedRows.Builder(table.columns().size());
        for (List<Part> each : parts.values()) {
            double[] sum = new double[table.columns().size()];
            for (Part part : each) {
                double[] row = table.data().dense(part.row());
                for (int j = 0; j < sum.length; j++) {
                    sum[j] += part.weight() * row[j];
                }
            }
            data.add(sum);
        }
        List<List<Part>> rows = List.copyOf(parts.values());
        CellOrigin origin = (row, column) -> origin(table, rows.get(row), column);
        return new LabelledMatrix<>(table.unit(), List.copyOf(parts.keySet()), table.columns(), data.build(), origin);
    }

    private static <C> Origin origin(LabelledMatrix<RegionLabel, C> table, List<Part> parts, int column) {
        return InputOutputOperation.AGGREGATED.origin(parts.stream()
                .map(part -> table.traced(
                        InputOutputText.FLOW.of(
                                table.columns().get(column), table.rows().get(part.row())),
                        part.row(),
                        column))
                .toArray(Traced<?>[]::new));
    }
}
