package org.klimatgap.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klimatgap.io.table.Alvesta.NED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.County;
import org.klimatgap.ghg.Municipality;
import org.klimatgap.ghg.Nation;
import org.klimatgap.ghg.NotationKey;
import org.klimatgap.ghg.inventory.CellOrigins;
import org.klimatgap.ghg.inventory.Inventory;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.message.Language;
import org.klimatgap.provenance.Origin;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.sector.Sector;
import org.klimatgap.series.AnnualSeries;
import org.klimatgap.series.ValueStatus;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class InventoryTableLaws {
    /** What a line keeps on its way to a table and back. */
    private record Kept(
            Area area,
            Sector sector,
            AnnualSeries series,
            Map<Integer, NotationKey> notations,
            Optional<String> substance) {
        static List<Kept> of(Inventory inventory) {
            return inventory.lines().stream()
                    .map(line ->
                            new Kept(line.area(), line.sector(), line.series(), line.notations(), line.substance()))
                    .toList();
        }
    }

    /** One year: a value with its status, or a notation key. */
    private record Cell(int year, double tonnes, ValueStatus status, Optional<NotationKey> key) {}

    @Provide
    Arbitrary<Inventory> inventories() {
        Arbitrary<List<Area>> areas = areas().list().ofMinSize(1).ofMaxSize(4).uniqueElements(Area::code);
        Arbitrary<List<Sector>> sectors =
                Arbitraries.of(NED.sectors()).list().ofMinSize(1).ofMaxSize(4).uniqueElements();
        return Combinators.combine(areas, sectors).flatAs(InventoryTableLaws::inventory);
    }

    private static Arbitrary<Area> areas() {
        Arbitrary<String> names = texts().filter(name -> !name.isBlank());
        Arbitrary<Area> municipalities = Combinators.combine(
                        Arbitraries.strings().numeric().ofLength(4), names)
                .as(Municipality::of);
        Arbitrary<Area> counties = Combinators.combine(
                        Arbitraries.strings().numeric().ofLength(2).filter(code -> !code.equals("00")), names)
                .as(County::new);
        return Arbitraries.oneOf(municipalities, counties, names.map(Nation::new));
    }

    private static Arbitrary<Inventory> inventory(List<Area> areas, List<Sector> sectors) {
        List<Arbitrary<InventoryLine>> lines = new ArrayList<>();
        areas.forEach(area -> sectors.forEach(sector -> lines.add(line(area, sector))));
        return Combinators.combine(lines).as(all -> Inventory.of(Alvesta.FILE, NED, all));
    }

    private static Arbitrary<InventoryLine> line(Area area, Sector sector) {
        Arbitrary<Optional<String>> substances = Arbitraries.of("CO2", "CO2e").optional();
        return Combinators.combine(cells(), substances, texts()).as((cells, substance, note) -> {
            AnnualSeries.Builder series = AnnualSeries.builder();
            Map<Integer, NotationKey> notations = new TreeMap<>();
            cells.forEach(cell -> cell.key()
                    .ifPresentOrElse(
                            key -> notations.put(cell.year(), key),
                            () -> series.put(cell.year(), Emissions.ofTonnes(cell.tonnes()), cell.status())));
            CellOrigins origins = new CellOrigins.OneRow(new Origin.Place(Alvesta.FILE, 1, note));
            return new InventoryLine(area, sector, series.build(), notations, origins, substance);
        });
    }

    private static Arbitrary<List<Cell>> cells() {
        Arbitrary<Double> amounts = Arbitraries.oneOf(
                Arbitraries.doubles().between(0, Double.MAX_VALUE),
                Arbitraries.of(0.0, Double.MIN_VALUE, 0.1, 1e7, 123456789.12345679));
        return Combinators.combine(
                        Arbitraries.integers().between(1900, 2100),
                        amounts,
                        Arbitraries.of(ValueStatus.class),
                        Arbitraries.of(NotationKey.class).optional(0.3))
                .as(Cell::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .uniqueElements(Cell::year);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("aÅäö ,;\t\"'=1\u00A0#").ofMaxLength(10);
    }

    @Property(tries = 100)
    void values_statuses_keys_and_substances_survive(@ForAll("inventories") Inventory inventory) {
        Checked<Inventory> back = InventoryTable.toInventory(InventoryTable.of(inventory), NED);
        assertThat(back.findings()).isEmpty();
        assertThat(Kept.of(back.get())).isEqualTo(Kept.of(inventory));
    }

    @Property(tries = 50)
    void order_of_rows_does_not_change_lines(@ForAll("inventories") Inventory inventory, @ForAll Random random) {
        Table table = InventoryTable.of(inventory);
        List<Integer> rows =
                new ArrayList<>(IntStream.range(0, table.rowCount()).boxed().toList());
        Collections.shuffle(rows, random);
        Table shuffled = table.rows(rows.stream().mapToInt(Integer::intValue).toArray());
        assertThat(Kept.of(InventoryTable.toInventory(shuffled, NED).get()))
                .containsExactlyInAnyOrderElementsOf(Kept.of(inventory));
    }

    @Property(tries = 50)
    void wide_layout_misses_exactly_what_has_no_value(@ForAll("inventories") Inventory inventory) {
        Table table = InventoryTable.wide(inventory);
        for (String year : table.columnNames().subList(5, table.columnCount())) {
            for (int row = 0; row < table.rowCount(); row++) {
                Optional<Emissions> known = inventory.lines().get(row).series().find(Integer.parseInt(year));
                assertThat(table.doubleColumn(year).isMissing(row)).isEqualTo(known.isEmpty());
            }
        }
    }

    @Property(tries = 200)
    void any_cells_give_findings_or_a_value_and_never_an_exception(@ForAll("tables") Table table) {
        Checked<Inventory> checked = InventoryTable.toInventory(table, NED);
        assertThat(checked.findings())
                .allMatch(finding -> finding.text(Language.SWEDISH).startsWith("any"));
        assertThat(checked.isUsable()).isEqualTo(checked.errors().isEmpty());
    }

    @Provide
    Arbitrary<Table> tables() {
        Arbitrary<String> text = Arbitraries.oneOf(
                Arbitraries.of("0764", "764", "07", "00", "00~unallocated", "waste", "Avfall", "NE", "t", "t CO2", ""),
                Arbitraries.of("reported", "provisional"),
                Arbitraries.strings().ofMaxLength(5));
        Arbitrary<Integer> year = Arbitraries.oneOf(Arbitraries.of(2019, 2020), Arbitraries.integers());
        Arbitrary<Double> value = Arbitraries.oneOf(
                Arbitraries.doubles(), Arbitraries.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY));
        return Arbitraries.integers()
                .between(0, 5)
                .flatMap(rows -> Combinators.combine(
                                text.list().ofSize(rows * 7),
                                year.list().ofSize(rows),
                                value.list().ofSize(rows))
                        .as(InventoryTableLaws::table));
    }

    private static Table table(List<String> texts, List<Integer> years, List<Double> values) {
        Table table = Table.create("any");
        List<String> names =
                List.of("municipality", "municipality_name", "sector", "notation", "unit", "status", "file");
        int rows = years.size();
        for (int i = 0; i < names.size(); i++) {
            table.addColumns(StringColumn.create(names.get(i), texts.subList(i * rows, (i + 1) * rows)));
        }
        return table.addColumns(
                IntColumn.create("year", years.toArray(Integer[]::new)), DoubleColumn.create("value", values));
    }
}
