package org.klimatgap.ghg.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.klimatgap.decomposition.EmissionsChange;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.audit.InventoryAudit;
import org.klimatgap.ghg.inventory.Populations;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Sha256;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Population;
import org.klimatgap.quantity.Share;
import org.klimatgap.sector.SectorCode;

class NationalOverviewTest {
    private static final double EXACT = 1e-9;
    private static final OverviewRequest REQUEST = OverviewRequest.of(2019, Share.ofPercent(80), 2030);

    /** Alvesta falls by a quarter, Växjö by half, Kalmar rises; all of one sector. */
    private static Statistics three() {
        return Statistics.release("2024")
                .line("0764", "transport", Map.of(2019, 1000.0, 2023, 750.0))
                .line("0780", "transport", Map.of(2019, 4000.0, 2023, 2000.0))
                .line("0880", "transport", Map.of(2019, 500.0, 2023, 600.0));
    }

    private static OverviewRow row(NationalEmissions national, OverviewRequest request, String code) {
        return NationalOverview.of(national, request).get().find(code).orElseThrow();
    }

    private static Populations residents(Map<String, Long> persons) {
        Map<String, Map<Integer, Traced<Population>>> byCode = new TreeMap<>();
        persons.forEach((code, number) -> byCode.put(
                code,
                Map.of(
                        2023,
                        Traced.given(
                                Message.of(OverviewText.RESIDENTS).with("year", 2023), Population.ofPersons(number)))));
        return new Populations(new SourceFile("p.csv", Sha256.of(new byte[0])), byCode);
    }

    /** By hand: goal 200 t, gap 550 t; linear path in 2023 1000 − 800·4/11; rates (3/4)^(1/4) and (200/750)^(1/7). */
    @Test
    void row_has_every_figure_of_its_goal() {
        OverviewRow alvesta = row(three().build(), REQUEST, "0764");
        assertThat(alvesta.baseline().orElseThrow().tonnes()).isEqualTo(1000);
        assertThat(alvesta.change().orElseThrow().value().percent()).isCloseTo(-25, within(EXACT));
        assertThat(alvesta.levelGap().orElseThrow().amount().value().amount()).isCloseTo(550, within(EXACT));
        assertThat(alvesta.onTrackGap().orElseThrow().amount().value().amount())
                .isCloseTo(750 - (1000 - 800.0 * 4 / 11), within(EXACT));
        assertThat(alvesta.historicalRate().orElseThrow().value().percentPerYear())
                .isCloseTo(100 * (1 - Math.pow(0.75, 0.25)), within(EXACT));
        assertThat(alvesta.requiredRate().orElseThrow().value().percentPerYear())
                .isCloseTo(100 * (1 - Math.pow(200.0 / 750, 1.0 / 7)), within(EXACT));
        assertThat(alvesta.projectedGap().orElseThrow().amount().value().amount())
                .isCloseTo(750 * Math.pow(0.75, 7.0 / 4) - 200, within(1e-6));
        assertThat(alvesta.rateGap()).isPresent();
        assertThat(alvesta.perCapita()).isEmpty();
    }

    /** Of 1000 t transport falls by 300 t and industry rises by 50 t. */
    @Test
    void row_says_what_its_sectors_contributed_to_the_change() {
        NationalEmissions national = Statistics.release("2024")
                .line("0764", "transport", Map.of(2019, 900.0, 2023, 600.0))
                .line("0764", "industry", Map.of(2019, 100.0, 2023, 150.0))
                .build();
        EmissionsChange change = row(national, REQUEST, "0764").bySector().orElseThrow();
        assertThat(change.contributions())
                .extracting(each -> each.points().orElseThrow().value().amount())
                .containsExactly(5.0, -30.0);
    }

