package org.klimatgap.report.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Basket;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.ghg.consumption.ConsumptionSchemes;
import org.klimatgap.ghg.consumption.FairShare;
import org.klimatgap.ghg.contract.ConsumptionTerms;
import org.klimatgap.ghg.contract.ContractAccount;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.ghg.contract.ContractGoal;
import org.klimatgap.ghg.contract.StatedOverlap;
import org.klimatgap.ghg.inventory.AggregationRule;
import org.klimatgap.ghg.inventory.CellOrigins;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.ghg.inventory.Inventory;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.message.Language;
import org.klimatgap.pathway.PerPersonRateTarget;
import org.klimatgap.pathway.RateTarget;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.quantity.Population;
import org.klimatgap.quantity.Quantity;
import org.klimatgap.quantity.Rate;
import org.klimatgap.report.Chart;
import org.klimatgap.report.chart.ChartSize;
import org.klimatgap.report.render.MarkdownRenderer;
import org.klimatgap.sector.SectorScheme;
import org.klimatgap.series.AnnualSeries;

/** What section 5.1 says of accounts of consumption: 800 t in 2023 unless another amount is chosen, 100 residents. */
class ConsumptionSectionTest {
    private static final SourceFile FILE = new SourceFile("data.csv", "0123456789abcdef".repeat(4));

    private static Basis basis(Boundary boundary) {
        return Basis.of(boundary, Basket.GHG_TOTAL, "AR5", Vintage.of("v"));
    }

    private static <Q extends Quantity> Traced<Q> given(Q value) {
        return Traced.given(SectionText.COLUMN_CURRENT.of(), value);
    }

    private static EmissionsAccount emissions(Boundary boundary, SectorScheme scheme, Map<String, Double> in2023) {
        List<InventoryLine> lines = new ArrayList<>();
        scheme.sectors().stream()
                .filter(sector -> in2023.containsKey(sector.code().code()))
                .forEach(sector -> lines.add(new InventoryLine(
                        Contracts.PLACE,
                        sector,
                        AnnualSeries.ofTonnes(Map.of(
                                2019, 1_000.0, 2023, in2023.get(sector.code().code()))),
                        Map.of(),
                        new CellOrigins.OneRow(new Origin.Place(FILE, 2, "")),
                        Optional.of("CO2e"))));
        AggregationRule rule = in2023.containsKey("total")
                ? AggregationRule.reportedTotal(scheme)
                : AggregationRule.mainSectors(scheme);
        return Inventory.of(FILE, scheme, lines)
                .account(Contracts.PLACE, rule, basis(boundary))
                .get();
    }

    private static EmissionsAccount total(Boundary boundary, double tonnes) {
        Traced<Population> hundred = given(Population.ofPersons(100));
        return emissions(boundary, SectorScheme.totalOnly(), Map.of("total", tonnes))
                .withPopulations(Map.of(2019, hundred, 2023, hundred));
    }

    private static ContractAccount account(
            String id, EmissionsAccount account, ConsumptionTerms terms, ContractGoal... goals) {
        return new ContractAccount(
                id,
                Contracts.text("Konto " + id),
                account,
                2023,
                Optional.empty(),
                List.of(goals),
                List.of(),
                Optional.empty(),
                terms);
    }

    private static ContractAccount plain(Boundary boundary, double tonnes) {
        return account(boundary.id(), total(boundary, tonnes), ConsumptionTerms.NONE);
    }

