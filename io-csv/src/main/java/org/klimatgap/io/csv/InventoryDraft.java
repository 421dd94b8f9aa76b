package org.klimatgap.io.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klimatgap.ghg.Municipality;
import org.klimatgap.ghg.inventory.Inventory;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.sector.Sector;
import org.klimatgap.sector.SectorCode;
import org.klimatgap.sector.SectorScheme;

/** The lines of an inventory while the rows of its file come in. */
final class InventoryDraft {
    /**
     * What identifies a line.
     *
     * @param municipality the four-digit code
     * @param sector the sector's code
     */
    private record Key(String municipality, SectorCode sector) {}

    private final SectorScheme scheme;
    private final boolean wide;
    private final Map<Key, LineDraft> lines = new LinkedHashMap<>();
    private final MunicipalityNames names = new MunicipalityNames();

    InventoryDraft(SectorScheme scheme, boolean wide) {
        this.scheme = scheme;
        this.wide = wide;
    }

    /** Takes what stands at the head of a row. */
    RowHead head(CsvRow row) {
        boolean readable = row.isSound();
        RowHead head = RowHead.read(row, scheme);
        if (readable) {
            head.municipality().ifPresent(code -> names.accept(row, code));
        }
        return head;
    }

    /** The line that a row belongs to, begun if it is the first of it; empty when the row does not say which. */
    Optional<LineDraft> line(CsvRow row, RowHead head) {
        return head.municipality().flatMap(code -> head.sector().map(sector -> line(row, code, sector)));
    }

    private LineDraft line(CsvRow row, String code, Sector sector) {
        return lines.computeIfAbsent(new Key(code, sector.code()), key -> new LineDraft(code, sector, row.line()));
    }

    Inventory build(SourceFile file) {
        List<InventoryLine> built = lines.values().stream()
                .filter(LineDraft::isSound)
                .map(line -> line.build(file, named(line), wide))
                .toList();
        return Inventory.of(file, scheme, built);
    }

    private Municipality named(LineDraft line) {
        return names.municipality(line.municipality());
    }
}