    @ParameterizedTest
    @EnumSource(Ranking.class)
    void best_municipality_is_first_whatever_the_ranking(Ranking ranking) {
        NationalOverview overview = NationalOverview.of(
                        three().build(),
                        REQUEST.rankedBy(ranking)
                                .withPopulations(residents(Map.of("0764", 100L, "0780", 4000L, "0880", 10L))))
                .get();
        String first = switch (ranking) {
            case HISTORICAL_RATE, REQUIRED_RATE, RATE_GAP, PER_CAPITA -> "0780";
            case LEVEL_GAP -> "0880";
        };
        assertThat(overview.municipalities().get(0).area().code()).isEqualTo(first);
        assertThat(overview.municipalities())
                .extracting(row -> row.rank().getAsInt())
                .containsExactly(1, 2, 3);
        assertThat(Ranking.of(ranking.id())).isEqualTo(ranking);
        assertThat(ranking.title().toString()).isNotBlank();
    }

    @Test
    void equal_municipalities_share_a_rank_and_the_next_one_is_skipped() {
        NationalEmissions national = Statistics.release("2024")
                .line("0764", "transport", Map.of(2019, 100.0, 2023, 50.0))
                .line("0780", "transport", Map.of(2019, 100.0, 2023, 50.0))
                .line("0880", "transport", Map.of(2019, 100.0, 2023, 90.0))
                .line("0881", "transport", Map.of(2019, 0.0, 2023, 90.0))
                .build();
        NationalOverview overview = NationalOverview.of(national, REQUEST).get();
        assertThat(overview.municipalities().subList(0, 3))
                .extracting(row -> row.rank().getAsInt())
                .containsExactly(1, 1, 3);
        assertThat(overview.municipalities().get(3).rank()).isEmpty();
    }

    @Test
    void larger_areas_that_the_file_lacks_are_sums_of_municipalities() {
        NationalOverview overview =
                NationalOverview.of(three().build(), REQUEST).get();
        assertThat(overview.counties()).extracting(row -> row.area().code()).containsExactly("07", "08");
        assertThat(overview.find("07").orElseThrow().baseline().orElseThrow().tonnes())
                .isEqualTo(5000);
        assertThat(overview.nation()
                        .orElseThrow()
                        .gaps()
                        .orElseThrow()
                        .current()
                        .tonnes())
                .isEqualTo(3350);
        assertThat(overview.nation().orElseThrow().findings())
                .extracting(Finding::code)
                .containsExactly(OverviewFinding.SUM_OF_MUNICIPALITIES);
        assertThat(overview.find("07")
                        .orElseThrow()
                        .baseline()
                        .orElseThrow()
                        .emissions()
                        .explain())
                .contains("2024.csv:2", "2024.csv:3");
    }

    @Test
    void larger_areas_of_the_file_are_its_own_rows() {
        NationalEmissions national = three().line("07", "transport", Map.of(2019, 5100.0, 2023, 2800.0))
                .line("00", "transport", Map.of(2019, 6000.0, 2023, 3500.0))
                .build();
        NationalOverview overview = NationalOverview.of(national, REQUEST).get();
        assertThat(overview.find("07").orElseThrow().baseline().orElseThrow().tonnes())
                .isEqualTo(5100);
        assertThat(overview.nation().orElseThrow().baseline().orElseThrow().tonnes())
                .isEqualTo(6000);
    }

    @Test
    void larger_area_without_every_municipality_is_left_out() {
        NationalEmissions national =
                three().line("0881", "waste", Map.of(2019, 1.0, 2023, 1.0)).build();
        OverviewRequest request = REQUEST.without(List.of(SectorCode.of("NED", "waste")));
        NationalOverview overview = NationalOverview.of(national, request).get();
        assertThat(overview.find("08")).isEmpty();
        assertThat(overview.nation()).isEmpty();
        assertThat(overview.omitted())
                .extracting(Finding::code)
                .containsExactly(OverviewFinding.PARTIAL_AREA, OverviewFinding.PARTIAL_AREA);
        assertThat(overview.find("07")).isPresent();
        assertThat(overview.find("0881").orElseThrow().gaps()).isEmpty();
    }