    private static String section(ContractAccount... accounts) {
        ContractAssessment assessment = Contracts.of(List.of(accounts));
        return new MarkdownRenderer()
                .render(Section51.of(assessment, Language.SWEDISH))
                .replace('\u00A0', ' ');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HOUSEHOLDS                       | gäller enbart hushållens konsumtion. Offentlig konsumtion och investeringar ingår inte.
            HOUSEHOLDS_AND_PUBLIC            | gäller hushållens konsumtion och offentlig konsumtion. Investeringar ingår inte.
            HOUSEHOLDS_PUBLIC_AND_INVESTMENT | omfattar hushållens konsumtion, offentlig konsumtion och investeringar.
            PUBLIC_CONSUMPTION               | gäller enbart offentlig konsumtion. Hushållens konsumtion och investeringar ingår inte.
            INVESTMENT                       | gäller enbart investeringar. Hushållens konsumtion och offentlig konsumtion ingår inte.
            """)
    void every_boundary_is_said_plainly(Boundary boundary, String words) {
        assertThat(section(plain(boundary, 800)))
                .contains("8 000 kg per person (2023) " + words)
                .contains("För kommunens 100 invånare är det totalt 800 ton.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HOUSEHOLDS            | HOUSEHOLDS_PUBLIC_AND_INVESTMENT | Räknas även offentlig konsumtion och investeringar in är det 12 000 kg per person
            HOUSEHOLDS            | HOUSEHOLDS_AND_PUBLIC            | Räknas även offentlig konsumtion in är det 12 000 kg per person
            HOUSEHOLDS_AND_PUBLIC | HOUSEHOLDS_PUBLIC_AND_INVESTMENT | Räknas även investeringar in är det 12 000 kg per person
            """)
    void a_narrow_account_points_at_the_wider_one(Boundary narrow, Boundary wide, String words) {
        assertThat(section(plain(narrow, 800), plain(wide, 1_200))).contains(words);
    }

    @Test
    void a_contract_without_consumption_says_nothing_of_it() {
        assertThat(section(plain(Boundary.MUNICIPAL_AREA, 800))).doesNotContain("konsumtionsbaserade siffrorna");
    }

    @Test
    void places_are_said_and_are_the_overlap_with_the_territory() {
        EmissionsAccount places = emissions(
                Boundary.HOUSEHOLDS_PUBLIC_AND_INVESTMENT,
                ConsumptionSchemes.location(),
                Map.of("inside", 300.0, "outside", 500.0));
        assertThat(section(plain(Boundary.MUNICIPAL_AREA, 900), account("c", places, ConsumptionTerms.NONE)))
                .contains("800 ton (2023) omfattar")
                .contains("Av utsläppen uppstår 62,5 % utanför kommunen.")
                .contains("300 ton ingår i båda, eftersom det uppstår inom kommunen.")
                .contains("De läggs därför aldrig ihop.");
    }

    @Test
    void a_stated_overlap_has_its_source_and_an_unknown_one_is_said_to_be_so() {
        StatedOverlap overlap =
                new StatedOverlap("municipal-area", given(Emissions.ofTonnes(90)), Contracts.text("kommunens mätning"));
        ConsumptionTerms terms = new ConsumptionTerms(Optional.empty(), Optional.of(overlap));
        ContractAccount territory = plain(Boundary.MUNICIPAL_AREA, 900);
        assertThat(section(territory, account("c", total(Boundary.HOUSEHOLDS, 800), terms)))
                .contains("År 2023 var utsläppen 900 ton i redovisningen ”Konto municipal-area” och 800 ton i"
                        + " redovisningen ”Konto c”. 90 ton ingår i båda (källa: kommunens mätning).");
        assertThat(section(territory, plain(Boundary.HOUSEHOLDS, 800)))
                .contains("Hur mycket som ingår i båda är inte angivet.");
    }

    private static ConsumptionTerms fairShare(double tonnes) {
        FairShare fair =
                new FairShare(given(EmissionsPerCapita.ofTonnesPerPerson(tonnes)), Contracts.text("ett räkneexempel"));
        return new ConsumptionTerms(Optional.of(fair), Optional.empty());
    }

    private static PerPersonRateTarget perPerson(EmissionsAccount account, boolean isOpenEnded) {
        return new PerPersonRateTarget(
                account.baseline(2019),
                given(Population.ofPersons(100)),
                given(Rate.ofPercentPerYear(16)),
                given(Population.ofPersons(100)),
                2030,
                isOpenEnded);
    }

