package org.klimatgap.report.national;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Basket;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.budget.BudgetConvention;
import org.klimatgap.ghg.AreaRegister;
import org.klimatgap.ghg.inventory.CellOrigins;
import org.klimatgap.ghg.inventory.Inventory;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.ghg.inventory.Populations;
import org.klimatgap.ghg.national.BudgetChoice;
import org.klimatgap.ghg.national.NationalEmissions;
import org.klimatgap.ghg.national.NationalOverview;
import org.klimatgap.ghg.national.OverviewRequest;
import org.klimatgap.ghg.national.Revisions;
import org.klimatgap.ghg.national.TrendChoice;
import org.klimatgap.message.Language;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Sha256;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.Population;
import org.klimatgap.quantity.Share;
import org.klimatgap.report.Report;
import org.klimatgap.report.render.MarkdownRenderer;
import org.klimatgap.sector.SectorCode;
import org.klimatgap.sector.SectorScheme;
import org.klimatgap.series.AnnualSeries;
import org.klimatgap.trend.Anchoring;
import org.klimatgap.trend.TrendEstimator;

class NationalReportTest {
    private static final OverviewRequest REQUEST = OverviewRequest.of(2019, Share.ofPercent(80), 2030);

    /** A statistic of one sector: the code and the years of each municipality. */
    private static NationalEmissions statistic(String release, Map<String, Map<Integer, Double>> byCode) {
        SectorScheme ned = SectorScheme.nationalEmissionsDatabase();
        SourceFile file = new SourceFile(release + ".csv", Sha256.of(release.getBytes(StandardCharsets.UTF_8)));
        List<InventoryLine> lines = new ArrayList<>();
        byCode.forEach((code, tonnes) -> lines.add(new InventoryLine(
                AreaRegister.sweden().find(code).orElseThrow(),
                ned.get(SectorCode.of("NED", "transport")),
                AnnualSeries.ofTonnes(tonnes),
                Map.of(),
                new CellOrigins.OneRow(new Origin.Place(file, 2, release)),
                Optional.of("CO2e"))));
        Basis basis = Basis.of(Boundary.MUNICIPAL_AREA, Basket.GHG_TOTAL, "AR5", Vintage.of(release));
        return new NationalEmissions(Inventory.of(file, ned, lines), basis, AreaRegister.sweden());
    }

    private static NationalOverview overview(OverviewRequest request) {
        NationalEmissions national = statistic(
                "SMHI 2024",
                Map.of(
                        "0764", Map.of(2019, 1000.0, 2023, 150.0),
                        "0780", Map.of(2019, 4000.0, 2023, 5000.0),
                        "0880", Map.of(2023, 600.0)));
        return NationalOverview.of(national, request).get();
    }

    private static String markdown(Report report) {
        return new MarkdownRenderer().render(report).replace('\u00A0', ' ');
    }

    @ParameterizedTest
    @CsvSource({
        "sv, Gap till målet −80 % år 2030 i 3 kommuner, '| Alvesta | 1 | 1 000 | 150 | −85,0 | 200 | −50 |', uppnått, +25, inga gap kan räknas",
        "en, 'Gap to −80% in 2030 of 3 municipalities', '| Alvesta | 1 | 1,000 | 150 | −85.0 | 200 | −50 |', reached, +25, no gap can be computed"
    })
    void report_has_title_rows_and_what_is_missing(
            String language, String title, String row, String reached, String rise, String noGaps) {
        NationalOverview overview = overview(REQUEST);
        String text = markdown(NationalReport.of(overview, overview.findings(), Language.of(language)));
        assertThat(text).startsWith("# " + title).contains(row, reached, rise, noGaps, "SMHI 2024");
    }

    @Test
    void report_counts_who_is_on_the_way() {
        assertThat(markdown(NationalReport.of(overview(REQUEST), List.of(), Language.ENGLISH)))
                .contains(
                        "1 of 2 municipalities are on or below",
                        "In 0 emissions have not fallen",
                        "in 1 they have risen",
                        "Nothing.");
    }

    @Test
    void emissions_per_person_are_a_column_where_residents_are_known() {
        Populations people = new Populations(
                new SourceFile("people.csv", Sha256.of(new byte[0])),
                Map.of("0764", Map.of(2023, Traced.given(NationalText.COLUMN_RANK.of(), Population.ofPersons(100)))));
        String text =
                markdown(NationalReport.of(overview(REQUEST.withPopulations(people)), List.of(), Language.ENGLISH));
        assertThat(text).contains("Per person 2023 (kg)", "| 1,500 |", "people.csv", "the residents of that year");
        assertThat(markdown(NationalReport.of(overview(REQUEST), List.of(), Language.ENGLISH)))
                .doesNotContain("Per person");
    }

    @Test
    void spliced_reference_year_is_said_in_a_sentence() {
        NationalEmissions newer = statistic("SMHI 2025", Map.of("0764", Map.of(2020, 110.0, 2024, 90.0)));
        NationalEmissions older = statistic("SMHI 2024", Map.of("0764", Map.of(2019, 200.0, 2020, 100.0)));
        NationalOverview overview =
                NationalOverview.of(newer, REQUEST.withPrevious(older)).get();
        assertThat(markdown(NationalReport.of(overview, List.of(), Language.SWEDISH)))
                .contains("länkade från SMHI 2024", "| 220 |");
    }

