package org.klimatgap.io.national.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.klimatgap.basis.Boundary;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.AreaRegister;
import org.klimatgap.ghg.Municipality;
import org.klimatgap.ghg.consumption.ConsumptionFinding;
import org.klimatgap.ghg.consumption.HouseholdFootprint;
import org.klimatgap.ghg.consumption.HouseholdFootprints;
import org.klimatgap.ghg.inventory.Populations;
import org.klimatgap.ghg.national.NationalEmissions;
import org.klimatgap.message.Message;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.quantity.Population;

/** The real files of SEI and SCB. */
class RealPublisherFilesTest {
    private static final String BY_CATEGORY = "consumption/household_by_coicop.csv";
    private static final String TOTALS = "consumption/household_2023.xlsx";

    /** Fourteen categories and a total, each rounded to 0.1 kg. */
    private static final double ROUNDED_CATEGORIES = 0.75;

    private static final double HALF_A_TONNE = 0.5;

    @Test
    void every_category_of_every_municipality_is_the_files() throws IOException {
        Checked<HouseholdFootprints> read = HouseholdConsumption.read(SharedData.file(BY_CATEGORY), 2021);
        assertThat(read.findings()).isEmpty();
        Map<String, List<String>> rows = rowsByCode();
        assertThat(rows).hasSize(290);
        assertThat(read.get().footprints()).hasSize(290).allSatisfy(footprint -> {
            List<String> cells = rows.get(footprint.area().code());
            assertThat(footprint.byCategory()).hasSize(14);
            assertThat(footprint.total().kilogramsPerPerson()).isEqualTo(Double.parseDouble(cells.get(14)));
            assertThat(sum(footprint)).isCloseTo(sum(cells), within(1e-9));
            assertThat(sum(footprint)).isCloseTo(footprint.total().kilogramsPerPerson(), within(ROUNDED_CATEGORIES));
        });
    }

    private static double sum(HouseholdFootprint footprint) {
        return footprint.byCategory().values().stream()
                .mapToDouble(EmissionsPerCapita::kilogramsPerPerson)
                .sum();
    }

    /** Columns 0–7, 10, 12, 13 and 15–17 of the file, which has commas in quotes only in its header. */
    private static double sum(List<String> cells) {
        double sum = 0;
        for (int column : new int[] {0, 1, 2, 3, 4, 5, 6, 7, 10, 12, 13, 15, 16, 17}) {
            sum += Double.parseDouble(cells.get(column));
        }
        return sum;
    }

    private static Map<String, List<String>> rowsByCode() throws IOException {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(SharedData.file(BY_CATEGORY));
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = List.of(line.split(","));
            rows.put("%04d".formatted(Integer.parseInt(cells.get(8))), cells);
        }
        return rows;
    }

    @Test
    void parts_of_alvesta_have_their_categories() {
        HouseholdFootprints read =
                HouseholdConsumption.read(SharedData.file(BY_CATEGORY), 2021).get();
        HouseholdFootprint alvesta = read.find("0764").orElseThrow();
        assertThat(alvesta.find(read.categories().find("Clothing and footware").orElseThrow()))
                .contains(EmissionsPerCapita.ofKilogramsPerPerson(219.1));
        assertThat(alvesta.byCategory().get("car")).isEqualTo(EmissionsPerCapita.ofKilogramsPerPerson(1751.2));
        assertThat(alvesta.origin())
                .isInstanceOfSatisfying(
                        Origin.Place.class, place -> assertThat(place.note()).isEqualTo("SEI"));
    }

    /** By hand from the files: 5,066.5 kg a person in 2023; 138,196 t with public consumption and investment, 6.90 t. */
    @Test
    void totals_of_2023_have_every_municipality_county_and_the_nation() {
        Checked<HouseholdFootprints> read = HouseholdConsumption.read(SharedData.file(TOTALS));
        assertThat(read.findings()).isEmpty();
        HouseholdFootprints footprints = read.get();
        assertThat(footprints.year()).isEqualTo(2023);
        assertThat(footprints.footprints()).hasSize(312);
        assertThat(footprints.footprints())
                .filteredOn(each -> each.area().isMunicipality())
                .hasSize(290);
        assertThat(footprints.find("09")).get().hasToString("09 Gotlands län: 5130.865215460287 kg/person");
        assertThat(footprints.find("00").orElseThrow().total().kilogramsPerPerson())
                .isCloseTo(5391.8, within(0.05));
        EmissionsPerCapita alvesta = footprints.find("0764").orElseThrow().total();
        assertThat(alvesta.kilogramsPerPerson()).isCloseTo(5066.5, within(0.05));
        Population residents = Population.ofPersons(20_040);
        Emissions all = Emissions.sum(
                List.of(alvesta.total(residents), Emissions.ofTonnes(10_730), Emissions.ofTonnes(25_933)));
        assertThat(all.tonnes()).isCloseTo(138_196, within(HALF_A_TONNE));
        assertThat(all.perCapita(residents).tonnesPerPerson()).isCloseTo(6.90, within(0.005));
    }

    @Test
    void footprints_times_residents_are_emissions_with_both_origins() {
        HouseholdFootprints footprints =
                HouseholdConsumption.read(SharedData.file(TOTALS)).get();
        Traced<Population> residents = Traced.given(
                Message.of(StatisticsText.POPULATION).with("area", "0764").with("day", "2023-12-31"),
                Population.ofPersons(20_040));
        Populations populations = new Populations(footprints.file(), Map.of("0764", Map.of(2023, residents)));
        Checked<NationalEmissions> emissions = footprints.emissions(populations, "AR5");
        assertThat(emissions.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo(ConsumptionFinding.MISSING_POPULATION))
                .satisfies(finding -> assertThat(finding.toString()).contains("311"));
        assertThat(emissions.get().basis().boundary()).isEqualTo(Boundary.HOUSEHOLDS);
        assertThat(emissions.get().inventory().linesOf("0764").get(0)).satisfies(line -> {
            assertThat(line.series().get(2023).tonnes()).isCloseTo(101_532.7, within(HALF_A_TONNE));
            assertThat(line.origin(2023).inputs()).hasSize(2).last().isEqualTo(residents);
        });
    }

    /** SCB, Folkmängden per månad, 31 December 2025. */
    @Test
    void population_of_2025_has_every_municipality_at_the_end_of_the_year() {
        Checked<Populations> read = PopulationStatistics.read(SharedData.file("codes/scb_population_2025M12.xlsx"));
        assertThat(read.findings()).isEmpty();
        assertThat(read.get().byMunicipality())
                .containsOnlyKeys(AreaRegister.sweden().municipalities().stream()
                        .map(Municipality::code)
                        .toList());
        Traced<Population> first = read.get().find("0114", 2025).orElseThrow();
        assertThat(first.value()).isEqualTo(Population.ofPersons(50_495));
        assertThat(first.origin()).isInstanceOfSatisfying(Origin.Place.class, place -> {
            assertThat(place.line()).isEqualTo(4);
            assertThat(place.note()).isEqualTo("000007SF; SCB; 2025-12-31");
        });
    }

    @Test
    void code_list_of_2023_has_the_areas_of_the_register_but_for_the_nation() {
        Checked<AreaRegister> read = CodeList.read(SharedData.file("codes/kommunlankod_2023.xls"));
        assertThat(read.findings()).isEmpty();
        assertThat(read.get().areas())
                .hasSize(311)
                .hasSameElementsAs(AreaRegister.sweden().areas().subList(1, 312));
        assertThat(read.get().table().cited("version")).contains("2023");
    }
}
