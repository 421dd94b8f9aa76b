package org.klimatgap.ghg.gpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.klimatgap.ghg.gpc.Cities.YEAR;
import static org.klimatgap.ghg.gpc.Cities.city;
import static org.klimatgap.ghg.gpc.Cities.everyLine;
import static org.klimatgap.ghg.gpc.Cities.line;
import static org.klimatgap.ghg.gpc.Cities.tonnes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klimatgap.basis.BasisMismatchException;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.finding.FindingCode;
import org.klimatgap.finding.Severity;
import org.klimatgap.ghg.NotationKey;
import org.klimatgap.ghg.inventory.Examples;
import org.klimatgap.ghg.scope.ScopeCategory;
import org.klimatgap.ghg.scope.ScopeEntry;
import org.klimatgap.ghg.scope.ScopeMethod;
import org.klimatgap.message.Language;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Share;
import org.klimatgap.sector.SectorCode;

/** Totals of the GPC, notation keys, double counting, and the table. */
class GpcInventoryTest {
    /** One line of each kind, each a power of two, so that a sum tells its parts. */
    private static final GpcInventory BINARY = city(
            line("I.1.1", 1),
            line("I.1.2", 2),
            line("I.1.3", 4),
            line("I.4.4", 8),
            line("III.1.1", 16),
            line("III.1.2", 32),
            line("III.1.3", 64),
            line("IV.1", 128),
            line("V.1", 256),
            line("VI.1", 512),
            line("II.1.1", 1024),
            line("II.1.2", 2048),
            line("II.1.3", 4096));

    private static List<FindingCode> problems(GpcInventory city) {
        return city.check(YEAR).stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(Finding::code)
                .toList();
    }

    /**
     * BASIC 1 + 2 + 16 + 32 + 1024 + 2048; BASIC+ adds 4 + 128 + 256 + 4096; territorial 1 + 8 + 16 + 64 + 128 + 256 + 1024
     * (GPC 1.1, table 4.2).
     */
    @ParameterizedTest
    @CsvSource({"BASIC, 3123", "BASIC_PLUS, 7607", "TERRITORIAL, 1497"})
    void each_line_is_in_exactly_the_totals_of_the_standard(GpcTotal total, double expected) {
        assertThat(tonnes(BINARY, total)).isEqualTo(expected);
    }

    /** BASIC and BASIC+ have 32 and 48 sub-sectors, territorial 27. */
    @ParameterizedTest
    @CsvSource({"BASIC, 32", "BASIC_PLUS, 48", "TERRITORIAL, 27"})
    void an_inventory_of_every_sub_sector_is_complete(GpcTotal total, double expected) {
        GpcSum sum = city(everyLine(1)).sum(total, YEAR).get();
        assertThat(sum.emissions().value()).isEqualTo(Emissions.ofTonnes(expected));
        assertThat(sum.isComplete()).isTrue();
        assertThat(sum.coverage().value()).isEqualTo(Share.ofPercent(100));
        assertThat(sum.atMost()).isEmpty();
        assertThat(sum).hasToString(total + " 2023: " + (int) expected + " t, coverage 100 %");
    }

    @Test
    void basic_counts_the_sub_sectors_that_the_standard_lists() {
        assertThat(city(everyLine(1)).sum(GpcTotal.BASIC, YEAR).get().counted())
                .extracting(each -> each.sector().code().code())
                .containsExactlyElementsOf(Cities.BASIC);
    }

    @Test
    void a_total_over_missing_sub_sectors_is_a_lower_bound_with_its_coverage() {
        GpcSum sum = city(
                        line("I.1.1", 100),
                        GpcLine.of("I.2.1", YEAR, NotationKey.NE),
                        GpcLine.of("I.7.1", YEAR, NotationKey.NO))
                .sum(GpcTotal.BASIC, YEAR)
                .get();
        assertThat(sum.isComplete()).isFalse();
        assertThat(sum.missing()).hasSize(30).contains(SectorCode.of("GPC", "I.2.1"));
        assertThat(sum.coverage().value()).isEqualTo(Share.ofPercent(100.0 * 2 / 32));
        assertThat(sum.coverage().explain()).contains("n_known / n", "2 sub-sectors", "32 sub-sectors");
        assertThat(sum).hasToString("BASIC 2023: at least 100 t, coverage 6.25 %");
    }