    @Test
    void residents_of_a_county_are_those_of_all_its_municipalities() {
        OverviewRequest request = REQUEST.withPopulations(residents(Map.of("0764", 100L, "0780", 900L)));
        assertThat(row(three().build(), request, "07")
                        .perCapita()
                        .orElseThrow()
                        .value()
                        .kilogramsPerPerson())
                .isCloseTo(2750, within(EXACT));
        assertThat(row(three().build(), request, "08").perCapita()).isEmpty();
        assertThat(row(three().build(), request, "00").perCapita()).isEmpty();
    }

    @Test
    void nation_of_the_file_is_not_divided_by_the_residents_of_some_municipalities() {
        NationalEmissions excerpt = Statistics.release("2024")
                .line("0764", "transport", Map.of(2019, 1000.0, 2023, 750.0))
                .line("00", "transport", Map.of(2019, 6000.0, 2023, 3500.0))
                .build();
        OverviewRequest request = REQUEST.withPopulations(residents(Map.of("0764", 100L)));
        assertThat(row(excerpt, request, "00").perCapita()).isEmpty();
        assertThat(row(excerpt, request, "0764").perCapita()).isPresent();
    }

    @Test
    void residents_of_another_year_are_a_warning() {
        Populations people = residents(Map.of("0764", 100L));
        NationalEmissions later = Statistics.release("2025")
                .line("0764", "transport", Map.of(2019, 1000.0, 2024, 750.0))
                .build();
        assertThat(NationalOverview.of(later, REQUEST.withPopulations(people).rankedBy(Ranking.PER_CAPITA))
                        .get()
                        .omitted())
                .extracting(Finding::code)
                .contains(OverviewFinding.NO_RESIDENTS, OverviewFinding.NOTHING_TO_RANK);
    }

    @Test
    void one_empty_year_withholds_one_municipality_and_no_other() {
        NationalEmissions national = Statistics.release("2024")
                .line("0764", "transport", Map.of(2019, 1000.0, 2023, 750.0))
                .line("0764", "international-transport", Map.of(2019, 0.0, 2023, 10.0))
                .line("0764", "waste", Map.of(2019, 10.0))
                .line("0780", "transport", Map.of(2019, 1000.0, 2023, 750.0))
                .line("0780", "waste", Map.of(2019, 10.0, 2023, 10.0))
                .build();
        assertThat(row(national, REQUEST, "0764").gaps()).isEmpty();
        assertThat(row(national, REQUEST, "0780").gaps()).isPresent();
    }

    @Test
    void file_of_totals_alone_is_compared_by_its_totals() {
        NationalEmissions totals = Statistics.release("2024")
                .line("0764", "total", Map.of(2019, 1000.0, 2023, 750.0))
                .build();
        assertThat(row(totals, REQUEST, "0764").change().orElseThrow().value().percent())
                .isCloseTo(-25, within(EXACT));
    }

    @Test
    void leaving_out_every_sector_is_an_error() {
        OverviewRequest request = REQUEST.without(List.of(SectorCode.of("NED", "transport")));
        assertThat(NationalOverview.of(three().build(), request).errors())
                .extracting(Finding::code)
                .containsExactly(OverviewFinding.NO_SECTOR_LEFT);
    }

    @Test
    void goal_that_is_reached_asks_for_no_rate() {
        OverviewRow row = row(three().build(), OverviewRequest.of(2019, Share.ofPercent(10), 2030), "0780");
        assertThat(row.requiredRate()).isEmpty();
        assertThat(row.rateGap()).isEmpty();
        assertThat(row.levelGap().orElseThrow().amount().value().amount()).isCloseTo(-1600, within(EXACT));
    }

    @Test
    void goal_of_everything_has_a_level_of_exactly_zero() {
        NationalEmissions national = Statistics.release("2024")
                .line("0764", "transport", Map.of(2019, 82526.40999999999, 2023, 750.0))
                .build();
        assertThat(row(national, OverviewRequest.of(2019, Share.ofPercent(100), 2030), "0764")
                        .gaps()
                        .orElseThrow()
                        .target()
                        .tonnes())
                .isZero();
    }

