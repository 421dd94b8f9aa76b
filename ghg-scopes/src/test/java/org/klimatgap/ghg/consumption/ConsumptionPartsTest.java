package org.klimatgap.ghg.consumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Basket;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.AreaRegister;
import org.klimatgap.ghg.Municipality;
import org.klimatgap.ghg.inventory.AggregationRule;
import org.klimatgap.ghg.inventory.CellOrigins;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.ghg.inventory.Inventory;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.ghg.inventory.Populations;
import org.klimatgap.ghg.national.NationalEmissions;
import org.klimatgap.message.Language;
import org.klimatgap.message.LocalizedText;
import org.klimatgap.message.Message;
import org.klimatgap.pathway.Observation;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.quantity.Population;
import org.klimatgap.quantity.Share;
import org.klimatgap.sector.SectorCode;
import org.klimatgap.sector.SectorLevel;
import org.klimatgap.sector.SectorScheme;
import org.klimatgap.series.AnnualSeries;

/** Uses, places, categories, fair shares and accounts beside each other. */
class ConsumptionPartsTest {
    private static final SourceFile FILE = new SourceFile("household.csv", "0123456789abcdef".repeat(4));
    private static final Municipality ALVESTA = Municipality.of("0764", "Alvesta");
    private static final Message NAME =
            Message.of(ConsumptionText.CONSUMPTION_IN).with("year", 2022);

    /** Alvesta in SEI's file by category, kg per person, in the order of the categories. */
    private static final double[] ALVESTA_BY_CATEGORY = {
        1141.2, 219.1, 117.6, 277.2, 708.0, 101.5, 1751.2, 130.7, 699.8, 60.0, 419.1, 2.9, 230.7, 171.8
    };

    private static Traced<Emissions> tonnes(double tonnes) {
        return Traced.given(NAME, Emissions.ofTonnes(tonnes));
    }

    private static Basis basis(Boundary boundary) {
        return Basis.of(boundary, Basket.GHG_TOTAL, "AR5", Vintage.of("v"));
    }

    private static Observation observation(Boundary boundary, int year, double tonnes) {
        return Observation.of(basis(boundary), year, Emissions.ofTonnes(tonnes));
    }

    private static HouseholdFootprint footprint(Area area, int categories) {
        Map<String, EmissionsPerCapita> parts = new LinkedHashMap<>();
        List<ConsumptionCategory> all = ConsumptionCategories.sei().categories();
        for (int i = 0; i < categories; i++) {
            parts.put(all.get(i).code(), EmissionsPerCapita.ofKilogramsPerPerson(ALVESTA_BY_CATEGORY[i]));
        }
        return new HouseholdFootprint(
                area, EmissionsPerCapita.ofKilogramsPerPerson(6030.8), parts, new Origin.Place(FILE, 7, "SEI"));
    }

    private static Checked<NationalEmissions> byCategory(int categories) {
        return new HouseholdFootprints(
                        FILE,
                        ConsumptionCategories.sei(),
                        2021,
                        Vintage.of("SEI"),
                        List.of(footprint(ALVESTA, categories)))
                .emissionsByCategory(
                        new Populations(
                                FILE, Map.of("0764", Map.of(2021, Traced.given(NAME, Population.ofPersons(20_000))))),
                        "AR5");
    }

    @ParameterizedTest
    @CsvSource({
        "HOUSEHOLDS,households",
        "HOUSEHOLDS_AND_PUBLIC,households|public",
        "HOUSEHOLDS_PUBLIC_AND_INVESTMENT,households|public|investment",
        "PUBLIC_CONSUMPTION,public",
        "INVESTMENT,investment"
    })
    void a_boundary_counts_its_uses_and_is_found_by_them(Boundary boundary, String uses) {
        assertThat(FinalUse.in(boundary)).extracting(FinalUse::id).containsExactly(uses.split("\\|"));
        assertThat(FinalUse.boundaryOf(FinalUse.in(boundary))).contains(boundary);
    }

