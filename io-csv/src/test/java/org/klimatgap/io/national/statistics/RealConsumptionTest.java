package org.klimatgap.io.national.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klimatgap.basis.Boundary;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.AreaRegister;
import org.klimatgap.ghg.Nation;
import org.klimatgap.ghg.consumption.ConsumptionFinding;
import org.klimatgap.ghg.consumption.ConsumptionOverview;
import org.klimatgap.ghg.consumption.ConsumptionRequest;
import org.klimatgap.ghg.consumption.ConsumptionSchemes;
import org.klimatgap.ghg.consumption.HouseholdFootprints;
import org.klimatgap.ghg.consumption.OtherUses;
import org.klimatgap.ghg.consumption.WiderBoundary;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.ghg.inventory.AggregationRule;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.ghg.inventory.Populations;
import org.klimatgap.ghg.national.NationalEmissions;
import org.klimatgap.io.contract.ContractFile;
import org.klimatgap.io.national.ConsumptionCsv;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.sector.SectorScheme;

/** Consumption of all municipalities out of the files that SEI, SCB and the compiled workbook are. */
class RealConsumptionTest {
    private static final String HOUSEHOLDS = "consumption/household_2023.xlsx";
    private static final String BY_CATEGORY = "consumption/household_by_coicop.csv";
    private static final String WORKBOOK = "national-emissions/statistics_workbook_2026.xlsx";
    private static final String RESIDENTS = "codes/scb_population_2025M12.xlsx";

    private static NationalStatistics workbook;
    private static HouseholdFootprints households;
    private static Populations residents;

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void read_the_files() {
        workbook = StatisticsWorkbook.read(SharedData.file(WORKBOOK)).get();
        households = HouseholdConsumption.read(SharedData.file(HOUSEHOLDS)).get();
        residents = PopulationStatistics.read(SharedData.file(RESIDENTS)).get();
    }

    private static ConsumptionRequest goal() {
        return ConsumptionRequest.of(EmissionsPerCapita.ofTonnesPerPerson(4), 2030);
    }

    private static OtherUses others() {
        return new OtherUses(
                workbook.get(NationalStatistic.PUBLIC_CONSUMPTION),
                workbook.get(NationalStatistic.INVESTMENT),
                residents,
                OptionalInt.of(2025));
    }

    /** SEI 2023: Alvesta 5,066.5 kg, gap 1,066.5 kg to 4 t, 1 − (4 / 5.0665)^(1/7) = 3.32 % a year. */
    @Test
    void all_290_municipalities_have_their_gap_of_household_consumption() {
        Checked<ConsumptionOverview> compared = ConsumptionOverview.of(households, goal());
        assertThat(compared.findings()).isEmpty();
        assertThat(compared.get().municipalities()).hasSize(290).allSatisfy(row -> {
            assertThat(row.gap()).isPresent();
            assertThat(row.rank()).isPresent();
        });
        assertThat(compared.get().larger()).hasSize(22);
        assertThat(compared.get().find("0764").orElseThrow()).satisfies(alvesta -> {
            assertThat(alvesta.gap().orElseThrow().value().kilogramsPerPerson()).isCloseTo(1_066.5, within(0.05));
            assertThat(alvesta.requiredRate().orElseThrow().value().percentPerYear())
                    .isCloseTo(100 * (1 - Math.pow(4 / 5.0665, 1.0 / 7)), within(0.001));
        });
        assertThat(ConsumptionCsv.of(compared.get()).lines()).hasSize(1 + 290 + 22);
    }

    @Test
    void all_290_municipalities_have_all_uses_by_residents_of_a_stated_year() {
        Checked<ConsumptionOverview> compared = ConsumptionOverview.of(households, goal().with(others()));
        assertThat(compared.findings())
                .extracting(Finding::code)
                .containsExactly(ConsumptionFinding.RESIDENTS_OF_OTHER_YEAR);
        assertThat(compared.get().municipalities())
                .hasSize(290)
                .allSatisfy(row -> assertThat(row.counted()).isPresent());
        double persons = AreaRegister.sweden().municipalities().stream()
                .mapToLong(each ->
                        residents.find(each.code(), 2025).orElseThrow().value().persons())
                .sum();
        double expected = 5_391.8208 + 1_000.0 * (9_132_778 + 22_073_849) / persons;
        assertThat(compared.get()
                        .find(Nation.CODE)
                        .orElseThrow()
                        .counted()
                        .orElseThrow()
                        .value()
                        .kilogramsPerPerson())
                .isCloseTo(expected, within(0.01));
    }

    /** 49.222 + 9.133 + 22.074 = 80.43 Mt in 2023, which Kons_Tot has as its total. */
    @Test
    void uses_of_the_nation_put_together_are_its_total() {
        List<EmissionsAccount> parts = List.of(
                        NationalStatistic.HOUSEHOLDS,
                        NationalStatistic.PUBLIC_CONSUMPTION,
                        NationalStatistic.INVESTMENT)
                .stream()
                .map(RealConsumptionTest::nation)
                .toList();
        Checked<EmissionsAccount> whole = WiderBoundary.of(parts);
        assertThat(whole.findings()).isEmpty();
        assertThat(whole.get().basis().boundary()).isEqualTo(Boundary.HOUSEHOLDS_PUBLIC_AND_INVESTMENT);
        double tonnes = whole.get().total().get(2023).tonnes();
        assertThat(tonnes).isCloseTo(80.43e6, within(0.005e6));
        assertThat(tonnes)
                .isCloseTo(workbook.consumption().get(0).series().get(2023).tonnes(), within(30.0));
    }