    /** What a key leaves of the coverage of BASIC, which has 32 sub-sectors of which 31 have numbers. */
    @ParameterizedTest
    @CsvSource({"NO, true", "NE, false", "C, false"})
    void only_what_does_not_occur_leaves_a_total_complete(NotationKey key, boolean complete) {
        List<GpcLine> lines = new ArrayList<>(everyLine(1));
        lines.removeIf(each -> each.sector().code().code().equals("I.7.1"));
        lines.add(GpcLine.of("I.7.1", YEAR, key));
        GpcSum sum = city(lines).sum(GpcTotal.BASIC, YEAR).get();
        assertThat(sum.isComplete()).isEqualTo(complete);
        assertThat(sum.emissions().value()).isEqualTo(Emissions.ofTonnes(31));
    }

    private static GpcInventory with(GpcLine... replacements) {
        List<GpcLine> lines = new ArrayList<>(everyLine(1));
        for (GpcLine each : replacements) {
            lines.removeIf(line -> line.sector().equals(each.sector()));
            lines.add(each);
        }
        return city(lines);
    }

    @Test
    void a_chain_of_included_elsewhere_is_followed_to_its_number() {
        GpcInventory city = with(
                GpcLine.includedElsewhere("I.5.1", YEAR, "I.6.1"), GpcLine.includedElsewhere("I.6.1", YEAR, "I.2.1"));
        assertThat(problems(city)).isEmpty();
        assertThat(city.sum(GpcTotal.BASIC, YEAR).get().isComplete()).isTrue();
        assertThat(tonnes(city, GpcTotal.BASIC)).isEqualTo(30);
    }

    /** I.4.1 in I.4.4 is in the territorial total and lost to BASIC, which leaves I.4.4 out. */
    @Test
    void what_is_included_outside_a_total_is_missing_from_it() {
        GpcInventory city = with(GpcLine.includedElsewhere("I.4.1", YEAR, "I.4.4"));
        assertThat(city.sum(GpcTotal.TERRITORIAL, YEAR).get().isComplete()).isTrue();
        assertThat(city.sum(GpcTotal.BASIC, YEAR).get().missing()).containsExactly(SectorCode.of("GPC", "I.4.1"));
    }

    @Test
    void included_in_a_sub_sector_without_a_line_is_an_error() {
        Checked<GpcSum> sum = city(line("I.1.1", 1), GpcLine.includedElsewhere("I.5.1", YEAR, "I.2.1"))
                .sum(GpcTotal.BASIC, YEAR);
        assertThat(sum.isUsable()).isFalse();
        assertThat(sum.findings())
                .extracting(finding -> finding.text(Language.ENGLISH))
                .containsExactly("I.5.1 in 2023 is said to be included in I.2.1, which has no line in that year");
    }

    @Test
    void a_circle_of_included_elsewhere_is_an_error_in_each_of_its_lines() {
        GpcInventory city = with(
                GpcLine.includedElsewhere("I.5.1", YEAR, "I.2.1"),
                GpcLine.includedElsewhere("I.2.1", YEAR, "I.5.1"),
                GpcLine.includedElsewhere("I.6.1", YEAR, "I.6.1"));
        assertThat(problems(city)).containsExactly(GpcFinding.CIRCLE, GpcFinding.CIRCLE, GpcFinding.CIRCLE);
        assertThat(city.check(YEAR).get(0).text(Language.SWEDISH)).contains("I.2.1, I.5.1");
    }

    @ParameterizedTest
    @EnumSource(
            value = NotationKey.class,
            names = {"NO", "NE", "C"})
    void included_where_there_is_no_number_is_told_and_not_complete(NotationKey key) {
        GpcInventory city = with(GpcLine.of("I.2.1", YEAR, key), GpcLine.includedElsewhere("I.5.1", YEAR, "I.2.1"));
        assertThat(problems(city)).containsExactly(GpcFinding.TARGET_WITHOUT_AMOUNT);
        assertThat(city.sum(GpcTotal.BASIC, YEAR).get().missing()).contains(SectorCode.of("GPC", "I.5.1"));
    }

    @Test
    void a_number_and_a_key_or_two_keys_of_one_sub_sector_contradict() {
        assertThat(problems(city(line("I.1.1", 1), GpcLine.of("I.1.1", YEAR, NotationKey.NE))))
                .containsExactly(GpcFinding.NUMBER_AND_KEY);
        assertThat(problems(city(GpcLine.of("I.1.1", YEAR, NotationKey.NO), GpcLine.of("I.1.1", YEAR, NotationKey.NE))))
                .containsExactly(GpcFinding.TWO_KEYS);
    }