    @Test
    void json_has_every_figure_with_full_precision() throws IOException {
        NationalOverview overview = overview(REQUEST);
        String text = NationalJson.of(overview, overview.findings(), Language.ENGLISH);
        JsonNode json = new JsonMapper().readTree(text);
        assertThat(json.at("/basis/vintage").asText()).isEqualTo("SMHI 2024");
        assertThat(json.at("/request/reductionPercent").asInt()).isEqualTo(80);
        assertThat(json.get("rows").findValuesAsText("level"))
                .containsExactly("municipality", "municipality", "municipality");
        JsonNode municipality = json.at("/rows/0");
        assertThat(municipality.get("code").asText()).isEqualTo("0764");
        assertThat(municipality.get("gap.level").asDouble()).isEqualTo(-50);
        assertThat(municipality.get("baselineStatus").asText()).isEqualTo("reported");
        assertThat(json.at("/findings/0/severity").asText()).isNotBlank();
        assertThat(json.at("/sources/0/file").asText()).isEqualTo("SMHI 2024.csv");
        assertThat(text.lines().filter(line -> line.contains("\"code\":\"0764\"")))
                .hasSize(1);
    }

    @Test
    void trend_and_budget_have_columns_where_they_were_asked_for() throws IOException {
        NationalEmissions national =
                statistic("SMHI 2024", Map.of("0764", Map.of(2019, 1000.0, 2020, 900.0, 2021, 800.0)));
        OverviewRequest request = REQUEST.withTrend(new TrendChoice(TrendEstimator.LEAST_SQUARES, Anchoring.FREE, 2019))
                .withBudget(new BudgetChoice(
                        Traced.given(NationalText.COLUMN_BUDGET.of(), Emissions.ofTonnes(800)),
                        2021,
                        BudgetConvention.FIRST_YEAR_FULL,
                        OptionalInt.of(2030),
                        2019,
                        2021));
        NationalOverview overview = NationalOverview.of(national, request).get();
        String text = markdown(NationalReport.of(overview, List.of(), Language.ENGLISH));
        assertThat(text).contains("Gap 2030 on trend (t)", "| 2027 |", "must last until 2030", "least squares");
        // Spent by every municipality: the columns stay and say so.
        assertThat(text)
                .contains("Required per year within the budget (%)", "Budget used up at constant emissions")
                .contains("In 1 of 1 municipalities with a share of the budget it was used up by 2021.");
        JsonNode row = new JsonMapper()
                .readTree(NationalJson.of(overview, List.of(), Language.ENGLISH))
                .at("/rows/0");
        assertThat(row.get("goalYearOnTrend").asInt()).isEqualTo(2027);
        assertThat(row.get("budgetStatus").asText()).isEqualTo("spent");
        assertThat(row.get("budget.remaining").asDouble()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sv|Trenden är anpassad till åren från 2019: median av lutningarna mellan åren (Theil–Sen), inte bunden till sista"
                        + " värdet.",
                "en|The trend is fitted to the years from 2019: median of the slopes between years (Theil–Sen), not tied to the last"
                        + " value."
            })
    void the_sentence_of_the_trend_has_one_pair_of_brackets(String language, String sentence) {
        NationalOverview overview = NationalOverview.of(
                        statistic("SMHI 2024", Map.of("0764", Map.of(2019, 1000.0, 2020, 900.0, 2021, 800.0))),
                        REQUEST.withTrend(new TrendChoice(TrendEstimator.THEIL_SEN, Anchoring.FREE, 2019)))
                .get();
        assertThat(markdown(NationalReport.of(overview, List.of(), Language.of(language))))
                .contains(sentence);
    }

    @ParameterizedTest
    @CsvSource({"sv, Revideringar från SMHI 2023 till SMHI 2024, +50", "en, Revisions from SMHI 2023 to SMHI 2024, +50"
    })
    void revisions_are_a_table(String language, String title, String percent) {
        Revisions revisions = Revisions.between(
                statistic("SMHI 2023", Map.of("0764", Map.of(2019, 100.0, 2020, 0.0, 2021, 10.0))),
                statistic("SMHI 2024", Map.of("0764", Map.of(2019, 150.0, 2020, 5.0, 2021, 10.0))));
        String text = markdown(RevisionReport.of(revisions, Share.ofPercent(5), Language.of(language)));
        assertThat(text).startsWith("# " + title).contains("| Alvesta | 2019 |", percent);
        assertThat(text).doesNotContain("| Alvesta | 2021 |");
    }

    @Test
    void releases_that_agree_have_no_table() {
        NationalEmissions same = statistic("SMHI 2024", Map.of("0764", Map.of(2019, 100.0)));
        Revisions revisions = Revisions.between(statistic("SMHI 2023", Map.of("0764", Map.of(2019, 100.0))), same);
        assertThat(markdown(RevisionReport.of(revisions, Share.ofPercent(5), Language.SWEDISH)))
                .contains("0 av dem")
                .doesNotContain("|");
    }
}
