package org.klimatgap.ghg.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.klimatgap.ghg.Area;
import org.klimatgap.message.LocalizedText;
import org.klimatgap.sector.Sector;
import org.klimatgap.sector.SectorLevel;

/** Sectors without a row. Sub-sectors come and go between releases, so only main sectors are demanded of a file. */
final class MissingSectors {
    private MissingSectors() {}

    static void find(AuditTable table, AuditRules rules, AuditEntries entries) {
        reportFile(table, entries);
        for (int[] kind : List.of(table.municipalities(), table.counties())) {
            boolean[] common = common(table, kind, rules.number(AuditThreshold.MISSING_SHARE));
            for (int area : kind) {
                reportArea(table, area, common, entries);
            }
        }
    }

    /** The main sectors of the scheme that no area has; none where the file has no main sector at all. */
    static List<Sector> ofFile(AuditTable table) {
        int[] present = table.sectorsOf(SectorLevel.MAIN);
        List<Sector> sectors =
                Arrays.stream(present).mapToObj(table.sectors()::get).toList();
        return present.length == 0
                ? List.of()
                : table.scheme().mainSectors().stream()
                        .filter(sector ->
                                sectors.stream().noneMatch(each -> each.code().equals(sector.code())))
                        .toList();
    }

    private static void reportFile(AuditTable table, AuditEntries entries) {
        List<Sector> absent = ofFile(table);
        if (!absent.isEmpty()) {
            entries.add(
                    entries.atFile(AuditFinding.FILE_LACKS_SECTORS)
                            .with("sectors", titles(absent))
                            .with("count", absent.size())
                            .with("expected", table.scheme().mainSectors().size()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /** Which sectors so many areas of a kind have that the others should have them too. */
    private static boolean[] common(AuditTable table, int[] kind, double share) {
        boolean[] common = new boolean[table.sectors().size()];
        for (int sector = 0; sector < common.length; sector++) {
            int of = sector;
            long with = Arrays.stream(kind)
                    .filter(area -> table.has(table.row(area, of)))
                    .count();
            common[sector] = with < kind.length && with >= share * kind.length;
        }
        return common;
    }

    private static void reportArea(AuditTable table, int at, boolean[] common, AuditEntries entries) {
        List<Sector> absent = new ArrayList<>();
        for (int sector = 0; sector < common.length; sector++) {
            if (common[sector] && !table.has(table.row(at, sector))) {
                absent.add(table.sectors().get(sector));
            }
        }
        if (!absent.isEmpty()) {
            Area area = table.areas().get(at);
            Optional<Sector> only = absent.size() == 1 ? Optional.of(absent.get(0)) : Optional.empty();
            entries.add(
                    entries.atFile(AuditFinding.AREA_LACKS_SECTORS)
                            .with("area", area.toString())
                            .with("count", absent.size())
                            .with("sectors", titles(absent)),
                    Optional.of(area),
                    only,
                    Optional.empty());
        }
    }

    private static List<LocalizedText> titles(List<Sector> sectors) {
        return sectors.stream().map(Sector::title).toList();
    }
}