    @Test
    void a_territorial_boundary_has_no_uses() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FinalUse.in(Boundary.MUNICIPAL_AREA))
                .withMessageContaining("territorial");
    }

    @ParameterizedTest
    @EnumSource(FinalUse.class)
    void every_use_is_a_sector_of_its_scheme(FinalUse use) {
        assertThat(use.sector().level()).isEqualTo(SectorLevel.MAIN);
        assertThat(FinalUse.in(use.boundary())).containsExactly(use);
    }

    @ParameterizedTest
    @CsvSource({"SEI-HH,14", "COICOP,12", "LOCATION,2", "FINAL-USE,3"})
    void every_scheme_is_found_and_cited(String id, int sectors) {
        SectorScheme scheme = ConsumptionSchemes.find(id).orElseThrow();
        assertThat(scheme.mainSectors())
                .hasSize(sectors)
                .allSatisfy(sector -> assertThat(sector.title().in(Language.SWEDISH))
                        .isNotEqualTo(sector.title().in(Language.ENGLISH)));
        assertThat(scheme.table().cited("source")).isPresent();
        assertThat(scheme.total()).isPresent();
    }

    @Test
    void no_other_scheme_is_one_of_consumption() {
        assertThat(ConsumptionSchemes.find("NED")).isEmpty();
    }

    /** Transport: car 1751.2 + other 130.7 + air 699.8 = 2581.7; energy 117.6 + 277.2 = 394.8. */
    @Test
    void main_groups_of_coicop_are_sums_of_categories_and_what_fits_none_is_named() {
        MainGroups groups = MainGroups.of(footprint(ALVESTA, 14));
        assertThat(groups.groups().get(SectorCode.of("COICOP", "07")).value().kilogramsPerPerson())
                .isCloseTo(2581.7, within(1e-9));
        assertThat(groups.groups().get(SectorCode.of("COICOP", "04")).value().kilogramsPerPerson())
                .isCloseTo(394.8, within(1e-9));
        assertThat(groups.unplaced().keySet())
                .extracting(SectorCode::code)
                .containsExactlyInAnyOrder("housing", "other");
        double all = groups.groups().values().stream()
                        .mapToDouble(each -> each.value().kilogramsPerPerson())
                        .sum()
                + groups.unplaced().values().stream()
                        .mapToDouble(each -> each.value().kilogramsPerPerson())
                        .sum();
        assertThat(all).isCloseTo(Arrays.stream(ALVESTA_BY_CATEGORY).sum(), within(1e-9));
        assertThat(groups).hasToString("9 main groups, 2 categories unplaced");
    }

    /** 6,030.8 kg of 20,000 residents is 120,616 t; the categories sum to 6,030.8 kg as well. */
    @Test
    void account_by_category_has_the_stated_total_and_no_false_alarm_of_rounding() {
        Checked<NationalEmissions> read = byCategory(14);
        assertThat(read.findings()).isEmpty();
        Checked<EmissionsAccount> account =
                read.get().account(ALVESTA, AggregationRule.reportedTotal(ConsumptionSchemes.sei()));
        assertThat(account.findings()).isEmpty();
        assertThat(account.get().total().get(2021).tonnes()).isCloseTo(120_616, within(1e-6));
        assertThat(account.get().sectorShares(2021).get(0).sector().code().code())
                .isEqualTo("car");
    }

    @Test
    void missing_categories_are_named() {
        assertThat(byCategory(12).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo(ConsumptionFinding.MISSING_CATEGORY))
                .extracting(finding -> finding.text(Language.SWEDISH))
                .asString()
                .contains("Restauranger och hotell", "Övrigt enligt COICOP", "0764 Alvesta");
    }

    @Test
    void a_footprint_alone_keeps_its_file() {
        HouseholdFootprints all = new HouseholdFootprints(
                FILE, ConsumptionCategories.sei(), 2021, Vintage.of("SEI"), List.of(footprint(ALVESTA, 14)));
        assertThat(all.only("0764").footprints()).hasSize(1);
        assertThat(all.only("0128").footprints()).isEmpty();
    }

    private static EmissionsAccount byPlace() {
        SectorScheme scheme = ConsumptionSchemes.location();
        List<InventoryLine> lines = scheme.mainSectors().stream()
                .map(sector -> new InventoryLine(
                        ALVESTA,
                        sector,
                        AnnualSeries.ofTonnes(Map.of(2022, sector.code().code().equals("inside") ? 40.0 : 60.0)),
                        Map.of(),
                        new CellOrigins.OneRow(new Origin.Place(FILE, 2, "")),
                        Optional.of("CO2e")))
                .toList();
        return Inventory.of(FILE, scheme, lines)
                .account(ALVESTA, AggregationRule.mainSectors(scheme), basis(Boundary.HOUSEHOLDS))
                .get();
    }

    @Test
    void account_by_place_gives_what_arises_outside() {
        LocationSplit split = LocationSplit.of(byPlace(), 2022).orElseThrow();
        assertThat(split.inside().value()).isEqualTo(Emissions.ofTonnes(40));
        assertThat(split.shareOutside().orElseThrow().value()).isEqualTo(Share.ofPercent(60));
        assertThat(split).hasToString("in 2022: 40 t inside, 60 t outside");
        assertThat(LocationSplit.of(byPlace(), 2021)).isEmpty();
    }

    /** SCB: 64 % of 8.4 t per person arose abroad in 2021. */
    @Test
    void a_share_inside_splits_a_total() {
        Observation whole = observation(Boundary.HOUSEHOLDS, 2021, 8.4);
        LocationSplit split = LocationSplit.of(whole, Traced.given(NAME, Share.ofPercent(36)));
        assertThat(split.outside().value().tonnes()).isCloseTo(0.64 * 8.4, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 101})
    void a_share_inside_is_within_the_whole(double percent) {
        Traced<Share> share = Traced.given(NAME, Share.ofPercent(percent));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocationSplit.of(observation(Boundary.HOUSEHOLDS, 2022, 1), share));
    }

    @Test
    void nothing_has_no_share_outside_and_less_than_nothing_is_refused() {
        assertThat(new LocationSplit(2022, tonnes(0), tonnes(0)).shareOutside()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new LocationSplit(2022, tonnes(-1), tonnes(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new LocationSplit(2022, tonnes(1), tonnes(-1)));
    }

    @Test
    void accounts_beside_each_other_have_their_overlap_and_no_sum() {
        SideBySide sides = SideBySide.of(
                        observation(Boundary.MUNICIPAL_AREA, 2022, 100), observation(Boundary.HOUSEHOLDS, 2022, 160))
                .withOverlap(tonnes(10));
        assertThat(sides.territorialAlone().orElseThrow().value()).isEqualTo(Emissions.ofTonnes(90));
        assertThat(sides.consumptionAlone().orElseThrow().value()).isEqualTo(Emissions.ofTonnes(150));
        assertThat(sides).hasToString("2022: 100 t territorial, 160 t by consumption, of which 10 t in both");
    }

    @Test
    void accounts_beside_each_other_describe_the_same() {
        Observation area = observation(Boundary.MUNICIPAL_AREA, 2022, 100);
        Observation households = observation(Boundary.HOUSEHOLDS, 2022, 160);
        assertThatIllegalArgumentException().isThrownBy(() -> SideBySide.of(households, area));
        assertThatIllegalArgumentException().isThrownBy(() -> SideBySide.of(area, area));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SideBySide.of(area, observation(Boundary.HOUSEHOLDS, 2021, 160)))
                .withMessageContaining("2021");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SideBySide.of(area, households).withOverlap(tonnes(101)))
                .withMessageContaining("100 t");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SideBySide.of(area, households).withOverlap(tonnes(-1)));
        assertThat(SideBySide.areComparable(area, observation(Boundary.INVESTMENT, 2022, 1)))
                .isFalse();
    }

    @Test
    void a_fair_share_has_a_level_a_source_and_no_default() {
        FairShare fair = new FairShare(
                Traced.given(NAME, EmissionsPerCapita.ofTonnesPerPerson(1)),
                LocalizedText.of(Language.SWEDISH, "ett exempel"));
        Traced<EmissionsPerCapita> now = Traced.given(NAME, EmissionsPerCapita.ofKilogramsPerPerson(5_157));
        assertThat(fair.gap(now).value()).isEqualTo(EmissionsPerCapita.ofKilogramsPerPerson(4_157));
        assertThat(fair.ratio(now).value().percent()).isCloseTo(515.7, within(1e-9));
        assertThat(fair).hasToString("1000 kg/person (ett exempel)");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new FairShare(Traced.given(NAME, EmissionsPerCapita.ofTonnesPerPerson(0)), fair.source()));
    }

    private static NationalEmissions statistic(Boundary boundary, double tonnes, int year) {
        SectorScheme scheme = SectorScheme.totalOnly();
        InventoryLine line = new InventoryLine(
                ALVESTA,
                scheme.total().orElseThrow(),
                AnnualSeries.ofTonnes(Map.of(year, tonnes)),
                Map.of(),
                new CellOrigins.OneRow(new Origin.Place(FILE, 3, "")),
                Optional.of("CO2e"));
        return new NationalEmissions(Inventory.of(FILE, scheme, List.of(line)), basis(boundary), AreaRegister.sweden());
    }

    private static OtherUses others(int residentsYear, int statisticYear) {
        Populations residents =
                new Populations(FILE, Map.of("0764", Map.of(2023, Traced.given(NAME, Population.ofPersons(20_040)))));
        return new OtherUses(
                statistic(Boundary.PUBLIC_CONSUMPTION, 10_730, statisticYear),
                statistic(Boundary.INVESTMENT, 25_933, statisticYear),
                residents,
                OptionalInt.of(residentsYear));
    }

    private static HouseholdFootprints households(int year, Area... areas) {
        List<HouseholdFootprint> all = Arrays.stream(areas)
                .map(area -> new HouseholdFootprint(
                        area,
                        EmissionsPerCapita.ofKilogramsPerPerson(5_066.5),
                        Map.of(),
                        new Origin.Place(FILE, 7, "SEI")))
                .toList();
        return new HouseholdFootprints(FILE, ConsumptionCategories.sei(), year, Vintage.of("SEI"), all);
    }

    private static ConsumptionRequest goal() {
        return ConsumptionRequest.of(EmissionsPerCapita.ofTonnesPerPerson(4), 2030);
    }

    /** 138,196 t of 20,040 residents are 6.90 t each. */
    @Test
    void comparison_of_all_uses_has_6_90_t_for_alvesta() {
        Checked<ConsumptionOverview> compared =
                ConsumptionOverview.of(households(2023, ALVESTA), goal().with(others(2023, 2023)));
        ConsumptionRow row = compared.get().find("0764").orElseThrow();
        assertThat(row.counted().orElseThrow().value().tonnesPerPerson()).isCloseTo(6.90, within(0.005));
        assertThat(row.gap().orElseThrow().value().tonnesPerPerson()).isCloseTo(2.90, within(0.005));
        assertThat(row.find(FinalUse.INVESTMENT)).isPresent();
        assertThat(compared.get().boundary()).isEqualTo(Boundary.HOUSEHOLDS_PUBLIC_AND_INVESTMENT);
        assertThat(compared.get().toString()).contains("1 municipalities", "all uses");
        assertThat(row.toString()).contains("0764 Alvesta", "gap");
    }

    @Test
    void an_area_without_a_part_has_no_total_and_no_rank() {
        Municipality salem = Municipality.of("0128", "Salem");
        Checked<ConsumptionOverview> compared =
                ConsumptionOverview.of(households(2023, salem, ALVESTA), goal().with(others(2023, 2023)));
        assertThat(compared.findings()).extracting(Finding::code).containsExactly(ConsumptionFinding.USE_MISSING);
        assertThat(compared.get().municipalities())
                .extracting(ConsumptionRow::area)
                .containsExactly(ALVESTA, salem);
        ConsumptionRow row = compared.get().find("0128").orElseThrow();
        assertThat(row.rank()).isEmpty();
        assertThat(row.gap()).isEmpty();
        assertThat(row.gapShare()).isEmpty();
        assertThat(row.requiredRate()).isEmpty();
        assertThat(row.isReached()).isFalse();
    }

    @Test
    void residents_of_another_year_are_a_finding_and_none_at_all_an_error() {
        assertThat(ConsumptionOverview.of(households(2022, ALVESTA), goal().with(others(2023, 2022)))
                        .findings())
                .extracting(Finding::code)
                .containsExactly(ConsumptionFinding.RESIDENTS_OF_OTHER_YEAR);
        Checked<ConsumptionOverview> none =
                ConsumptionOverview.of(households(2022, ALVESTA), goal().with(others(2022, 2010)));
        assertThat(none.isUsable()).isFalse();
        assertThat(none.findings())
                .extracting(Finding::code)
                .containsExactly(
                        ConsumptionFinding.YEAR_MISSING,
                        ConsumptionFinding.YEAR_MISSING,
                        ConsumptionFinding.NO_POPULATION);
    }

    @Test
    void equal_municipalities_share_a_rank_and_a_reached_goal_asks_for_nothing() {
        ConsumptionRequest loose = ConsumptionRequest.of(EmissionsPerCapita.ofTonnesPerPerson(6), 2030);
        ConsumptionOverview overview = ConsumptionOverview.of(
                        households(2023, ALVESTA, Municipality.of("0128", "Salem")), loose)
                .get();
        assertThat(overview.municipalities())
                .allSatisfy(row -> assertThat(row.rank()).hasValue(1))
                .allSatisfy(row -> assertThat(row.isReached()).isTrue())
                .allSatisfy(row -> assertThat(row.requiredRate()).isEmpty());
    }

    @Test
    void other_uses_are_what_they_say() {
        OtherUses fine = others(2023, 2023);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new OtherUses(fine.investment(), fine.investment(), fine.residents(), fine.residentsYear()))
                .withMessageContaining("public-consumption");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConsumptionRequest.of(EmissionsPerCapita.ofTonnesPerPerson(0), 2030));
    }
}
