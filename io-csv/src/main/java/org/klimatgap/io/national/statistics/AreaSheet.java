package org.klimatgap.io.national.statistics;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.klimatgap.basis.Basis;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.AreaRegister;
import org.klimatgap.ghg.Nation;
import org.klimatgap.ghg.Unallocated;
import org.klimatgap.ghg.inventory.CellOrigins;
import org.klimatgap.ghg.inventory.Inventory;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.ghg.national.NationalEmissions;
import org.klimatgap.io.sheet.Sheet;
import org.klimatgap.io.sheet.SheetRow;
import org.klimatgap.sector.Sector;
import org.klimatgap.sector.SectorScheme;
import org.klimatgap.series.AnnualSeries;

/** Reads a sheet of the workbook that has a row for each municipality, county and the nation. */
final class AreaSheet {
    static final List<String> COLUMNS = List.of("Länskod", "Län", "Kommunkod", "Kommun");

    /** The whole nation by the source that sums it, which the register does not know. */
    private static final String NATION_OF_AGENCY = "alla_nv";

    private static final Set<String> UNALLOCATED = Set.of("ofördelat");
    private static final Set<String> ALL = Set.of("alla", "totalt");

    private final NationalStatistic statistic;
    private final Sheet sheet;
    private final AreaTally areas;
    private final SheetFindings findings;
    private final SheetPreamble preamble = new SheetPreamble();
    private final SectorScheme scheme = SectorScheme.totalOnly();
    private final Sector total = scheme.total().orElseThrow();
    private final Map<Area, AnnualSeries> series = new LinkedHashMap<>();
    private final Map<Area, Long> lines = new LinkedHashMap<>();
    private final List<Finding> emptyRows = new ArrayList<>();

    AreaSheet(NationalStatistic statistic, Sheet sheet, AreaRegister register, SheetFindings findings) {
        this.statistic = statistic;
        this.sheet = sheet;
        this.areas = new AreaTally(register, findings);
        this.findings = findings;
    }

    static boolean isHeader(ColumnHeader header) {
        return COLUMNS.stream().allMatch(header::has);
    }

    /** The numbers; empty when there is no header. */
    Optional<NationalEmissions> read() {
        Iterator<SheetRow> rows = sheet.rows();
        Optional<ColumnHeader> header =
                ColumnHeader.find(rows, AreaSheet::isHeader, COLUMNS, findings, preamble::accept);
        header.ifPresent(found -> {
            found.reportUnknown(AreaSheet::isKnown, findings);
            rows.forEachRemaining(row -> accept(row, found));
        });
        return header.map(found -> result());
    }

    private static boolean isKnown(String column) {
        return COLUMNS.stream().map(Names::normalise).anyMatch(column::equals);
    }

    private void accept(SheetRow row, ColumnHeader header) {
        if (row.isBlank() || isNote(row)) {
            return;
        }
        area(row, header).filter(area -> areas.isFirst(row, area)).ifPresent(area -> put(row, header, area));
    }

    /** A text alone in the first column. */
    private static boolean isNote(SheetRow row) {
        List<String> cells = row.texts();
        boolean alone = cells.stream().skip(1).allMatch(String::isEmpty);
        return alone && row.number(0).isEmpty();
    }

    private Optional<Area> area(SheetRow row, ColumnHeader header) {
        String name = row.text(header.column("Kommun"));
        String countyName = row.text(header.column("Län"));
        Optional<String> municipality = AreaCode.in(row, header.column("Kommunkod"), AreaCode.MUNICIPALITY);
        Optional<String> county = AreaCode.in(row, header.column("Länskod"), AreaCode.COUNTY);
        if (municipality.isPresent()) {
            return areas.find(row, municipality.get(), name);
        }
        if (county.isPresent() && ALL.contains(Names.normalise(name))) {
            return areas.find(row, county.get(), countyName);
        }
        return county.isPresent() ? unread(row) : larger(row, countyName);
    }

    private Optional<Area> larger(SheetRow row, String name) {
        String normal = Names.normalise(name);
        if (UNALLOCATED.contains(normal)) {
            return Optional.of(new Unallocated(name));
        }
        Optional<Area> nation = normal.equals(NATION_OF_AGENCY)
                ? areas.register().find(Nation.CODE)
                : areas.register().findLargerArea(name);
        return nation.isPresent() ? nation : unread(row);
    }

    private Optional<Area> unread(SheetRow row) {
        findings.add(
                findings.at(StatisticsFinding.UNREAD_ROW, row.line()).with("cells", SheetFindings.named(row.texts())));
        return Optional.empty();
    }

    private void put(SheetRow row, ColumnHeader header, Area area) {
        AnnualSeries values = YearCells.read(row, header, findings);
        lines.put(area, row.line());
        if (values.isEmpty()) {
            emptyRows.add(findings.at(StatisticsFinding.EMPTY_ROW, row.line()).with("area", area.toString()));
        } else {
            series.put(area, values);
        }
    }

    private NationalEmissions result() {
        areas.reportMissing();
        reportEmptyRows();
        Basis basis = statistic.basis(preamble.vintage(findings));
        Optional<String> substance = preamble.substance(findings).map(this::ofBasket);
        List<InventoryLine> own = series.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue(), substance))
                .toList();
        return new NationalEmissions(Inventory.of(findings.file(), scheme, own), basis, areas.register());
    }

    /** Of carbon dioxide, a tonne of equivalents is a tonne. */
    private String ofBasket(String substance) {
        return statistic.basket().isCarbonDioxide() ? statistic.basket().substance() : substance;
    }

    private void reportEmptyRows() {
        boolean nationOnly = series.keySet().stream().noneMatch(area -> area.isMunicipality() || area.isCounty());
        if (nationOnly && !emptyRows.isEmpty()) {
            findings.add(findings.whole(StatisticsFinding.NATION_ONLY).with("count", emptyRows.size()));
        } else {
            findings.addAll(emptyRows);
        }
    }

    private InventoryLine line(Area area, AnnualSeries values, Optional<String> substance) {
        long line = Objects.requireNonNull(lines.get(area), "every series has its line");
        return new InventoryLine(
                area, total, values, Map.of(), new CellOrigins.OneRow(findings.place(line, "")), substance);
    }
}