    /** 10,000·0.84¹¹ = 1,469 kg in 2030. */
    @Test
    void a_fair_share_is_compared_with_present_and_goal() {
        EmissionsAccount account = total(Boundary.HOUSEHOLDS, 800);
        ContractGoal goal = Contracts.goal("g", perPerson(account, true), Optional.empty());
        assertThat(section(account("c", account, fairShare(1), goal)))
                .contains("Utsläppen är 7 000 kg per person högre än den globalt rättvisa nivå på 1 000 kg per person"
                        + " som de jämförs med, alltså 800,0 % av den. Nivåns källa: ett räkneexempel.")
                .contains("Målnivån i ”Mål g” är 469 kg per person högre än den nivån.");
        assertThat(section(account("c", account, fairShare(9), goal)))
                .contains("Utsläppen är inte högre än den globalt rättvisa nivå på 9 000 kg per person")
                .contains("Målnivån i ”Mål g” är inte högre än den nivån.");
    }

    @Test
    void rates_say_whether_they_end_and_what_they_allow() {
        EmissionsAccount account = total(Boundary.HOUSEHOLDS, 800);
        Traced<Rate> rate = given(Rate.ofPercentPerYear(16));
        String section = section(account(
                "c",
                account,
                ConsumptionTerms.NONE,
                Contracts.goal("a", new RateTarget(account.baseline(2019), rate, 2030, true), Optional.empty()),
                Contracts.goal("b", perPerson(account, false), Optional.empty()),
                Contracts.goal("c", perPerson(account, true), Optional.empty())));
        assertThat(section)
                .contains(
                        "Mål a: utsläppen ska minska med 16 % per år från 2019, utan slutår. År 2030 ska de vara högst"
                                + " 147 ton.")
                .contains(
                        "Mål b: utsläppen per person ska minska med 16 % per år från 2019, till högst 1 469 kg per person"
                                + " 2030.")
                .contains("Mål c: utsläppen per person ska minska med 16 % per år från 2019, utan slutår.")
                .contains("Följs målet blir utsläppen 2020–2030 sammanlagt högst 4 479 ton.")
                .contains("10 000 kg/person (2019)")
                .contains("3 021 kg per person över målbanan med den angivna takten");
    }

    @Test
    void json_has_what_is_counted_and_left_out() throws IOException {
        EmissionsAccount account = total(Boundary.HOUSEHOLDS, 800);
        ContractGoal goal = Contracts.goal("g", perPerson(account, true), Optional.empty());
        ContractAssessment assessment =
                Contracts.of(List.of(plain(Boundary.MUNICIPAL_AREA, 900), account("c", account, fairShare(1), goal)));
        JsonNode json = JsonMapper.builder().build().readTree(ContractJson.of(assessment, Language.SWEDISH));
        JsonNode consumption = json.path("consumption").get(0);
        assertThat(consumption.path("counts").toString()).isEqualTo("[\"households\"]");
        assertThat(consumption.path("leavesOut").toString()).isEqualTo("[\"public\",\"investment\"]");
        assertThat(consumption.path("fairShare").path("gapKg").asDouble()).isEqualTo(7_000);
        assertThat(json.path("sideBySide").get(0).path("territorialTonnes").asDouble())
                .isEqualTo(900);
        assertThat(json.path("targets").get(0).path("openEnded").asBoolean()).isTrue();
    }

    /** 300 t and 100 t of food and clothing among a hundred residents. */
    @Test
    void categories_of_the_current_year_are_drawn_per_resident() {
        Traced<Population> hundred = given(Population.ofPersons(100));
        EmissionsAccount account = emissions(
                        Boundary.HOUSEHOLDS, ConsumptionSchemes.sei(), Map.of("food", 300.0, "clothing", 100.0))
                .withPopulations(Map.of(2023, hundred));
        ContractAssessment assessment = Contracts.of(List.of(account("hushall", account, ConsumptionTerms.NONE)));
        Chart chart = ContractCharts.of(assessment, Language.SWEDISH, ChartSize.FULL).stream()
                .filter(each -> each.id().equals("categories.hushall"))
                .findFirst()
                .orElseThrow();
        assertThat(chart.values().stream().map(value -> value.quantity().amount()))
                .containsExactly(3000.0, 1000.0);
    }
}
