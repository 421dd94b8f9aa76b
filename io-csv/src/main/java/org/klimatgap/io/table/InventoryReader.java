package org.klimatgap.io.table;

import static org.klimatgap.io.table.CellType.NUMBER;
import static org.klimatgap.io.table.CellType.TEXT;
import static org.klimatgap.io.table.CellType.WHOLE_NUMBER;
import static org.klimatgap.io.table.ColumnRule.optional;
import static org.klimatgap.io.table.ColumnRule.required;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.inventory.Inventory;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.sector.Sector;
import org.klimatgap.sector.SectorCode;
import org.klimatgap.sector.SectorScheme;
import tech.tablesaw.api.Table;

/** Reads the tidy layout of an inventory out of an analyst's table. */
final class InventoryReader {
    private static final List<ColumnRule> RULES = List.of(
            required("municipality", TEXT),
            optional("municipality_name", TEXT),
            required("sector", TEXT),
            optional("level", TEXT),
            required("year", WHOLE_NUMBER),
            required("value", NUMBER),
            optional("notation", TEXT),
            required("unit", TEXT),
            optional("status", TEXT),
            optional("source", TEXT),
            optional("file", TEXT),
            optional("line", WHOLE_NUMBER));

    /**
     * What identifies a line.
     *
     * @param area the area's code
     * @param sector the sector's code
     */
    private record Key(String area, SectorCode sector) {}

    private final Table table;
    private final TableSource source;
    private final SectorScheme scheme;
    private final AreaCells areas = new AreaCells();
    private final Map<Key, LineOfTable> lines = new LinkedHashMap<>();

    InventoryReader(Table table, SectorScheme scheme) {
        this.table = table;
        this.source = new TableSource(table, RULES);
        this.scheme = scheme;
    }

    Checked<Inventory> read() {
        source.forEachRow(this::read);
        List<InventoryLine> built = lines.values().stream()
                .filter(LineOfTable::isSound)
                .map(line -> line.build(areas, source.name()))
                .toList();
        SourceFile file = new SourceFile(source.name(), TableDigest.of(table));
        return Checked.of(Inventory.of(file, scheme, built), source.findings());
    }

    private void read(TableRow row) {
        Optional<String> area = areas.code(row);
        Optional<Sector> sector = sector(row);
        CellOfTable cell = CellOfTable.read(row);
        Optional<String> unit = unit(row);
        area.ifPresent(code -> sector.ifPresent(known -> line(code, known).accept(row, cell, unit)));
    }

    private LineOfTable line(String area, Sector sector) {
        return lines.computeIfAbsent(new Key(area, sector.code()), key -> new LineOfTable(area, sector));
    }

    private Optional<Sector> sector(TableRow row) {
        Optional<String> name = row.requireText("sector");
        Optional<Sector> sector = name.flatMap(scheme::find);
        if (name.isPresent() && sector.isEmpty()) {
            row.report(row.finding(TableFinding.UNKNOWN_SECTOR)
                    .with("value", Shown.of(name.get()))
                    .with("scheme", scheme.id())
                    .with("valid", scheme.sectors().stream().map(Sector::title).toList()));
        }
        return sector;
    }

    private static Optional<String> unit(TableRow row) {
        Optional<String> unit = row.requireText("unit");
        Optional<String> valid = unit.filter(TonnesUnit.VALID::contains);
        if (unit.isPresent() && valid.isEmpty()) {
            row.reportUnknown(TableFinding.UNKNOWN_UNIT, unit.get(), TonnesUnit.VALID);
        }
        return valid;
    }
}
