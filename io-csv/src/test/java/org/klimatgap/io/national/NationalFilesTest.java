package org.klimatgap.io.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.basis.Basket;
import org.klimatgap.filling.OverlapMethod;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.inventory.AggregationRule;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.ghg.national.NationalEmissions;
import org.klimatgap.ghg.national.NationalOverview;
import org.klimatgap.ghg.national.OverviewFinding;
import org.klimatgap.ghg.national.OverviewRequest;
import org.klimatgap.ghg.national.OverviewRow;
import org.klimatgap.ghg.national.Revision;
import org.klimatgap.ghg.national.Revisions;
import org.klimatgap.quantity.Rate;
import org.klimatgap.quantity.Share;
import org.klimatgap.sector.SectorCode;
import org.klimatgap.series.ValueStatus;

/** The official files as they are, with their defects. */
class NationalFilesTest {
    private static final double TONNES = 1e-3;
    private static final double PERCENT = 1e-6;
    private static final SectorCode INTERNATIONAL = SectorCode.of("NED", "international-transport");

    /** Files are read once for all tests. */
    private static final Map<String, NationalEmissions> READ = new ConcurrentHashMap<>();

    private static NationalEmissions read(String name) {
        Path file = SharedData.file(name);
        return READ.computeIfAbsent(name, key -> EmissionsDatabase.read(file).get());
    }

    private static NationalOverview overview(String basket) {
        OverviewRequest request = OverviewRequest.of(2019, Share.ofPercent(80), 2030);
        return Basket.of(basket) == Basket.CO2
                ? NationalOverview.of(read(SharedData.CO2_2024), request).get()
                : NationalOverview.of(
                                read(SharedData.MAIN_2026_06), request.withPrevious(read(SharedData.MAIN_2026_01)))
                        .get();
    }

    @ParameterizedTest
    @CsvSource({
        SharedData.GHG_2021 + ",GHG,SMHI 2021-10-14,312,19656",
        SharedData.CO2_2024 + ",CO2,SMHI 2024-04-18,312,19344",
        SharedData.MAIN_2026_01 + ",GHG,SMHI 2026-01-15,290,2610",
        SharedData.MAIN_2026_06 + ",GHG,SMHI 2026-06-25,290,2610"
    })
    void every_row_becomes_a_line_of_its_area_and_sector(
            String name, String basket, String vintage, int areas, int lines) {
        NationalEmissions national = read(name);
        assertThat(national.inventory().areas()).hasSize(areas);
        assertThat(national.inventory().size()).isEqualTo(lines);
        assertThat(national.municipalities()).hasSize(290);
        assertThat(national.basis().basket()).isEqualTo(Basket.of(basket));
        assertThat(national.basis().vintage().label()).isEqualTo(vintage);
    }

    @Test
    void export_of_2021_has_seventeen_exponents_and_a_repeated_title() {
        Checked<NationalEmissions> checked = EmissionsDatabase.read(SharedData.file(SharedData.GHG_2021));
        assertThat(checked.findings().stream().collect(Collectors.groupingBy(Finding::code, Collectors.counting())))
                .isEqualTo(Map.of(NationalFinding.EXPONENT, 17L, NationalFinding.REPEATED_TITLE, 1L));
    }

