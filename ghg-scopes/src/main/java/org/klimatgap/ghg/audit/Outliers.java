package org.klimatgap.ghg.audit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.audit.Measures.Spread;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.sector.Sector;
import org.klimatgap.sector.SectorCode;
import org.klimatgap.sector.SectorLevel;

/**
 * Values that stand out twice, in their own series and among all areas in the same years: single years (against the
 * log-linear path between the years beside) and changes (against the year before). Only what is large for its area is
 * looked at, so that the rare candidates alone cost anything.
 */
final class Outliers {
    private final AuditTable table;
    private final AuditRules rules;
    private final AuditEntries entries;
    private final int[] peers;
    private final double yearFactor;
    private final double yearNeighbours;
    private final double changeSize;
    private final Map<Integer, Spread> ofYear = new HashMap<>();
    private final Map<Integer, Spread> ofChange = new HashMap<>();
    private final Set<List<Object>> told = new HashSet<>();

    private Outliers(AuditTable table, AuditRules rules, AuditEntries entries) {
        this.table = table;
        this.rules = rules;
        this.entries = entries;
        this.peers = table.peers();
        this.yearFactor = rules.number(AuditThreshold.YEAR_FACTOR);
        this.yearNeighbours = rules.number(AuditThreshold.YEAR_NEIGHBOURS);
        this.changeSize = rules.number(AuditThreshold.CHANGE_SIZE);
    }

    static void find(AuditTable table, AuditRules rules, AuditEntries entries) {
        Outliers outliers = new Outliers(table, rules, entries);
        if (outliers.peers.length >= rules.number(AuditThreshold.OUTLIER_AREAS)) {
            Arrays.stream(table.sectorsOf(SectorLevel.SUB)).forEach(outliers::look);
            Arrays.stream(table.sectorsOf(SectorLevel.MAIN)).forEach(outliers::look);
            if (table.sectorsOf(SectorLevel.MAIN).length == 0) {
                Arrays.stream(table.sectorsOf(SectorLevel.TOTAL)).forEach(outliers::look);
            }
        }
    }

    private void look(int sector) {
        ofYear.clear();
        ofChange.clear();
        for (int area : peers) {
            double[] values = table.values(table.row(area, sector));
            if (values != null) {
                for (int year = 1; year < values.length; year++) {
                    lookAtYear(area, sector, values, year);
                    lookAtChange(area, sector, values, year);
                }
            }
        }
    }

    private void lookAtYear(int area, int sector, double[] values, int year) {
        if (year + 1 == values.length || !(values[year - 1] > 0 && values[year] > 0 && values[year + 1] > 0)) {
            return;
        }
        double low = Math.min(values[year - 1], values[year + 1]);
        double high = Math.max(values[year - 1], values[year + 1]);
        if (high > low * yearNeighbours || (values[year] < high * yearFactor && values[year] * yearFactor > low)) {
            return;
        }
        double expected = values[year] / Math.exp(deviation(values, year));
        double size = Math.abs(values[year] - expected);
        if (size >= rules.number(AuditThreshold.YEAR_SIZE) * table.total(area, year)
                && !UnitSlips.isSlip(rules, values[year], expected)
                && standsOut(area, sector, year)) {
            report(AuditFinding.OUTLIER_YEAR, area, sector, year, expected, table.total(area, year));
        }
    }

    /** ln x_y minus the value at y of the straight line between ln x of the years beside; NaN when one is not positive. */
    private double deviation(double[] values, int year) {
        int[] years = table.years();
        double weight = (double) (years[year] - years[year - 1]) / (years[year + 1] - years[year - 1]);
        return logarithm(values[year])
                - (1 - weight) * logarithm(values[year - 1])
                - weight * logarithm(values[year + 1]);
    }

    private static double logarithm(double value) {
        return value > 0 ? Math.log(value) : Double.NaN;
    }

    private boolean standsOut(int area, int sector, int year) {
        Spread all = ofYear.computeIfAbsent(year, of -> Measures.spread(deviations(sector, of, peer -> true)));
        double own = deviation(rowOf(area, sector), year);
        double factor = Math.log(yearFactor);
        return all.count() >= rules.number(AuditThreshold.OUTLIER_AREAS)
                && Math.abs(own - all.median()) > factor
                && all.score(own) >= rules.number(AuditThreshold.YEAR_SCORE)
                && standsOutInCounty(area, sector, year, own, factor);
    }

    private boolean standsOutInCounty(int area, int sector, int year, double own, double factor) {
        double[] county = deviations(sector, year, peer -> peer != area && sameParent(peer, area));
        return county.length == 0 || Math.abs(own - Measures.median(county)) > factor;
    }

    private double[] deviations(int sector, int year, IntPredicate which) {
        return Arrays.stream(peers)
                .filter(which)
                .filter(peer -> table.has(table.row(peer, sector)))
                .mapToDouble(peer -> deviation(rowOf(peer, sector), year))
                .filter(value -> !Double.isNaN(value))
                .toArray();
    }

    private double[] rowOf(int area, int sector) {
        double[] values = table.values(table.row(area, sector));
        return values == null ? new double[table.years().length] : values;
    }

    private boolean sameParent(int one, int other) {
        return table.areas().get(one).parent().equals(table.areas().get(other).parent());
    }

    private void lookAtChange(int area, int sector, double[] values, int year) {
        if (!(values[year] > 0 && values[year - 1] > 0)) {
            return;
        }
        double size = Math.abs(values[year] - values[year - 1]);
        double whole = Math.max(table.total(area, year), table.total(area, year - 1));
        if (size >= changeSize * whole && !UnitSlips.isSlip(rules, values[year], values[year - 1])) {
            Spread changes = ofChange.computeIfAbsent(year, of -> Measures.spread(changes(sector, of)));
            double own = Math.log(values[year] / values[year - 1]);
            if (changes.count() >= rules.number(AuditThreshold.OUTLIER_AREAS)
                    && changes.score(own) >= rules.number(AuditThreshold.CHANGE_SCORE)) {
                report(AuditFinding.OUTLIER_CHANGE, area, sector, year, values[year - 1], whole);
            }
        }
    }

    private double[] changes(int sector, int year) {
        return Arrays.stream(peers)
                .mapToObj(peer -> rowOf(peer, sector))
                .mapToDouble(values -> logarithm(values[year]) - logarithm(values[year - 1]))
                .filter(value -> !Double.isNaN(value))
                .toArray();
    }

    /** Sub-sectors come first: a main sector that stands out with its sub-sector says nothing new. */
    private void report(AuditFinding code, int area, int at, int year, double expected, double whole) {
        Sector sector = table.sectors().get(at);
        SectorCode main = sector.parent().orElse(sector.code());
        if (!told.add(List.of(code, area, main, year)) && sector.level() == SectorLevel.MAIN) {
            return;
        }
        double value = table.value(table.row(area, at), year);
        InventoryLine line = table.line(table.row(area, at));
        Finding finding = entries.atCell(code, line, table.years()[year])
                .with("area", line.area().toString())
                .with("sector", sector.title())
                .with("year", table.years()[year])
                .with("value", Emissions.ofTonnes(value))
                .with("expected", Emissions.ofTonnes(expected))
                .with("difference", Emissions.ofTonnes(value - expected))
                .with("share", Measures.shareOf(value - expected, whole));
        entries.add(finding, line, value - expected);
    }
}
