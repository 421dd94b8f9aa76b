package org.klimatgap.ghg.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.quantity.Emissions;

/** Compares sums with the wholes that the source reports. */
final class SumChecks {
    private final AuditTable table;
    private final AuditRules rules;
    private final AuditEntries entries;
    private final AuditThreshold tolerance;
    private final AuditFinding warning;
    private final AuditFinding information;

    private SumChecks(
            AuditTable table,
            AuditRules rules,
            AuditEntries entries,
            AuditThreshold tolerance,
            AuditFinding warning,
            AuditFinding information) {
        this.table = table;
        this.rules = rules;
        this.entries = entries;
        this.tolerance = tolerance;
        this.warning = warning;
        this.information = information;
    }

    static void subSectors(AuditTable table, AuditRules rules, AuditEntries entries) {
        SumChecks checks = new SumChecks(
                table,
                rules,
                entries,
                AuditThreshold.SUB_SECTORS,
                AuditFinding.SUB_SECTORS_DIFFER,
                AuditFinding.SUB_SECTORS_DIFFER_SLIGHTLY);
        SumGroup.subSectors(table, checks::compare);
    }

    static void mainSectors(AuditTable table, AuditRules rules, AuditEntries entries) {
        SumChecks checks = new SumChecks(
                table,
                rules,
                entries,
                AuditThreshold.MAIN_SECTORS,
                AuditFinding.MAIN_SECTORS_DIFFER,
                AuditFinding.MAIN_SECTORS_DIFFER_SLIGHTLY);
        SumGroup.mainSectors(table, checks::compare);
    }

    static void municipalities(AuditTable table, AuditRules rules, AuditEntries entries) {
        SumChecks checks = new SumChecks(
                table,
                rules,
                entries,
                AuditThreshold.MUNICIPALITIES,
                AuditFinding.MUNICIPALITIES_DIFFER,
                AuditFinding.MUNICIPALITIES_DIFFER_SLIGHTLY);
        if (table.municipalities().length > 0) {
            for (int county : table.counties()) {
                checks.reportAbsent(county);
            }
        }
        SumGroup.municipalities(table, checks::compare);
    }

    static void counties(AuditTable table, AuditRules rules, AuditEntries entries) {
        SumChecks checks = new SumChecks(
                table,
                rules,
                entries,
                AuditThreshold.COUNTIES,
                AuditFinding.COUNTIES_DIFFER,
                AuditFinding.COUNTIES_DIFFER_SLIGHTLY);
        if (table.counties().length > 0) {
            table.nation().ifPresent(checks::reportAbsent);
        }
        SumGroup.counties(table, checks::compare);
    }

    private void reportAbsent(int whole) {
        Area area = table.areas().get(whole);
        List<Area> absent = SumGroup.absent(table, area);
        if (!absent.isEmpty()) {
            Finding finding = entries.atFile(AuditFinding.AREAS_MISSING)
                    .with("area", area.toString())
                    .with("count", absent.size())
                    .with("areas", absent.stream().map(Area::toString).toList());
            entries.add(finding, Optional.of(area), Optional.empty(), Optional.empty());
        }
    }

    /** One finding for the whole and all its years, or none. */
    private void compare(SumGroup group) {
        List<Integer> differing = new ArrayList<>();
        int worst = -1;
        double largest = 0;
        double smallest = rules.number(tolerance);
        for (int year = 0; year < table.years().length; year++) {
            double size = Math.abs(group.difference(table, year));
            if (size > smallest && size > group.tolerance(table, rules, tolerance, year)) {
                differing.add(year);
                worst = size > largest ? year : worst;
                largest = Math.max(size, largest);
            }
        }
        if (worst >= 0) {
            report(group, differing, worst);
        }
    }

    private void report(SumGroup group, List<Integer> differing, int worst) {
        InventoryLine line = table.line(group.whole());
        Emissions sum = group.sum(table, worst);
        Emissions whole = group.whole(table, worst);
        Emissions difference = sum.minus(whole);
        List<Emissions> differences = differing.stream()
                .map(year -> group.sum(table, year).minus(group.whole(table, year)))
                .toList();
        int last = differing.size() - 1;
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("area", line.area().toString());
        arguments.put("sector", line.sector().title());
        arguments.put("year", table.years()[worst]);
        arguments.put("sum", sum);
        arguments.put("whole", whole);
        arguments.put("difference", difference);
        arguments.put("share", Measures.share(difference.tonnes(), sum.tonnes(), whole.tonnes()));
        arguments.put("latestYear", table.years()[differing.get(last)]);
        arguments.put("latestDifference", differences.get(last));
        arguments.put(
                "years", differing.stream().map(year -> table.years()[year]).toList());
        arguments.put("differences", differences);
        AuditFinding code = code(group.area(), difference, worst);
        entries.add(entries.atCell(code, line, table.years()[worst], arguments), line, difference.tonnes());
    }

    private AuditFinding code(int area, Emissions difference, int year) {
        return Materiality.isMaterial(table, rules, area, difference.tonnes(), year) ? warning : information;
    }
}
