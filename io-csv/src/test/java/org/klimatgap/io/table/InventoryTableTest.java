package org.klimatgap.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.klimatgap.io.table.Alvesta.NED;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.County;
import org.klimatgap.ghg.Municipality;
import org.klimatgap.ghg.Nation;
import org.klimatgap.ghg.NotationKey;
import org.klimatgap.ghg.Unallocated;
import org.klimatgap.ghg.inventory.AggregationRule;
import org.klimatgap.ghg.inventory.CellOrigins;
import org.klimatgap.ghg.inventory.Inventory;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.series.AnnualSeries;
import org.klimatgap.series.ValueStatus;
import tech.tablesaw.aggregate.AggregateFunctions;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.ShortColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class InventoryTableTest {
    /** Half of the last digit that the source has. */
    private static final double HUNDREDTH = 0.005;

    /** Tablesaw adds without compensation. */
    private static final double ROUNDING = 1e-9;

    private static Area onlyArea(Table table) {
        return InventoryTable.toInventory(table, NED).get().areas().get(0);
    }

    @ParameterizedTest
    @CsvSource({"2019, 108293.08", "2023, 95864.49"})
    void sum_in_tablesaw_equals_total_of_account(int year, double published) {
        Table table = InventoryTable.of(Alvesta.inventory());
        Table chosen = table.where(table.intColumn("year")
                .isEqualTo(year)
                .and(table.stringColumn("level").isEqualTo("main")));
        double sum = chosen.doubleColumn("value").sum();
        assertThat(sum).isCloseTo(published, within(HUNDREDTH));
        assertThat(sum).isCloseTo(Alvesta.account().total().get(year).tonnes(), within(ROUNDING));
    }

    @Test
    void grouping_in_tablesaw_and_reading_back_gives_the_same_account() {
        Table table = InventoryTable.of(Alvesta.inventory());
        Inventory back =
                InventoryTable.toInventory(table.sortDescendingOn("value"), NED).get();
        AnnualSeries total = back.account(Alvesta.ALVESTA, AggregationRule.mainSectors(NED), Alvesta.GHG)
                .get()
                .total();
        assertThat(total.get(2019).tonnes()).isCloseTo(Alvesta.TOTAL_2019, within(HUNDREDTH));
        assertThat(total.get(2023).tonnes()).isCloseTo(Alvesta.TOTAL_2023, within(HUNDREDTH));
        assertThat(table.summarize("value", AggregateFunctions.sum).by("year").rowCount())
                .isEqualTo(2);
    }

    @Test
    void tidy_columns_are_in_this_order_and_of_these_types() {
        Table table = InventoryTable.of(Alvesta.inventory());
        assertThat(table.columnNames())
                .containsExactly(
                        "municipality",
                        "municipality_name",
                        "sector",
                        "level",
                        "year",
                        "value",
                        "notation",
                        "unit",
                        "status",
                        "source",
                        "file",
                        "line");
        assertThat(table.name()).isEqualTo("ghg.csv");
        assertThat(table.column("municipality").type()).isEqualTo(ColumnType.STRING);
        assertThat(table.column("year").type()).isEqualTo(ColumnType.INTEGER);
        assertThat(table.column("value").type()).isEqualTo(ColumnType.DOUBLE);
        assertThat(table.rowCount()).isEqualTo(18);
    }

    @Test
    void a_row_says_where_its_value_stands() {
        Table table = InventoryTable.of(Alvesta.inventory());
        assertThat(table.row(0).getString("source")).isEqualTo("SMHI");
        assertThat(table.row(0).getString("file")).isEqualTo("ghg.csv");
        assertThat(table.row(0).getLong("line")).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "0114, Upplands Väsby",
        "0880, Kalmar",
        "0765, Älmhult",
        "1480, Göteborg",
        "2583, Haparanda",
        "0319, Älvkarleby"
    })
    void leading_zeros_and_swedish_letters_survive(String code, String name) {
        InventoryLine line =
                Alvesta.line(Municipality.of(code, name), "waste", AnnualSeries.ofTonnes(Map.of(2020, 1.5)), Map.of());
        Table table = InventoryTable.of(Alvesta.inventoryOf(line));
        assertThat(table.stringColumn("municipality").get(0)).isEqualTo(code);
        assertThat(onlyArea(table)).isEqualTo(Municipality.of(code, name));
    }

    @Test
    void counties_the_nation_and_its_rest_survive() {
        List<Area> areas = List.of(
                new Nation("Riket"), new Unallocated("Ofördelat"), new County("07", "Kronobergs län"), Alvesta.ALVESTA);
        InventoryLine[] lines = areas.stream()
                .map(area -> Alvesta.line(area, "total", AnnualSeries.ofTonnes(Map.of(2020, 1.0)), Map.of()))
                .toArray(InventoryLine[]::new);
        Table table = InventoryTable.of(Alvesta.inventoryOf(lines));
        assertThat(InventoryTable.toInventory(table, NED).get().areas()).isEqualTo(areas);
    }

    @Test
    void an_area_without_a_name_is_called_by_its_code() {
        Table table = InventoryTable.of(Alvesta.inventory());
        table.removeColumns("municipality_name");
        assertThat(onlyArea(table)).isEqualTo(Municipality.of("0764", "0764"));
    }

    @Test
    void what_is_not_estimated_is_missing_and_never_zero() {
        InventoryLine line = Alvesta.line(
                Alvesta.ALVESTA,
                "waste",
                AnnualSeries.builder()
                        .put(2019, Emissions.ZERO, ValueStatus.PROVISIONAL)
                        .build(),
                Map.of(2020, NotationKey.NE));
        Table table = InventoryTable.of(Alvesta.inventoryOf(line));
        assertThat(table.doubleColumn("value").get(0)).isZero();
        assertThat(table.doubleColumn("value").isMissing(1)).isTrue();
        assertThat(table.stringColumn("notation").get(1)).isEqualTo("NE");
        assertThat(table.stringColumn("status").isMissing(1)).isTrue();
        InventoryLine back =
                InventoryTable.toInventory(table, NED).get().lines().get(0);
        assertThat(back.series()).isEqualTo(line.series());
        assertThat(back.notations()).isEqualTo(line.notations());
    }

    @Test
    void wide_layout_has_a_column_for_each_year_and_leaves_gaps_missing() {
        InventoryLine waste = Alvesta.line(
                Alvesta.ALVESTA, "waste", AnnualSeries.ofTonnes(Map.of(2023, 3394.1)), Map.of(2019, NotationKey.NE));
        InventoryLine transport =
                Alvesta.line(Alvesta.ALVESTA, "transport", AnnualSeries.ofTonnes(Map.of(2020, 0.0)), Map.of());
        Table table = InventoryTable.wide(Alvesta.inventoryOf(waste, transport));
        assertThat(table.columnNames())
                .containsExactly(
                        "municipality", "municipality_name", "sector", "level", "unit", "2019", "2020", "2023");
        assertThat(table.doubleColumn("2019").countMissing()).isEqualTo(2);
        assertThat(table.doubleColumn("2020").isMissing(0)).isTrue();
        assertThat(table.doubleColumn("2020").get(1)).isZero();
        assertThat(table.doubleColumn("2023").get(0)).isEqualTo(3394.1);
    }

    @Test
    void a_value_that_comes_back_is_given_by_the_table() {
        Table table = InventoryTable.of(Alvesta.inventory()).setName("min tabell");
        Inventory back = InventoryTable.toInventory(table, NED).get();
        assertThat(back.file().name()).isEqualTo("min tabell");
        assertThat(back.lines().get(0).origin(2023))
                .isEqualTo(new Origin.Given("table min tabell, row 2 (SMHI; ghg.csv:3)"));
        assertThat(InventoryTable.of(back).stringColumn("source").get(1))
                .isEqualTo("table min tabell, row 2 (SMHI; ghg.csv:3)");
    }

    @Test
    void the_origin_of_a_product_names_its_first_factor() {
        Origin first = new Origin.Place(Alvesta.FILE, 7, "SEI");
        Origin assumed = new Origin.Assumption(Message.of(ValueStatus.REPORTED));
        Message name = Message.of(ValueStatus.REPORTED);
        Origin product = new Origin.Derivation(
                name,
                "a·b",
                "",
                List.of(new Traced<>(name, Emissions.ZERO, first), new Traced<>(name, Emissions.ZERO, assumed)));
        InventoryLine line = new InventoryLine(
                Alvesta.ALVESTA,
                NED.mainSectors().get(0),
                AnnualSeries.ofTonnes(Map.of(2019, 1.0)),
                Map.of(),
                new CellOrigins.OneRow(product),
                Optional.empty());
        Table table = InventoryTable.of(Alvesta.inventoryOf(line));
        assertThat(table.row(0).getLong("line")).isEqualTo(7);
        assertThat(table.row(0).getString("source")).isEqualTo("SEI; " + assumed);
    }

    @Test
    void the_digest_changes_with_any_cell_and_not_with_the_name() {
        Table table = InventoryTable.of(Alvesta.inventory());
        String digest = sha256(table);
        assertThat(sha256(table.copy().setName("another"))).isEqualTo(digest);
        Table changed = table.copy();
        changed.doubleColumn("value")
                .set(0, Math.nextUp(changed.doubleColumn("value").get(0)));
        assertThat(sha256(changed)).isNotEqualTo(digest);
    }

    private static String sha256(Table table) {
        return InventoryTable.toInventory(table, NED).get().file().sha256();
    }

    @Test
    void whole_numbers_of_any_width_and_titles_of_sectors_are_read() {
        Table table = Table.create("analys")
                .addColumns(
                        StringColumn.create("Municipality", "0764"),
                        StringColumn.create("sector", "El och fjärrvärme"),
                        ShortColumn.create("year", new short[] {2019}),
                        LongColumn.create("value", 655L),
                        StringColumn.create("unit", "t"));
        InventoryLine line =
                InventoryTable.toInventory(table, NED).get().lines().get(0);
        assertThat(line.sector().code()).hasToString("NED~electricity-heat");
        assertThat(line.series()).isEqualTo(AnnualSeries.ofTonnes(Map.of(2019, 655.0)));
        assertThat(line.substance()).isEmpty();
    }

    @Test
    void every_municipality_of_the_country_fits_in_a_table() {
        List<InventoryLine> lines = new ArrayList<>();
        for (int code = 0; code < 400; code++) {
            Municipality area = Municipality.of("0" + (100 + code), "Ort " + code);
            lines.add(Alvesta.line(area, "total", AnnualSeries.ofTonnes(Map.of(2020, (double) code)), Map.of()));
        }
        Inventory inventory = Inventory.of(Alvesta.FILE, NED, lines);
        Checked<Inventory> back = InventoryTable.toInventory(InventoryTable.of(inventory), NED);
        assertThat(back.findings()).isEmpty();
        assertThat(back.get().areas()).isEqualTo(inventory.areas());
    }
}
