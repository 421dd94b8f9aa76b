package org.klimatgap.ghg.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.Location;
import org.klimatgap.ghg.NotationKey;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.sector.Sector;
import org.klimatgap.sector.SectorLevel;
import org.klimatgap.sector.SectorScheme;

/** Compares the sum of the main sectors with the source's own total, year by year. */
final class Reconciliation {
    /**
     * A total in whole tonnes may differ by half a tonne from its parts; nine parts in hundredths of a tonne add 0.045
     * t. The national emissions database itself stays within 0.05 t.
     */
    static final double TOLERANCE_TONNES = 0.55;

    private Reconciliation() {}

    /** The differences beyond the usual tolerance, or beyond a source's own rounding where that is coarser. */
    static List<Finding> of(List<InventoryLine> lines, SectorScheme scheme, String file, Emissions rounding) {
        Optional<InventoryLine> total = lines.stream()
                .filter(line -> line.sector().level() == SectorLevel.TOTAL)
                .findFirst();
        List<InventoryLine> parts = lines.stream()
                .filter(line -> line.sector().level() == SectorLevel.MAIN)
                .toList();
        if (total.isEmpty() || parts.size() < scheme.mainSectors().size() || parts.isEmpty()) {
            return List.of();
        }
        return differences(total.get(), parts, file, Math.max(TOLERANCE_TONNES, rounding.tonnes()));
    }

    private static List<Finding> differences(
            InventoryLine total, List<InventoryLine> parts, String file, double tolerance) {
        List<Finding> findings = new ArrayList<>();
        for (int year : total.series().years()) {
            if (parts.stream().allMatch(part -> isComplete(part, year))) {
                Emissions sum = sum(parts, year);
                Emissions reported = total.series().get(year);
                Emissions difference = sum.minus(reported);
                if (Math.abs(difference.tonnes()) > tolerance) {
                    findings.add(finding(file, total.sector(), year, reported, sum, difference));
                }
            }
        }
        return findings;
    }

    /** Whether nothing of a sector is missing: it has a number, does not occur, or is counted in another line. */
    private static boolean isComplete(InventoryLine part, int year) {
        return part.series().find(year).isPresent()
                || part.notation(year).filter(NotationKey::leavesTotalComplete).isPresent();
    }

    private static Emissions sum(List<InventoryLine> parts, int year) {
        return Emissions.sum(parts.stream()
                .flatMap(part -> part.series().find(year).stream())
                .toList());
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
