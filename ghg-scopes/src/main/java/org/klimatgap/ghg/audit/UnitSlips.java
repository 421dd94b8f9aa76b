package org.klimatgap.ghg.audit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.quantity.Emissions;

/**
 * Values in another unit: a year that is a thousand times the two years beside it (or a thousandth) while these agree, and
 * a row whose change of unit would explain every difference of a sum.
 */
final class UnitSlips {
    private final AuditTable table;
    private final AuditRules rules;
    private final AuditEntries entries;
    private final double factor;
    private final double tolerance;

    private UnitSlips(AuditTable table, AuditRules rules, AuditEntries entries) {
        this.table = table;
        this.rules = rules;
        this.entries = entries;
        this.factor = rules.number(AuditThreshold.SLIP_FACTOR);
        this.tolerance = rules.number(AuditThreshold.SLIP_TOLERANCE);
    }

    static void find(AuditTable table, AuditRules rules, AuditEntries entries) {
        UnitSlips slips = new UnitSlips(table, rules, entries);
        for (int area = 0; area < table.areas().size(); area++) {
            for (int sector = 0; sector < table.sectors().size(); sector++) {
                slips.look(table.row(area, sector));
            }
        }
        SumGroup.subSectors(table, group -> slips.explain(group, AuditThreshold.SUB_SECTORS));
        SumGroup.mainSectors(table, group -> slips.explain(group, AuditThreshold.MAIN_SECTORS));
        SumGroup.municipalities(table, group -> slips.explain(group, AuditThreshold.MUNICIPALITIES));
    }

    /** Whether one positive amount is another one in another unit. */
    static boolean isSlip(AuditRules rules, double one, double other) {
        double slip = rules.number(AuditThreshold.SLIP_FACTOR);
        double room = rules.number(AuditThreshold.SLIP_TOLERANCE);
        return Measures.within(room, one, other * slip) || Measures.within(room, one * slip, other);
    }

    private void look(int row) {
        double[] values = table.values(row);
        if (values == null || !isWide(values)) {
            return;
        }
        int[] known = positive(values);
        boolean[] slips = new boolean[values.length];
        int worst = -1;
        double expectedOfWorst = 0;
        for (int i = 0; i < known.length; i++) {
            double expected = expected(values, known, i);
            double size = Math.abs(values[known[i]] - expected);
            if (expected > 0 && isSlip(rules, values[known[i]], expected)) {
                slips[known[i]] = true;
                if (worst < 0 || size > Math.abs(values[worst] - expectedOfWorst)) {
                    worst = known[i];
                    expectedOfWorst = expected;
                }
            }
        }
        if (worst >= 0) {
            report(AuditFinding.UNIT_SLIP, table.line(row), slips, worst, values[worst], expectedOfWorst);
        }
    }

    /** Whether any two values of a row are far enough from each other. */
    private boolean isWide(double[] values) {
        double low = Double.POSITIVE_INFINITY;
        double high = 0;
        for (double value : values) {
            if (value > 0) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        return high * tolerance * tolerance >= low * factor;
    }

    private static int[] positive(double[] values) {
        return IntStream.range(0, values.length)
                .filter(year -> values[year] > 0)
                .toArray();
    }

    /** The geometric mean of the years beside, or of the next two at an end; 0 where these disagree or are absent. */
    private double expected(double[] values, int[] known, int i) {
        if (known.length < 3) {
            return 0;
        }
        int before = i == 0 ? 2 : i - 1;
        int after = i == known.length - 1 ? known.length - 3 : i + 1;
        double one = values[known[before]];
        double other = values[known[after]];
        boolean agree = Measures.within(rules.number(AuditThreshold.SLIP_NEIGHBOURS), one, other);
        return agree ? Math.sqrt(one * other) : 0;
    }

    private void report(
            AuditFinding code, InventoryLine line, boolean[] marks, int worst, double value, double expected) {
        double difference = value - expected;
        Finding finding = entries.atCell(code, line, table.years()[worst])
                .with("area", line.area().toString())
                .with("sector", line.sector().title())
                .with("year", table.years()[worst])
                .with("value", Emissions.ofTonnes(value))
                .with("expected", Emissions.ofTonnes(expected))
                .with("difference", Emissions.ofTonnes(difference))
                .with("share", Measures.share(difference, value, expected))
                .with("years", Measures.marked(table.years(), marks));
        entries.add(finding, line, difference);
    }

    /** Reports the row, whole or part, that explains every difference of a sum if it is in another unit. */
    private void explain(SumGroup group, AuditThreshold threshold) {
        int[] differing = differing(group, threshold);
        if (differing.length < rules.number(AuditThreshold.SLIP_YEARS)) {
            return;
        }
        for (double scale : List.of(factor, 1 / factor)) {
            if (explains(group, differing, group.whole(), scale)) {
                reportRow(group.whole(), differing, scale);
            }
            for (int part : group.parts()) {
                if (group.parts().length > 1 && explains(group, differing, part, scale)) {
                    reportRow(part, differing, scale);
                }
            }
        }
    }

    private int[] differing(SumGroup group, AuditThreshold threshold) {
        int[] years = new int[table.years().length];
        int count = 0;
        double smallest = rules.number(threshold);
        for (int year = 0; year < years.length; year++) {
            double size = Math.abs(group.difference(table, year));
            if (size > smallest && size > group.tolerance(table, rules, threshold, year)) {
                years[count++] = year;
            }
        }
        return Arrays.copyOf(years, count);
    }

    /**
     * Whether the sum agrees in every year once a row's values are multiplied. The room is a share of the smaller of the
     * two values: a part that its whole leaves out altogether is almost explained by a thousandth of it, but not to the
     * digits of that thousandth.
     */
    private boolean explains(SumGroup group, int[] years, int row, double scale) {
        double sign = row == group.whole() ? -1 : 1;
        return Arrays.stream(years).allMatch(year -> {
            double value = table.value(row, year);
            double smaller = Math.min(1, scale) * Math.abs(value);
            double room = rules.number(AuditThreshold.SLIP_EXPLAINED) * smaller;
            double difference = group.difference(table, year);
            return Math.abs(difference) > 2 * room && Math.abs(difference + sign * (scale - 1) * value) <= room;
        });
    }

    private void reportRow(int row, int[] years, double scale) {
        boolean[] marks = new boolean[table.years().length];
        int worst = years[0];
        for (int year : years) {
            marks[year] = true;
            worst = Math.abs(table.value(row, year)) > Math.abs(table.value(row, worst)) ? year : worst;
        }
        double value = table.value(row, worst);
        report(AuditFinding.UNIT_SLIP_OF_ROW, table.line(row), marks, worst, value, value * scale);
    }
}
