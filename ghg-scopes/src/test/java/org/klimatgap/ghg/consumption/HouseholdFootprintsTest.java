package org.klimatgap.ghg.consumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.Area;
import org.klimatgap.ghg.Municipality;
import org.klimatgap.ghg.inventory.AggregationRule;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.ghg.inventory.Populations;
import org.klimatgap.ghg.national.NationalEmissions;
import org.klimatgap.message.Language;
import org.klimatgap.message.LocalizedText;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.quantity.Population;
import org.klimatgap.sector.SectorScheme;

class HouseholdFootprintsTest {
    private static final SourceFile FILE = new SourceFile("household.csv", "0123456789abcdef".repeat(4));
    private static final Municipality ALVESTA = Municipality.of("0764", "Alvesta");
    private static final Municipality SALEM = Municipality.of("0128", "Salem");
    private static final EmissionsPerCapita TENTH = EmissionsPerCapita.ofKilogramsPerPerson(0.1);

    private static HouseholdFootprint footprint(Area area, double total, double... parts) {
        Map<String, EmissionsPerCapita> byCategory = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i++) {
            byCategory.put(
                    ConsumptionCategories.sei().categories().get(i).code(),
                    EmissionsPerCapita.ofKilogramsPerPerson(parts[i]));
        }
        return new HouseholdFootprint(
                area, EmissionsPerCapita.ofKilogramsPerPerson(total), byCategory, new Origin.Place(FILE, 7, "SEI"));
    }

    private static HouseholdFootprints of(HouseholdFootprint... footprints) {
        return new HouseholdFootprints(
                FILE, ConsumptionCategories.sei(), 2022, Vintage.of("SEI, household.csv"), List.of(footprints));
    }

    private static Populations residents(long persons, int year) {
        Message name = Message.of(ConsumptionText.TIMES_RESIDENTS);
        return new Populations(FILE, Map.of("0764", Map.of(year, Traced.given(name, Population.ofPersons(persons)))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Clothing and footware                        | clothing
            CLOTHING AND FOOTWEAR                        | clothing
            Kläder och skor                              | clothing
            Recreation, sport, and culture               | recreation
            Transport services (railway, road, waterway) | public-transport
            Housing (incl. furniture)                    | housing
            car                                          | car
            """)
    void a_category_is_found_by_every_spelling(String name, String code) {
        assertThat(ConsumptionCategories.sei().find(name).orElseThrow().code()).isEqualTo(code);
    }

    @Test
    void there_are_14_categories_with_titles_in_both_languages_and_a_source() {
        ConsumptionCategories categories = ConsumptionCategories.sei();
        assertThat(categories.categories())
                .hasSize(14)
                .allSatisfy(category -> assertThat(category.title().in(Language.SWEDISH))
                        .isNotEqualTo(category.title().in(Language.ENGLISH)));
        assertThat(categories.table().cited("source").orElseThrow()).contains("SEI");
        assertThat(categories.isTotal("Total_emissions_per_capita")).isTrue();
        assertThat(categories.isTotal("Food")).isFalse();
        assertThat(categories.find("Total emissions")).isEmpty();
        assertThat(categories).hasToString("SEI-HH (14 categories)");
    }

    @Test
    void a_category_needs_a_code() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConsumptionCategory(" ", LocalizedText.of(Language.ENGLISH, "Food"), List.of()))
                .withMessageContaining("food");
        assertThat(ConsumptionCategories.sei().categories().get(0)).hasToString("food, Food");
    }

    /** n categories and their total, rounded to 0.1 kg each, differ by at most (n + 1)/2 of it. */
    @ParameterizedTest
    @CsvSource({"4.00,false", "4.15,false", "3.85,false", "4.16,true", "3.84,true"})
    void reconciliation_tolerates_what_rounding_explains(double total, boolean reported) {
        List<Finding> findings = of(footprint(ALVESTA, total, 1.5, 2.5)).reconcile(TENTH);
        assertThat(findings).hasSize(reported ? 1 : 0);
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.toString())
                        .startsWith("warning: household.csv:7: ")
                        .contains("0764 Alvesta"));
    }

    @Test
    void a_total_alone_has_nothing_to_reconcile() {
        assertThat(of(footprint(ALVESTA, 4)).reconcile(TENTH)).isEmpty();
    }

    /** SEI's 5,157 kg of 2022 times 20,257 residents is 104,465 t. */
    @Test
    void emissions_are_footprint_times_residents() {
        Checked<NationalEmissions> emissions = of(footprint(ALVESTA, 5157)).emissions(residents(20_257, 2022), "AR5");
        assertThat(emissions.findings()).isEmpty();
        assertThat(emissions.get().basis().boundary()).isEqualTo(Boundary.HOUSEHOLDS);
        Checked<EmissionsAccount> account =
                emissions.get().account(ALVESTA, AggregationRule.reportedTotal(SectorScheme.totalOnly()));
        assertThat(account.findings()).isEmpty();
        assertThat(Math.round(account.get().total().get(2022).tonnes())).isEqualTo(104_465);
        Origin origin = emissions.get().inventory().linesOf("0764").get(0).origin(2022);
        assertThat(origin.inputs()).hasSize(2);
        assertThat(origin.leaves()).first().hasToString("household.csv:7");
    }

    @Test
    void an_area_without_residents_is_left_out_and_named() {
        Checked<NationalEmissions> emissions =
                of(footprint(ALVESTA, 5), footprint(SALEM, 5)).emissions(residents(1_000, 2022), "AR5");
        assertThat(emissions.get().municipalities()).containsExactly(ALVESTA);
        assertThat(emissions.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString()).contains("2022", "0128 Salem"));
    }

    @Test
    void residents_of_another_year_are_none() {
        Checked<NationalEmissions> emissions = of(footprint(ALVESTA, 5)).emissions(residents(1_000, 2023), "AR5");
        assertThat(emissions.isUsable()).isFalse();
        assertThat(emissions.errors()).extracting(Finding::code).containsExactly(ConsumptionFinding.NO_POPULATION);
    }

    @Test
    void a_footprint_is_found_by_area_and_category() {
        HouseholdFootprints footprints = of(footprint(ALVESTA, 4, 1.5, 2.5));
        ConsumptionCategory food = footprints.categories().find("Food").orElseThrow();
        ConsumptionCategory other = footprints.categories().find("other").orElseThrow();
        assertThat(footprints.find("0764").orElseThrow().find(food))
                .contains(EmissionsPerCapita.ofKilogramsPerPerson(1.5));
        assertThat(footprints.find("0764").orElseThrow().find(other)).isEmpty();
        assertThat(footprints.find("0128")).isEmpty();
        assertThat(footprints).hasToString("SEI, household.csv: 1 areas, 2022");
    }
}
