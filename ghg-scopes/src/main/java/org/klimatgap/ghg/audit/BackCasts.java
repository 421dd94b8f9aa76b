package org.klimatgap.ghg.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.klimatgap.finding.Finding;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.sector.SectorLevel;

/**
 * Sub-sectors whose areas keep constant shares of the whole over years: x_area / x_whole does not change, so the values
 * were computed from one year's shares (back-cast, or spread by a fixed key) and say nothing about the single area's
 * change. The whole is the nation, or else the sum of the areas. One finding for a sub-sector.
 */
final class BackCasts {
    private final AuditTable table;
    private final AuditRules rules;
    private final AuditEntries entries;
    private final int length;
    private final int[] peers;

    private BackCasts(AuditTable table, AuditRules rules, AuditEntries entries) {
        this.table = table;
        this.rules = rules;
        this.entries = entries;
        this.length = Math.max(2, rules.count(AuditThreshold.BACK_CAST_YEARS));
        this.peers = table.peers();
    }

    static void find(AuditTable table, AuditRules rules, AuditEntries entries) {
        BackCasts casts = new BackCasts(table, rules, entries);
        for (int sub : table.sectorsOf(SectorLevel.SUB)) {
            casts.look(sub);
        }
    }

    private void look(int sector) {
        double[] whole = whole(sector);
        int[] constant = new int[whole.length];
        int present = 0;
        for (int area : peers) {
            double[] values = table.values(table.row(area, sector));
            if (values != null && Arrays.stream(values).anyMatch(value -> value > 0)) {
                present++;
                count(values, whole, constant);
            }
        }
        if (present >= rules.number(AuditThreshold.BACK_CAST_AREAS)) {
            report(sector, whole, constant, present);
        }
    }

    private double[] whole(int sector) {
        Optional<double[]> nation = table.nation().map(area -> table.values(table.row(area, sector)));
        return nation.orElseGet(() -> {
            double[] sums = new double[table.years().length];
            for (int area : peers) {
                for (int year = 0; year < sums.length && table.has(table.row(area, sector)); year++) {
                    sums[year] += table.value(table.row(area, sector), year);
                }
            }
            return sums;
        });
    }

    /** Counts, for every year, the areas whose share is constant over the years that end there. */
    private void count(double[] values, double[] whole, int[] constant) {
        double variation = rules.number(AuditThreshold.BACK_CAST_VARIATION);
        for (int last = length - 1; last < values.length; last++) {
            int first = last - length + 1;
            double share = values[first] / whole[first];
            boolean same = values[first] > 0;
            for (int year = first + 1; year <= last && same; year++) {
                same = Math.abs(values[year] / whole[year] - share) <= variation * share;
            }
            constant[last] += same ? 1 : 0;
        }
    }

    private void report(int sector, double[] whole, int[] constant, int present) {
        boolean[] years = new boolean[constant.length];
        int most = 0;
        int latest = -1;
        for (int last = length - 1; last < constant.length; last++) {
            if (constant[last] >= rules.number(AuditThreshold.BACK_CAST_SHARE) * present) {
                Arrays.fill(years, last - length + 1, last + 1, true);
                most = Math.max(most, constant[last]);
                latest = last;
            }
        }
        if (latest >= 0) {
            add(sector, whole[latest], latest, most, present, Measures.marked(table.years(), years));
        }
    }

    private void add(int sector, double tonnes, int latest, int areas, int present, List<Integer> years) {
        Emissions size = Emissions.ofTonnes(tonnes);
        Finding finding = entries.atFile(AuditFinding.BACK_CAST)
                .with("sector", table.sectors().get(sector).title())
                .with("years", years)
                .with("count", areas)
                .with("of", present)
                .with("difference", size)
                .with("year", table.years()[latest])
                .with("share", Measures.shareOf(tonnes, everything(latest)));
        entries.add(finding, Optional.empty(), Optional.of(table.sectors().get(sector)), Optional.of(size));
    }

    private double everything(int year) {
        return table.nation()
                .map(nation -> table.total(nation, year))
                .orElseGet(() -> Emissions.sum(Arrays.stream(peers)
                                .mapToObj(area -> Emissions.ofTonnes(table.total(area, year)))
                                .toList())
                        .tonnes());
    }
}