    @Test
    void what_stands_beside_a_total_is_told_with_its_amount() {
        assertThat(BINARY.check(YEAR))
                .extracting(
                        finding -> finding.code() + " " + finding.arguments().get("emissions"))
                .containsExactly(
                        "GRID_SUPPLY 8 t", "IMPORTED_WASTE 64 t", "SCOPE_2_MEMO 2050 t", "OTHER_SCOPE_3 512 t");
    }

    @Test
    void waste_that_is_burnt_for_energy_is_stationary_energy() {
        GpcLine wrong = new GpcLine.Builder("III.3.1", YEAR)
                .emissions(line("III.3.1", 5).emissions().orElseThrow())
                .energyRecovery(true)
                .build();
        GpcLine right = new GpcLine.Builder("I.4.4", YEAR)
                .emissions(line("I.4.4", 5).emissions().orElseThrow())
                .energyRecovery(true)
                .build();
        assertThat(problems(city(wrong))).containsExactly(GpcFinding.ENERGY_RECOVERY);
        assertThat(problems(city(right))).isEmpty();
    }

    @Test
    void biogenic_carbon_dioxide_stands_beside_every_total() {
        GpcLine wood = new GpcLine.Builder("I.1.1", YEAR)
                .biogenic(Traced.given(GpcLine.name("I.1.1", YEAR), Emissions.ofTonnes(300)))
                .build();
        GpcInventory city = city(line("I.1.1", 10), wood);
        assertThat(tonnes(city, GpcTotal.BASIC)).isEqualTo(10);
        assertThat(city.biogenic(YEAR).orElseThrow().value()).isEqualTo(Emissions.ofTonnes(300));
        assertThat(city(line("I.1.1", 10)).biogenic(YEAR)).isEmpty();
        assertThat(problems(city(wood, GpcLine.of("I.1.1", YEAR, NotationKey.NO))))
                .isEmpty();
        assertThat(wood).hasToString("I.1.1, 2023: biogenic CO2 only");
    }

    @Test
    void the_group_is_a_part_of_the_territory_and_adds_nothing() {
        List<ScopeEntry> entries = List.of(
                entry(ScopeCategory.MOBILE_COMBUSTION, YEAR, ScopeMethod.ACTIVITY_BASED, 400),
                entry(ScopeCategory.STATIONARY_COMBUSTION, YEAR, ScopeMethod.ACTIVITY_BASED, 100),
                entry(ScopeCategory.STATIONARY_COMBUSTION, 2022, ScopeMethod.ACTIVITY_BASED, 9_999),
                entry(ScopeCategory.ELECTRICITY, YEAR, ScopeMethod.MARKET_BASED, 9_999));
        GpcSum territory = city(line("I.2.1", 1_000), line("II.1.1", 3_000))
                .sum(GpcTotal.TERRITORIAL, YEAR)
                .get();
        GroupMemo memo = GroupMemo.of(entries, Share.ofPercent(80), territory).get();
        assertThat(memo.scope1().value()).isEqualTo(Emissions.ofTonnes(500));
        assertThat(memo.insideArea().value()).isEqualTo(Emissions.ofTonnes(400));
        assertThat(memo.shareOfTerritory().orElseThrow().value()).isEqualTo(Share.ofPercent(10));
        assertThat(memo.territory().value()).isEqualTo(Emissions.ofTonnes(4_000));
        assertThat(memo).hasToString("400 t of 4000 t, 10 %");
    }

    private static ScopeEntry entry(ScopeCategory category, int year, ScopeMethod method, double tonnes) {
        return new ScopeEntry(
                category,
                "gatukontoret",
                Optional.empty(),
                year,
                method,
                Traced.given(category.title(), Emissions.ofTonnes(tonnes)),
                Optional.empty());
    }

