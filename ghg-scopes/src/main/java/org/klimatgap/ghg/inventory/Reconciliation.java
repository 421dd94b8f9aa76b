package org.klimatgap.ghg.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.Location;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.sector.Sector;
import org.klimatgap.sector.SectorLevel;
import org.klimatgap.sector.SectorScheme;
import org.klimatgap.series.AnnualSeries;

/** Compares the sum of the main sectors with the source's own total, year by year. */
final class Reconciliation {
    /**
     * A total in whole tonnes may differ by half a tonne from its parts; nine parts in hundredths of a tonne add 0.045
     * t. The national emissions database itself stays within 0.05 t.
     */
    private static final double TOLERANCE_TONNES = 0.55;

    private Reconciliation() {}

    static List<Finding> of(List<InventoryLine> lines, SectorScheme scheme, String file) {
        Optional<InventoryLine> total = lines.stream()
                .filter(line -> line.sector().level() == SectorLevel.TOTAL)
                .findFirst();
        List<AnnualSeries> parts = lines.stream()
                .filter(line -> line.sector().level() == SectorLevel.MAIN)
                .map(InventoryLine::series)
                .toList();
        if (total.isEmpty() || parts.size() < scheme.mainSectors().size() || parts.isEmpty()) {
            return List.of();
        }
        return differences(
                total.get().series(), AnnualSeries.sum(parts), total.get().sector(), file);
    }

    private static List<Finding> differences(AnnualSeries total, AnnualSeries sum, Sector sector, String file) {
        List<Finding> findings = new ArrayList<>();
        for (int year : sum.years()) {
            total.find(year)
                    .map(reported -> sum.get(year).minus(reported))
                    .filter(difference -> Math.abs(difference.tonnes()) > TOLERANCE_TONNES)
                    .ifPresent(difference ->
                            findings.add(finding(file, sector, year, total.get(year), sum.get(year), difference)));
        }
        return findings;
    }

    private static Finding finding(
            String file, Sector sector, int year, Emissions total, Emissions sum, Emissions difference) {
        return Finding.at(AccountFinding.SUM_DIFFERS, Location.of(file))
                .with("year", year)
                .with("sum", sum)
                .with("sector", sector.title())
                .with("total", total)
                .with("difference", difference);
    }
}
