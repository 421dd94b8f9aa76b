package org.klimatgap.ghg.audit;

import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.quantity.Emissions;

/** Emissions below zero: one finding for a row, which names the lowest value. */
final class NegativeValues {
    private NegativeValues() {}

    static void find(AuditTable table, AuditRules rules, AuditEntries entries) {
        for (int area = 0; area < table.areas().size(); area++) {
            for (int sector = 0; sector < table.sectors().size(); sector++) {
                look(table, area, table.row(area, sector), entries);
            }
        }
    }

    private static void look(AuditTable table, int area, int row, AuditEntries entries) {
        double[] values = table.values(row);
        if (values == null) {
            return;
        }
        int worst = -1;
        for (int year = 0; year < values.length; year++) {
            if (values[year] < 0 && (worst < 0 || values[year] < values[worst])) {
                worst = year;
            }
        }
        if (worst >= 0) {
            report(table, area, table.line(row), values, worst, entries);
        }
    }

    private static void report(
            AuditTable table, int area, InventoryLine line, double[] values, int worst, AuditEntries entries) {
        boolean[] negative = new boolean[values.length];
        for (int year = 0; year < values.length; year++) {
            negative[year] = values[year] < 0;
        }
        Finding finding = entries.atCell(AuditFinding.NEGATIVE_VALUE, line, table.years()[worst])
                .with("area", line.area().toString())
                .with("sector", line.sector().title())
                .with("year", table.years()[worst])
                .with("value", Emissions.ofTonnes(values[worst]))
                .with("share", Measures.shareOf(values[worst], Math.abs(table.total(area, worst))))
                .with("years", Measures.marked(table.years(), negative));
        entries.add(finding, line, values[worst]);
    }
}
