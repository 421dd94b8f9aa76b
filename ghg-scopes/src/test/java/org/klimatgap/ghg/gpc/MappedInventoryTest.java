package org.klimatgap.ghg.gpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.klimatgap.ghg.inventory.Examples.ALVESTA;
import static org.klimatgap.ghg.inventory.Examples.GHG;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.NotationKey;
import org.klimatgap.ghg.inventory.Examples;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.message.Language;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.sector.SectorMapping;
import org.klimatgap.series.AnnualSeries;

/** Alvesta's main sectors in the national emissions database (SMHI, vintage with data to 2023) as a city's inventory. */
class MappedInventoryTest {
    private static final SectorMapping MAPPING = SectorMapping.of("ned-to-gpc");
    private static final double TONNES = 1e-6;
    private static final int YEAR = 2023;

    private static Checked<MappedInventory> mapped(List<InventoryLine> lines) {
        return MappedInventory.from(Examples.inventory(lines), ALVESTA, GHG, MAPPING);
    }

    private static MappedInventory alvesta() {
        return mapped(Examples.alvestaLines()).get();
    }

    /** Industry 600.91 t and machinery 6,028.66 t have no place; the nine sectors exceed "Alla" by 0.01 t. */
    @Test
    void placed_and_unmapped_lines_reconcile_with_the_sources_total() {
        MappedInventory alvesta = alvesta();
        assertThat(alvesta.mappedIn(YEAR).value().tonnes()).isCloseTo(89_234.92, within(TONNES));
        assertThat(alvesta.unmappedIn(YEAR).value().tonnes()).isCloseTo(6_629.57, within(TONNES));
        assertThat(alvesta.restIn(YEAR).orElseThrow().value().tonnes()).isCloseTo(-0.01, within(TONNES));
        assertThat(alvesta.unmapped())
                .extracting(line -> line.sector().code().code())
                .containsExactly("machinery", "industry");
        assertThat(alvesta).hasToString("0764 Alvesta: 7 sectors mapped, 2 unmapped");
        assertThat(alvesta.restIn(2020)).isEmpty();
        assertThat(mapped(List.of(Examples.line("waste", Map.of(YEAR, 1.0))))
                        .get()
                        .restIn(YEAR))
                .isEmpty();
    }

    /**
     * For certain in BASIC: transport 38,316.49 and heating 2,046.81; at most also heat and power 666.82 and waste 3,394.10.
     * BASIC+ adds agriculture 42,977.35 and products 1,833.35 to both; territorial holds all that is placed.
     */
    @ParameterizedTest
    @CsvSource({
        "BASIC, 40363.30, 44424.22",
        "BASIC_PLUS, 85174.00, 89234.92",
        "TERRITORIAL, 89234.92, 89234.92",
    })
    void a_coarse_source_gives_a_range(GpcTotal total, double least, double most) {
        GpcSum sum = alvesta().inventory().sum(total, YEAR).get();
        assertThat(sum.emissions().value().tonnes()).isCloseTo(least, within(TONNES));
        assertThat(sum.atMost().orElseThrow().value().tonnes()).isCloseTo(most, within(TONNES));
        assertThat(sum.isComplete()).isFalse();
    }

    /** Whether foreign transport is scope 1 or 3 depends on the journey: it is in BASIC+ for certain, in the others not. */
    @Test
    void what_no_source_divides_is_undetermined() {
        GpcInventory inventory = alvesta().inventory();
        assertThat(undetermined(inventory, GpcTotal.BASIC))
                .containsExactly("NED~electricity-heat", "NED~international-transport", "NED~waste");
        assertThat(undetermined(inventory, GpcTotal.BASIC_PLUS)).containsExactly("NED~electricity-heat", "NED~waste");
        assertThat(undetermined(inventory, GpcTotal.TERRITORIAL)).containsExactly("NED~international-transport");
    }

    private static List<String> undetermined(GpcInventory inventory, GpcTotal total) {
        return inventory.sum(total, YEAR).get().undetermined().stream()
                .map(line -> line.mappedFrom().orElseThrow().toString())
                .toList();
    }

    @Test
    void unmapped_sectors_are_named() {
        assertThat(mapped(Examples.alvestaLines()).findings())
                .extracting(finding -> finding.text(Language.SWEDISH))
                .contains(
                        "emissions.csv: sektorn Arbetsmaskiner i Alvesta har ingen plats i GPC enligt mappningen och ingår inte"
                                + " i någon summa")
                .hasSize(2);
    }