    private static EmissionsAccount nation(NationalStatistic statistic) {
        NationalEmissions emissions = workbook.get(statistic);
        return emissions
                .account(emissions.nation().orElseThrow(), AggregationRule.reportedTotal(SectorScheme.totalOnly()))
                .get();
    }

    @Test
    void categories_of_all_municipalities_agree_with_their_totals() {
        HouseholdFootprints footprints =
                HouseholdConsumption.read(SharedData.file(BY_CATEGORY), 2025).get();
        Checked<NationalEmissions> read = footprints.emissionsByCategory(residents, "AR5");
        assertThat(read.findings()).isEmpty();
        AggregationRule rule = AggregationRule.reportedTotal(ConsumptionSchemes.sei());
        assertThat(read.get().municipalities())
                .hasSize(290)
                .allSatisfy(each ->
                        assertThat(read.get().account(each, rule).findings()).isEmpty());
    }

    @Test
    void only_sei_s_tables_are_recognised() {
        assertThat(HouseholdConsumption.recognises(SharedData.file(HOUSEHOLDS))).isTrue();
        assertThat(HouseholdConsumption.recognises(SharedData.file(BY_CATEGORY)))
                .isTrue();
        assertThat(HouseholdConsumption.recognises(SharedData.file(RESIDENTS))).isFalse();
    }

    /** 101,533 + 10,730 + 25,933 t of 20,040 residents: 138,196 t, 6.90 t each. */
    @Test
    void a_contract_reads_the_files_as_they_are_published() throws IOException {
        for (Map.Entry<String, String> file : Map.of("household_2023.xlsx", HOUSEHOLDS, "workbook.xlsx", WORKBOOK)
                .entrySet()) {
            Files.copy(SharedData.file(file.getValue()), folder.resolve(file.getKey()));
        }
        Files.writeString(
                folder.resolve("people.csv"),
                "municipality,year,population,date,source\n0764,2023,20040,2023-12-31,SCB\n");
        Path contract = Files.writeString(folder.resolve("contract.json"), """
                {
                  "municipality": { "code": "0764", "name": "Alvesta" }, "language": "sv",
                  "accounts": [
                    { "id": "h", "title": "Hushåll", "perspective": "consumption-based", "boundary": "households",
                      "basket": "GHG", "gwpSet": "AR5", "vintage": "SEI, household_2023.xlsx",
                      "source": { "file": "household_2023.xlsx", "scheme": "SEI-HH" }, "total": "reported-total",
                      "population": "people.csv", "currentYear": 2023 },
                    { "id": "p", "title": "Offentligt", "perspective": "consumption-based",
                      "boundary": "public-consumption", "basket": "GHG", "gwpSet": "AR5",
                      "vintage": "SCB 2026-02-05, workbook.xlsx",
                      "source": { "file": "workbook.xlsx", "scheme": "TOTAL" }, "total": "reported-total",
                      "currentYear": 2023 },
                    { "id": "i", "title": "Investeringar", "perspective": "consumption-based",
                      "boundary": "investment", "basket": "GHG", "gwpSet": "AR5",
                      "vintage": "SCB 2026-02-05, workbook.xlsx",
                      "source": { "file": "workbook.xlsx", "scheme": "TOTAL" }, "total": "reported-total",
                      "currentYear": 2023 },
                    { "id": "w", "title": "Allt", "boundary": "households-public-investment",
                      "combines": ["h", "p", "i"], "population": "people.csv", "currentYear": 2023 }
                  ],
                  "justTransition": ["Alla ska med."]
                }
                """);
        ContractAssessment assessment = ContractFile.read(contract).get().assess();
        assertThat(assessment.figure("current.w").orElseThrow().value().value().amount())
                .isCloseTo(138_196, within(0.5));
        assertThat(assessment
                        .figure("per-capita.w")
                        .orElseThrow()
                        .value()
                        .value()
                        .amount())
                .isCloseTo(6_900, within(5.0));
        assertThat(assessment.findings())
                .extracting(finding -> finding.code().key())
                .containsExactly("vintages-mixed");
    }

    @Test
    void a_workbook_has_no_statistic_of_a_boundary_that_it_lacks() throws IOException {
        Files.copy(SharedData.file(WORKBOOK), folder.resolve("workbook.xlsx"));
        Path contract = Files.writeString(folder.resolve("contract.json"), """
                {
                  "municipality": { "code": "0764", "name": "Alvesta" }, "language": "sv",
                  "accounts": [
                    { "id": "p", "title": "p", "perspective": "consumption-based", "boundary": "households-public",
                      "basket": "GHG", "gwpSet": "AR5", "vintage": "v",
                      "source": { "file": "workbook.xlsx", "scheme": "TOTAL" }, "total": "reported-total",
                      "currentYear": 2023 }
                  ]
                }
                """);
        assertThat(ContractFile.read(contract).errors())
                .extracting(finding -> finding.code().key())
                .contains("no-such-statistic");
    }
}
