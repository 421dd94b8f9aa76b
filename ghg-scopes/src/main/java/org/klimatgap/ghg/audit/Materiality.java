package org.klimatgap.ghg.audit;

/** The rule by which a size is a warning or an information. */
final class Materiality {
    private Materiality() {}

    static boolean isMaterial(AuditTable table, AuditRules rules, int area, double tonnes, int year) {
        return Math.abs(tonnes) >= rules.number(AuditThreshold.MATERIAL) * Math.abs(table.total(area, year));
    }
}
