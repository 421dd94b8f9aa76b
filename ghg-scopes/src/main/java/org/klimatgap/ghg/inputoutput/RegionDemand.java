package org.klimatgap.ghg.inputoutput;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Final demand of each region, all its categories together.
 *
 * @param regions the consuming regions
 * @param demands one vector over all sectors for each region
 * @param sectors the sectors of the vectors
 * @param products each region with each name of a sector: what it consumes, wherever it was made
 */
record RegionDemand(
        List<String> regions, List<double[]> demands, List<RegionLabel> sectors, List<RegionLabel> products) {
    static RegionDemand of(LabelledMatrix<RegionLabel, RegionLabel> demand) {
        Set<String> regions = new LinkedHashSet<>();
        demand.columns().forEach(category -> regions.add(category.region()));
        List<double[]> demands =
                regions.stream().map(region -> together(demand, region)).toList();
        Set<String> names = new LinkedHashSet<>();
        demand.rows().forEach(sector -> names.add(sector.name()));
        List<RegionLabel> products = new ArrayList<>();
        regions.forEach(region -> names.forEach(name -> products.add(RegionLabel.of(region, name))));
        return new RegionDemand(List.copyOf(regions), demands, demand.rows(), products);
    }

    private static double[] together(LabelledMatrix<RegionLabel, RegionLabel> demand, String region) {
        double[] mine = demand.columns().stream()
                .mapToDouble(category -> category.region().equals(region) ? 1 : 0)
                .toArray();
        double[] sums = new double[demand.rows().size()];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = demand.data().exactDot(i, mine);
        }
        return sums;
    }

    /** Emissions of each region's consumption of each product, with multipliers that may depend on the region. */
    double[] perProduct(IntFunction<double[]> multipliers) {
        Map<RegionLabel, Double> emissions = new LinkedHashMap<>();
        products.forEach(product -> emissions.put(product, 0.0));
        for (int c = 0; c < regions.size(); c++) {
            double[] causes = multipliers.apply(c);
            for (int i = 0; i < causes.length; i++) {
                RegionLabel product =
                        RegionLabel.of(regions.get(c), sectors.get(i).name());
                emissions.merge(product, causes[i] * demands.get(c)[i], Double::sum);
            }
        }
        return emissions.values().stream().mapToDouble(each -> each).toArray();
    }
}
