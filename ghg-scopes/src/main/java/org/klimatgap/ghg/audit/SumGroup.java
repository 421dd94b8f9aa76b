package org.klimatgap.ghg.audit;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.klimatgap.ghg.Area;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.sector.SectorLevel;

/**
 * A whole and the parts that should sum to it, as rows of a table. Parts that the file lacks are left out of the sum; an
 * unknown part makes the year's sum unknown.
 */
final class SumGroup {
    private final int area;
    private final int whole;
    private final int[] parts;

    private SumGroup(int area, int whole, int[] parts) {
        this.area = area;
        this.whole = whole;
        this.parts = parts;
    }

    /** The area of the whole. */
    int area() {
        return area;
    }

    /** The row of the whole. */
    int whole() {
        return whole;
    }

    /** The rows of the parts, at least one. */
    int[] parts() {
        return parts;
    }

    /** Every main sector with its sub-sectors. */
    static void subSectors(AuditTable table, Consumer<SumGroup> consumer) {
        for (int main : table.sectorsOf(SectorLevel.MAIN)) {
            int[] subs = table.subSectors(main);
            for (int area = 0; area < table.areas().size(); area++) {
                offer(table, area, table.row(area, main), subs, rowOf(table, area), consumer);
            }
        }
    }

    private static IntUnaryOperator rowOf(AuditTable table, int area) {
        return sector -> table.row(area, sector);
    }

    /** Every total with its main sectors, where the file and the area have all of the scheme. */
    static void mainSectors(AuditTable table, Consumer<SumGroup> consumer) {
        int[] mains = table.sectorsOf(SectorLevel.MAIN);
        if (!MissingSectors.ofFile(table).isEmpty()) {
            return;
        }
        for (int total : table.sectorsOf(SectorLevel.TOTAL)) {
            for (int area = 0; area < table.areas().size(); area++) {
                int at = area;
                if (Arrays.stream(mains).allMatch(main -> table.has(table.row(at, main)))) {
                    offer(table, area, table.row(area, total), mains, rowOf(table, area), consumer);
                }
            }
        }
    }

    /** Every sector of every county that has all its municipalities in the file. */
    static void municipalities(AuditTable table, Consumer<SumGroup> consumer) {
        for (int county : table.counties()) {
            if (absent(table, table.areas().get(county)).isEmpty()) {
                areas(table, county, consumer);
            }
        }
    }

    /** Every sector of the nation, if all its counties are in the file. */
    static void counties(AuditTable table, Consumer<SumGroup> consumer) {
        table.nation()
                .filter(nation -> absent(table, table.areas().get(nation)).isEmpty())
                .ifPresent(nation -> areas(table, nation, consumer));
    }

    private static void areas(AuditTable table, int whole, Consumer<SumGroup> consumer) {
        String code = table.areas().get(whole).code();
        int[] parts = IntStream.range(0, table.areas().size())
                .filter(area ->
                        table.areas().get(area).parent().filter(code::equals).isPresent())
                .toArray();
        for (int sector = 0; sector < table.sectors().size(); sector++) {
            int of = sector;
            offer(table, whole, table.row(whole, sector), parts, part -> table.row(part, of), consumer);
        }
    }

    /** The parts of an area that the register has and the file lacks. */
    static List<Area> absent(AuditTable table, Area whole) {
        return table.register().areas().stream()
                .filter(area -> area.parent().filter(whole.code()::equals).isPresent())
                .filter(area -> table.find(area.code()).isEmpty())
                .toList();
    }

    private static void offer(
            AuditTable table, int area, int whole, int[] members, IntUnaryOperator row, Consumer<SumGroup> consumer) {
        int[] parts = new int[members.length];
        int count = 0;
        for (int member : members) {
            int part = row.applyAsInt(member);
            if (table.has(part)) {
                parts[count++] = part;
            }
        }
        if (table.has(whole) && count > 0) {
            consumer.accept(new SumGroup(area, whole, Arrays.copyOf(parts, count)));
        }
    }

    /** Σ parts − whole by plain addition, to see whether there is anything to report; NaN when any is unknown. */
    double difference(AuditTable table, int year) {
        double sum = 0;
        for (int part : parts) {
            sum += table.value(part, year);
        }
        return sum - table.value(whole, year);
    }

    /** Σ parts with compensation, as it is reported. */
    Emissions sum(AuditTable table, int year) {
        return Emissions.sum(Arrays.stream(parts)
                .mapToObj(part -> Emissions.ofTonnes(table.value(part, year)))
                .toList());
    }

    Emissions whole(AuditTable table, int year) {
        return Emissions.ofTonnes(table.value(whole, year));
    }

    /** The largest difference that the rounding of figures explains. */
    double tolerance(AuditTable table, AuditRules rules, AuditThreshold tonnes, int year) {
        return Math.max(
                rules.number(tonnes), rules.number(AuditThreshold.ROUNDING) * Math.abs(table.value(whole, year)));
    }
}