    @Test
    void sector_that_appears_after_the_reference_year_is_reported_by_its_share() {
        NationalEmissions national = Statistics.release("2024")
                .line("0764", "transport", Map.of(2019, 1000.0, 2023, 990.0))
                .line("0764", "international-transport", Map.of(2019, 0.0, 2023, 10.0))
                .line("0780", "transport", Map.of(2019, 1000.0, 2023, 995.0))
                .line("0780", "international-transport", Map.of(2019, 0.0, 2023, 5.0))
                .build();
        assertThat(row(national, REQUEST, "0764").findings())
                .extracting(Finding::code)
                .contains(OverviewFinding.SECTOR_APPEARS);
        assertThat(row(national, REQUEST, "0780").findings())
                .extracting(Finding::code)
                .contains(OverviewFinding.SLIGHT_SECTOR_APPEARS);
    }

    @Test
    void year_that_the_nation_alone_has_is_not_now() {
        NationalEmissions national = Statistics.release("2024")
                .line("0764", "transport", Map.of(2019, 1000.0, 2023, 750.0))
                .line("00", "transport", Map.of(2019, 1000.0, 2023, 750.0, 2024, 700.0))
                .build();
        assertThat(NationalOverview.of(national, REQUEST).get().currentYear()).isEqualTo(2023);
    }

    @Test
    void year_is_the_latest_unless_another_is_asked_for() {
        NationalEmissions national = Statistics.release("2024")
                .line("0764", "transport", Map.of(2019, 1000.0, 2022, 900.0, 2023, 750.0))
                .build();
        assertThat(NationalOverview.of(national, REQUEST).get().currentYear()).isEqualTo(2023);
        assertThat(row(national, REQUEST.inYear(2022), "0764")
                        .gaps()
                        .orElseThrow()
                        .current()
                        .tonnes())
                .isEqualTo(900);
    }

    @ParameterizedTest
    @CsvSource({
        "2018, 2023, NO_REFERENCE_YEAR",
        "2019, 2024, NO_CURRENT_YEAR",
        "2023, 2023, YEARS_DO_NOT_RISE",
        "2023, 2019, YEARS_DO_NOT_RISE"
    })
    void years_that_do_not_fit_are_errors(int reference, int current, OverviewFinding code) {
        Checked<NationalOverview> checked = NationalOverview.of(
                three().build(),
                OverviewRequest.of(reference, Share.ofPercent(80), 2030).inYear(current));
        assertThat(checked.errors()).extracting(Finding::code).containsExactly(code);
    }

    @Test
    void unknown_sector_to_leave_out_is_an_error_that_names_the_known_ones() {
        Checked<NationalOverview> checked =
                NationalOverview.of(three().build(), REQUEST.without(List.of(SectorCode.of("NED", "waste"))));
        assertThat(checked.errors()).singleElement().asString().contains("NED~waste", "NED~transport");
    }

    @Test
    void findings_of_an_audit_stand_with_their_area() {
        NationalEmissions national = Statistics.release("2024")
                .line("0764", "transport", Map.of(2019, 1000.0, 2023, -750.0))
                .build();
        NationalOverview overview = NationalOverview.of(national, REQUEST)
                .get()
                .withAudit(InventoryAudit.standard().of(national.inventory()));
        assertThat(overview.find("0764").orElseThrow().findings())
                .extracting(finding -> finding.code().key())
                .contains("negative-value");
    }

    @ParameterizedTest
    @CsvSource({"101, 2030, 100", "80, 2019, 2019"})
    void impossible_request_is_refused(double percent, int year, String said) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OverviewRequest.of(2019, Share.ofPercent(percent), year))
                .withMessageContaining(said);
    }

    @Test
    void unknown_ranking_is_refused_with_the_known_ones() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ranking.of("beauty"))
                .withMessageContaining("beauty")
                .withMessageContaining("historical-rate");
    }

    @Test
    void everything_says_what_it_is_in_a_line() {
        NationalOverview overview =
                NationalOverview.of(three().build(), REQUEST).get();
        assertThat(overview).hasToString("3 municipalities, -80 % from 2019 to 2030, in 2023");
        assertThat(three().build()).hasToString("2024: GHG of 3 municipalities, 0 counties");
    }
}
