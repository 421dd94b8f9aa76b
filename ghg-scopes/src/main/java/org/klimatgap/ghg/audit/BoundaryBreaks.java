package org.klimatgap.ghg.audit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Share;
import org.klimatgap.sector.Sector;
import org.klimatgap.sector.SectorLevel;

/**
 * Sectors that the source begins, or ceases, to count: exactly 0 for years and then not, or the reverse, in many areas in
 * the same year. A plant that opens does so in one area; a new boundary shows in most areas that have the sector.
 */
final class BoundaryBreaks {
    private final AuditTable table;
    private final AuditRules rules;
    private final AuditEntries entries;
    private final int length;
    private final int[] peers;
    private final Set<List<Object>> told = new HashSet<>();

    private BoundaryBreaks(AuditTable table, AuditRules rules, AuditEntries entries) {
        this.table = table;
        this.rules = rules;
        this.entries = entries;
        this.length = rules.count(AuditThreshold.BREAK_YEARS);
        this.peers = table.peers();
    }

    static void find(AuditTable table, AuditRules rules, AuditEntries entries) {
        BoundaryBreaks breaks = new BoundaryBreaks(table, rules, entries);
        Arrays.stream(table.sectorsOf(SectorLevel.MAIN)).forEach(breaks::look);
        Arrays.stream(table.sectorsOf(SectorLevel.SUB)).forEach(breaks::look);
    }

    private void look(int sector) {
        int[] began = new int[table.years().length];
        int[] ceased = new int[table.years().length];
        int present = 0;
        for (int area : peers) {
            double[] values = table.values(table.row(area, sector));
            if (values != null && count(values, began, ceased)) {
                present++;
            }
        }
        double enough = Math.max(1, rules.number(AuditThreshold.BREAK_AREAS) * present);
        for (int year = 0; year < began.length; year++) {
            reportOnce(sector, year, true, began[year] >= enough);
            reportOnce(sector, year, false, ceased[year] >= enough);
        }
    }

    /** Marks the breaks of a row; whether it ever has emissions. */
    private boolean count(double[] values, int[] began, int[] ceased) {
        int zeros = 0;
        int positives = 0;
        boolean present = false;
        for (int year = 0; year < values.length; year++) {
            if (values[year] > 0) {
                began[year] += zeros >= length ? 1 : 0;
                zeros = 0;
                positives++;
                present = true;
            } else if (values[year] == 0) {
                ceased[year] += positives >= length ? 1 : 0;
                positives = 0;
                zeros++;
            }
        }
        return present;
    }

    /** Main sectors come first: a sub-sector that breaks together with its main sector says nothing new. */
    private void reportOnce(int at, int year, boolean begins, boolean breaks) {
        Sector sector = table.sectors().get(at);
        if (breaks
                && sector.parent()
                        .filter(main -> told.contains(List.of(main, year, begins)))
                        .isEmpty()) {
            told.add(List.of(sector.code(), year, begins));
            report(at, year, begins);
        }
    }

    private boolean breaksAt(int area, int sector, int year, boolean begins) {
        double[] values = table.values(table.row(area, sector));
        if (values == null) {
            return false;
        }
        int[] began = new int[values.length];
        int[] ceased = new int[values.length];
        count(values, began, ceased);
        return (begins ? began : ceased)[year] > 0;
    }

    private void report(int sector, int year, boolean begins) {
        List<Effect> effects = Arrays.stream(peers)
                .filter(area -> breaksAt(area, sector, year, begins))
                .mapToObj(area -> effect(area, sector, year, begins))
                .sorted(Comparator.comparingDouble(Effect::tonnes).reversed().thenComparing(Effect::area))
                .toList();
        Effect most = effects.stream().max(Comparator.comparing(Effect::share)).orElseThrow();
        Emissions size = sum(effects, Effect::tonnes);
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("sector", table.sectors().get(sector).title());
        arguments.put("year", table.years()[year]);
        arguments.put("before", table.years()[year - 1]);
        arguments.put("count", effects.size());
        arguments.put("difference", size);
        arguments.put(
                "share",
                Measures.shareOf(size.tonnes(), sum(effects, Effect::total).tonnes()));
        arguments.put("area", name(most));
        arguments.put("areaShare", most.share());
        arguments.put("areas", effects.stream().map(this::name).toList());
        arguments.put(
                "differences",
                effects.stream().map(each -> Emissions.ofTonnes(each.tonnes())).toList());
        entries.add(
                entries.atFile(begins ? AuditFinding.SECTOR_BEGINS : AuditFinding.SECTOR_CEASES, arguments),
                Optional.empty(),
                Optional.of(table.sectors().get(sector)),
                Optional.of(size));
        reportAreas(sector, year, begins);
    }

    private static Emissions sum(List<Effect> effects, ToDoubleFunction<Effect> amount) {
        return Emissions.sum(effects.stream()
                .map(each -> Emissions.ofTonnes(amount.applyAsDouble(each)))
                .toList());
    }

    private String name(Effect effect) {
        return table.areas().get(effect.area()).toString();
    }

    /** What a break adds in its first year, or what it takes since the last known year. */
    private Effect effect(int area, int sector, int year, boolean begins) {
        int row = table.row(area, sector);
        int of = year;
        if (!begins) {
            of = year - 1;
            while (Double.isNaN(table.value(row, of))) {
                of--;
            }
        }
        return new Effect(area, table.value(row, of), table.total(area, of));
    }

    private void reportAreas(int sector, int year, boolean begins) {
        for (int area = 0; area < table.areas().size(); area++) {
            if (breaksAt(area, sector, year, begins)) {
                Effect effect = effect(area, sector, year, begins);
                if (effect.share().fraction() >= rules.number(AuditThreshold.BREAK_EFFECT)) {
                    reportArea(table.line(table.row(area, sector)), effect, year, begins);
                }
            }
        }
    }

    private void reportArea(InventoryLine line, Effect effect, int year, boolean begins) {
        AuditFinding code = begins ? AuditFinding.AREA_GAINS : AuditFinding.AREA_LOSES;
        Finding finding = entries.atCell(code, line, table.years()[year], Map.of())
                .with("area", line.area().toString())
                .with("sector", line.sector().title())
                .with("year", table.years()[year])
                .with("difference", Emissions.ofTonnes(effect.tonnes()))
                .with("share", effect.share());
        entries.add(finding, line, effect.tonnes());
    }

    /**
     * What a break does to an area.
     *
     * @param area the area
     * @param tonnes what it adds or takes
     * @param total the area's total with it
     */
    private record Effect(int area, double tonnes, double total) {
        Share share() {
            return Measures.shareOf(tonnes, total);
        }
    }
}