    @Test
    void a_group_larger_than_its_territory_is_told() {
        List<ScopeEntry> entries =
                List.of(entry(ScopeCategory.MOBILE_COMBUSTION, YEAR, ScopeMethod.ACTIVITY_BASED, 400));
        GpcSum territory =
                city(line("I.1.1", 0)).sum(GpcTotal.TERRITORIAL, YEAR).get();
        Checked<GroupMemo> memo = GroupMemo.of(entries, Share.ofPercent(100), territory);
        assertThat(memo.findings()).extracting(Finding::code).containsExactly(GpcFinding.GROUP_EXCEEDS_TERRITORY);
        assertThat(memo.get().shareOfTerritory()).isEmpty();
        GpcSum basic = city(line("I.1.1", 0)).sum(GpcTotal.BASIC, YEAR).get();
        assertThatIllegalArgumentException().isThrownBy(() -> GroupMemo.of(entries, Share.ofPercent(100), basic));
        for (double share : new double[] {-1, 101}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> GroupMemo.of(entries, Share.ofPercent(share), territory));
        }
    }

    @Test
    void inventories_of_one_city_and_basis_add() {
        GpcInventory sum = city(line("I.1.1", 1)).plus(city(line("I.1.2", 2)));
        assertThat(sum.lines()).hasSize(2);
        assertThat(sum).hasToString("0764 Alvesta, 2 lines");
        assertThat(sum.years()).containsExactly(YEAR);
        assertThatExceptionOfType(BasisMismatchException.class)
                .isThrownBy(() -> sum.plus(GpcInventory.of(Examples.ALVESTA, Examples.CO2, List.of())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sum.plus(GpcInventory.of(Examples.LESSEBO, Examples.GHG, List.of())))
                .withMessage("cannot add the inventory of 0761 Lessebo to that of 0764 Alvesta");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sum.sum(GpcTotal.BASIC, 2019))
                .withMessage("no lines of 2019, must be one of [2023]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I", "I.1", "II.63", "i.1.1", "IV", "GPC~I.1.1", ""})
    void a_line_needs_a_sub_sector_with_a_scope(String reference) {
        assertThat(GpcLine.findSubSector(reference)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line(reference, 1))
                .withMessageContaining("must be one of [I.1.1, I.1.2");
    }

    private static GpcLine larger(String reference, List<String> parts) {
        return new GpcLine(
                GpcScheme.SCHEME.get(GpcScheme.code(reference)),
                parts.stream().map(GpcScheme::code).toList(),
                YEAR,
                line("I.1.1", 1).emissions(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Examples.place(3));
    }

    @Test
    void a_line_says_one_thing() {
        GpcLine.Builder empty = new GpcLine.Builder("I.1.1", YEAR);
        assertThatIllegalArgumentException()
                .isThrownBy(empty::build)
                .withMessage("I.1.1 in 2023 must have either a number or a notation key");
        assertThatIllegalArgumentException().isThrownBy(() -> GpcLine.of("I.1.1", YEAR, NotationKey.IE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> larger("II", List.of("I.1.1")))
                .withMessage("II in 2023 must be in at least one of its sub-sectors with a scope, was in [GPC~I.1.1]");
        assertThatIllegalArgumentException().isThrownBy(() -> larger("II", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> line("I.1.1", -1));
        assertThat(line("V.2", -1).emissions()).isPresent();
        assertThat(GpcLine.includedElsewhere("I.5.1", YEAR, "I.2.1")).hasToString("I.5.1, 2023: IE (I.2.1)");
    }

    @Test
    void the_table_has_the_layout_of_the_standard() {
        GpcTable table = BINARY.plus(city(
                        GpcLine.of("I.2.1", YEAR, NotationKey.NE), GpcLine.includedElsewhere("I.5.1", YEAR, "I.1.1")))
                .table(YEAR)
                .get();
        assertThat(table).hasToString("GPC 2023, 30 rows");
        assertThat(table.row("I.1").cells().values()).hasToString("[1 t, , 2 t, 4 t, , 3 t, 7 t, 1 t]");
        assertThat(table.row("I.4").get(GpcColumn.TERRITORIAL_ONLY)).hasToString("8 t");
        assertThat(table.row("I.2").get(GpcColumn.SCOPE_1)).hasToString("NE");
        assertThat(table.row("I.5").get(GpcColumn.SCOPE_1)).hasToString("IE (I.1.1)");
        assertThat(table.row("III").cells().values()).hasToString("[16 t, 64 t, , 32 t, , 48 t, 48 t, 80 t]");
        assertThat(table.row("V.1").get(GpcColumn.SCOPE_1)).hasToString("256 t");
        assertThat(table.row("V.1").get(GpcColumn.SCOPE_2).applicable()).isFalse();
        assertThat(table.row("I.3").get(GpcColumn.SCOPE_2).applicable()).isTrue();
        assertThat(table.totals().cells().values())
                .hasToString("[1425 t, 72 t, 2050 t, 4644 t, , 3123 t, 7607 t, 1497 t]");
        assertThat(table.row("II").reference()).isEqualTo("II");
        assertThat(table.totals().reference()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> table.row("I.9"));
    }
}