    @Test
    void scope_2_can_stand_beside_a_national_database_and_scope_1_cannot_stand_twice() {
        GpcInventory national = alvesta().inventory();
        GpcInventory users = GpcInventory.of(ALVESTA, GHG, List.of(Cities.line("I.1.2", 1_000)));
        GpcInventory again = GpcInventory.of(ALVESTA, GHG, List.of(Cities.line("II.1.1", 30_000)));
        assertThat(Cities.tonnes(national.plus(users), GpcTotal.BASIC)).isCloseTo(41_363.30, within(TONNES));
        assertThat(national.plus(again).check(YEAR))
                .extracting(Finding::code)
                .containsExactly(GpcFinding.COUNTED_TWICE);
        assertThat(national.plus(national).check(YEAR))
                .extracting(Finding::code)
                .hasSize(7)
                .containsOnly(GpcFinding.COUNTED_TWICE);
    }

    @Test
    void keys_of_the_source_are_kept_and_an_untold_place_is_told() {
        Checked<MappedInventory> mapped = mapped(List.of(
                Examples.line(
                        ALVESTA,
                        "products",
                        AnnualSeries.ofTonnes(Map.of()),
                        Map.of(YEAR, NotationKey.NE),
                        Optional.empty()),
                Examples.line(
                        ALVESTA,
                        "waste",
                        AnnualSeries.ofTonnes(Map.of()),
                        Map.of(YEAR, NotationKey.IE),
                        Optional.empty())));
        assertThat(mapped.findings()).extracting(Finding::code).containsExactly(GpcFinding.INCLUDED_SOMEWHERE);
        assertThat(mapped.get().inventory().lines()).hasToString("[IV.2, 2023: NE]");
    }

    @Test
    void a_transport_that_is_not_estimated_makes_its_neighbour_a_lower_bound() {
        GpcInventory inventory = mapped(List.of(
                        Examples.line("transport", Map.of(YEAR, 100.0)),
                        Examples.line(
                                ALVESTA,
                                "international-transport",
                                AnnualSeries.ofTonnes(Map.of()),
                                Map.of(YEAR, NotationKey.NE),
                                Optional.empty())))
                .get()
                .inventory();
        GpcSum sum = inventory.sum(GpcTotal.BASIC, YEAR).get();
        assertThat(sum.emissions().value()).isEqualTo(Emissions.ofTonnes(100));
        assertThat(sum.missing()).contains(GpcScheme.code("II.3.1")).doesNotContain(GpcScheme.code("II.1.1"));
    }

    @Test
    void a_key_of_one_part_does_not_contradict_the_number_of_the_whole() {
        GpcInventory users = GpcInventory.of(
                ALVESTA,
                GHG,
                List.of(
                        GpcLine.of("II.3.1", YEAR, NotationKey.NO),
                        GpcLine.includedElsewhere("I.5.1", YEAR, "I.2.1"),
                        GpcLine.of("II.2.1", YEAR, NotationKey.NE)));
        GpcInventory both = alvesta().inventory().plus(users);
        assertThat(both.check(YEAR)).isEmpty();
        assertThat(both.sum(GpcTotal.BASIC, YEAR).get().missing())
                .contains(GpcScheme.code("II.2.1"))
                .doesNotContain(GpcScheme.code("II.3.1"), GpcScheme.code("I.5.1"));
    }

    @Test
    void another_area_or_scheme_has_no_inventory() {
        Checked<MappedInventory> none =
                MappedInventory.from(Examples.inventory(Examples.alvestaLines()), Examples.LESSEBO, GHG, MAPPING);
        assertThat(none.errors()).extracting(Finding::code).containsExactly(GpcFinding.UNKNOWN_AREA);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MappedInventory.from(
                        Examples.inventory(Examples.alvestaLines()), ALVESTA, GHG, SectorMapping.of("ned-to-crf")))
                .withMessageContaining("a mapping from NED to GPC is needed");
    }

    @Test
    void the_table_shows_undivided_lines_apart() {
        GpcTable table = alvesta().inventory().table(YEAR).get();
        assertThat(table.row("II").get(GpcColumn.UNDIVIDED)).hasToString("38316.49 t");
        assertThat(table.row("II.1").get(GpcColumn.UNDIVIDED).emissions()).isEmpty();
        assertThat(table.row("I.4").get(GpcColumn.UNDIVIDED)).hasToString("666.82 t");
        assertThat(table.row("I").get(GpcColumn.BASIC)).hasToString("2046.81 t");
        assertThat(table.row("IV.2").get(GpcColumn.SCOPE_1)).hasToString("1833.35 t");
    }
}
