package org.klimatgap.report.national;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Basket;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.AreaRegister;
import org.klimatgap.ghg.consumption.ConsumptionCategories;
import org.klimatgap.ghg.consumption.ConsumptionOverview;
import org.klimatgap.ghg.consumption.ConsumptionRequest;
import org.klimatgap.ghg.consumption.HouseholdFootprint;
import org.klimatgap.ghg.consumption.HouseholdFootprints;
import org.klimatgap.ghg.consumption.OtherUses;
import org.klimatgap.ghg.inventory.CellOrigins;
import org.klimatgap.ghg.inventory.Inventory;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.ghg.inventory.Populations;
import org.klimatgap.ghg.national.NationalEmissions;
import org.klimatgap.message.Language;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Sha256;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.quantity.Population;
import org.klimatgap.report.render.MarkdownRenderer;
import org.klimatgap.sector.SectorScheme;
import org.klimatgap.series.AnnualSeries;

/** Consumption of all municipalities as a report and as JSON. */
class ConsumptionReportTest {
    private static final SourceFile FILE =
            new SourceFile("household_2023.csv", Sha256.of("h".getBytes(StandardCharsets.UTF_8)));

    private static Area area(String code) {
        return AreaRegister.sweden().find(code).orElseThrow();
    }

    private static HouseholdFootprints households(Map<String, Double> kilograms) {
        List<HouseholdFootprint> all = new ArrayList<>();
        kilograms.forEach((code, value) -> all.add(new HouseholdFootprint(
                area(code),
                EmissionsPerCapita.ofKilogramsPerPerson(value),
                Map.of(),
                new Origin.Place(FILE, 2, "SEI"))));
        return new HouseholdFootprints(FILE, ConsumptionCategories.sei(), 2023, Vintage.of("SEI, 2023"), all);
    }

    /** The nation 5,392 kg, Alvesta 5,066.5 kg, Salem 3,900 kg. */
    private static HouseholdFootprints three() {
        Map<String, Double> kilograms = new LinkedHashMap<>();
        kilograms.put("00", 5_392.0);
        kilograms.put("0764", 5_066.5);
        kilograms.put("0128", 3_900.0);
        return households(kilograms);
    }

    private static NationalEmissions statistic(Boundary boundary, double tonnes) {
        SectorScheme scheme = SectorScheme.totalOnly();
        InventoryLine line = new InventoryLine(
                area("0764"),
                scheme.total().orElseThrow(),
                AnnualSeries.ofTonnes(Map.of(2023, tonnes)),
                Map.of(),
                new CellOrigins.OneRow(new Origin.Place(FILE, 3, "SCB")),
                Optional.of("CO2e"));
        return new NationalEmissions(
                Inventory.of(FILE, scheme, List.of(line)),
                Basis.of(boundary, Basket.GHG_TOTAL, "AR5", Vintage.of("SCB 2026")),
                AreaRegister.sweden());
    }

    private static ConsumptionRequest goal(int year) {
        return ConsumptionRequest.of(EmissionsPerCapita.ofTonnesPerPerson(4), year);
    }

    private static ConsumptionRequest all() {
        Populations residents = new Populations(
                FILE,
                Map.of(
                        "0764",
                        Map.of(
                                2023,
                                Traced.given(ConsumptionNationalText.UNKNOWN.of(), Population.ofPersons(20_040)))));
        return goal(2030)
                .with(new OtherUses(
                        statistic(Boundary.PUBLIC_CONSUMPTION, 10_730),
                        statistic(Boundary.INVESTMENT, 25_933),
                        residents,
                        OptionalInt.empty()));
    }

    private static String markdown(Checked<ConsumptionOverview> compared, Language language) {
        return new MarkdownRenderer()
                .render(ConsumptionReport.of(compared.get(), compared.findings(), language))
                .replace('\u00A0', ' ');
    }

    @Test
    void report_says_first_that_households_alone_are_counted() {
        String report = markdown(ConsumptionOverview.of(three(), goal(2030)), Language.SWEDISH);
        assertThat(report)
                .contains("gäller enbart hushållens konsumtion 2023")
                .contains("1 av 2 kommuner ligger på eller under målnivån.")
                .contains("I riket är utsläppen 5 392 kg per person.")
                .contains("| Alvesta | 2 | 5 067 | 1 067 | 21,1 | 3,3 |")
                .contains("| Salem | 1 | 3 900 | −100 | −2,6 | uppnått |")
                .contains("Ingenting.");
    }

    /** 138,196 t of 20,040 residents are 6,896 kg; the nation and Salem lack a part. */
    @Test
    void all_uses_have_columns_of_their_own_and_what_lacks_a_part_has_none() {
        String report = markdown(ConsumptionOverview.of(three(), all()), Language.ENGLISH);
        assertThat(report)
                .contains("household consumption, public consumption and investment in 2023")
                .contains("| Alvesta | 1 | 5,067 | 535 | 1,294 | 6,896 | 2,896 |")
                .contains("the total per person is missing for 2 areas")
                .doesNotContain("In the whole country");
    }

    @Test
    void a_goal_whose_year_has_passed_asks_for_no_rate() {
        assertThat(markdown(ConsumptionOverview.of(three(), goal(2023)), Language.ENGLISH))
                .contains("the goal year has passed");
    }

    @Test
    void municipalities_alone_make_a_report_as_well() {
        Checked<ConsumptionOverview> one = ConsumptionOverview.of(households(Map.of("0764", 5_066.5)), goal(2030));
        assertThat(markdown(one, Language.SWEDISH)).doesNotContain("Riket och länen");
    }

    @Test
    void json_has_every_digit_and_no_number_where_there_is_none() throws IOException {
        Checked<ConsumptionOverview> compared = ConsumptionOverview.of(three(), all());
        JsonNode json = JsonMapper.builder()
                .build()
                .readTree(ConsumptionOverviewJson.of(compared.get(), compared.findings(), Language.ENGLISH));
        assertThat(json.path("boundary").asText()).isEqualTo("households-public-investment");
        assertThat(json.path("request").path("goalKg").asInt()).isEqualTo(4_000);
        JsonNode nation = json.path("rows").get(0);
        assertThat(nation.path("code").asText()).isEqualTo("00");
        assertThat(nation.has("counted")).isFalse();
        JsonNode alvesta = json.path("rows").get(1);
        assertThat(alvesta.path("rank").asInt()).isEqualTo(1);
        assertThat(alvesta.path("public").asDouble()).isEqualTo(10_730_000.0 / 20_040);
        assertThat(json.path("findings").get(0).path("code").asText()).isEqualTo("use-missing");
        assertThat(json.path("sources")).hasSize(1);
    }
}