    @ParameterizedTest
    @CsvSource({SharedData.CO2_2024, SharedData.MAIN_2026_01, SharedData.MAIN_2026_06})
    void clean_files_are_read_without_a_finding(String name) {
        assertThat(EmissionsDatabase.read(SharedData.file(name)).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "seven-municipalities.csv", useHeadersInDisplayName = true)
    void seven_municipalities_agree_with_a_separate_calculation(
            String code,
            String name,
            String basket,
            double baseline,
            double current,
            double gap,
            double required,
            double historical) {
        OverviewRow row = overview(basket).find(code).orElseThrow();
        assertThat(row.area().name()).isEqualTo(name);
        assertThat(row.baseline().orElseThrow().tonnes()).isCloseTo(baseline, within(TONNES));
        assertThat(row.gaps().orElseThrow().current().tonnes()).isCloseTo(current, within(TONNES));
        assertThat(row.levelGap().orElseThrow().amount().value().amount()).isCloseTo(gap, within(TONNES));
        assertThat(row.requiredRate().orElseThrow().value().percentPerYear()).isCloseTo(required, within(PERCENT));
        assertThat(row.historicalRate().orElseThrow().value().percentPerYear()).isCloseTo(historical, within(PERCENT));
        assertThat(row.rank()).isPresent();
    }

    /** The figure of the issue: the older value times the mean of the ratios of 2020–2023. */
    @Test
    void alvesta_2019_is_spliced_into_the_newest_release() {
        OverviewRow alvesta = overview("GHG").find("0764").orElseThrow();
        assertThat(alvesta.baseline().orElseThrow().tonnes()).isCloseTo(108_398.87, within(0.005));
        assertThat(alvesta.baseline().orElseThrow().status()).isEqualTo(ValueStatus.SPLICED);
        assertThat(alvesta.baseline().orElseThrow().emissions().explain())
                .contains("main_sectors_GHG_2026-01-15.csv:335", "main_sectors_GHG_2026-06-25.csv:257");
        assertThat(alvesta.findings()).extracting(Finding::code).contains(OverviewFinding.SPLICED);
    }

    /** 108,393.4249 t in exact decimal arithmetic from the two files. */
    @Test
    void ratio_of_sums_splices_to_its_own_value() {
        OverviewRequest request = OverviewRequest.of(2019, Share.ofPercent(80), 2030)
                .withPrevious(read(SharedData.MAIN_2026_01))
                .splicedBy(OverlapMethod.RATIO_OF_SUMS);
        NationalOverview overview =
                NationalOverview.of(read(SharedData.MAIN_2026_06), request).get();
        assertThat(overview.find("0764").orElseThrow().baseline().orElseThrow().tonnes())
                .isCloseTo(108_393.4249, within(1e-4));
    }

    @Test
    void every_municipality_has_gaps_and_the_counties_and_the_nation_too() {
        for (String basket : List.of("CO2", "GHG")) {
            NationalOverview overview = overview(basket);
            assertThat(overview.rows())
                    .hasSize(312)
                    .allSatisfy(row -> assertThat(row.gaps()).isPresent());
        }
    }

    /** Published: SMHI's own total of 2022 is 36 028 463 t. */
    @Test
    void nation_of_an_export_is_its_own_row() {
        OverviewRow nation = overview("CO2").nation().orElseThrow();
        Area unchanged = nation.area();
        assertThat(unchanged.code()).isEqualTo("00");
        NationalEmissions co2 = read(SharedData.CO2_2024);
        EmissionsAccount reported = co2.account(
                        unchanged, AggregationRule.reportedTotal(co2.inventory().scheme()))
                .get();
        assertThat(nation.gaps().orElseThrow().current().tonnes())
                .isCloseTo(reported.total().get(2022).tonnes(), within(0.05));
    }

    @Test
    void sigtuna_rises_by_5_42_percent_a_year_with_international_transport_and_by_2_86_without() {
        OverviewRequest request = OverviewRequest.of(2015, Share.ofPercent(80), 2030);
        NationalEmissions ghg = read(SharedData.MAIN_2026_06);
        assertThat(sigtuna(ghg, request)).isCloseTo(-5.422160763705253, within(PERCENT));
        assertThat(sigtuna(ghg, request.without(List.of(INTERNATIONAL))))
                .isCloseTo(-2.8584661091218155, within(PERCENT));
        OverviewRow row = NationalOverview.of(ghg, request).get().find("0191").orElseThrow();
        assertThat(row.findings()).extracting(Finding::code).contains(OverviewFinding.SECTOR_APPEARS);
    }

    private static double sigtuna(NationalEmissions ghg, OverviewRequest request) {
        return NationalOverview.of(ghg, request).get().find("0191").stream()
                .flatMap(row -> row.historicalRate().stream())
                .map(rate -> rate.value())
                .mapToDouble(Rate::percentPerYear)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"2506,Arjeplog,1990,-30.40", "2422,Sorsele,2015,42.63"})
    void revisions_between_the_two_releases_of_2026_are_ranked(String code, String name, int year, double percent) {
        Revisions revisions =
                Revisions.between(read(SharedData.MAIN_2026_01), read(SharedData.MAIN_2026_06), List.of(INTERNATIONAL));
        Revision revision = revisions.above(Share.ofPercent(20)).stream()
                .filter(each -> each.area().code().equals(code) && each.year() == year)
                .findFirst()
                .orElseThrow();
        assertThat(revision.area().name()).isEqualTo(name);
        assertThat(revision.relative().orElseThrow().value().percent()).isCloseTo(percent, within(0.005));
    }

    /** Counted from the files in a separate calculation: methods, ch. 0. */
    @Test
    void eight_totals_of_2023_and_55_of_1990_were_revised_by_more_than_five_percent() {
        List<Revision> large = Revisions.between(read(SharedData.MAIN_2026_01), read(SharedData.MAIN_2026_06))
                .above(Share.ofPercent(5));
        assertThat(large).filteredOn(revision -> revision.year() == 2023).hasSize(8);
        assertThat(large).filteredOn(revision -> revision.year() == 1990).hasSize(55);
    }

    @Test
    void reference_year_that_no_release_has_is_an_error_that_names_the_years() {
        Checked<NationalOverview> checked =
                NationalOverview.of(read(SharedData.MAIN_2026_06), OverviewRequest.of(2019, Share.ofPercent(80), 2030));
        assertThat(checked.errors()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(OverviewFinding.NO_REFERENCE_YEAR);
            assertThat(finding.toString()).contains("2019", "2015", "2020");
        });
    }

    @Test
    void releases_of_different_gases_are_not_spliced() {
        Checked<NationalOverview> checked = NationalOverview.of(
                read(SharedData.MAIN_2026_06),
                OverviewRequest.of(2019, Share.ofPercent(80), 2030).withPrevious(read(SharedData.CO2_2024)));
        assertThat(checked.errors()).extracting(Finding::code).containsExactly(OverviewFinding.OTHER_BASIS);
    }

    @Test
    void municipality_is_found_by_its_names() {
        NationalEmissions ghg = read(SharedData.MAIN_2026_06);
        assertThat(Optional.of("2080")).isEqualTo(ghg.find("Falu").map(Area::code));
        assertThat(ghg.find("Atlantis")).isEmpty();
    }
}
