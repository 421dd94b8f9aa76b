package org.klimatgap.io.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.contract.ClimateContract;
import org.klimatgap.ghg.contract.ContractAssessment;
import org.klimatgap.ghg.contract.ContractFinding;
import org.klimatgap.pathway.PerPersonRateTarget;
import org.klimatgap.pathway.RateTarget;

/** Accounts of consumption: parts put together, national files, fair shares, overlaps, rates per person. */
class ConsumptionContractTest {
    private static final String HEADER = "municipality,sector,year,value,unit\n";

    @TempDir
    private Path folder;

    private ContractFolder contract(String... accounts) {
        return ContractFolder.in(folder)
                .with("households.csv", HEADER + "0764,Totalt,2022,5157,kg CO2e/person\n")
                .with("public.csv", HEADER + "0764,Totalt,2022,12217,t CO2e\n")
                .with("investment.csv", HEADER + "0764,Totalt,2022,35075,t CO2e\n")
                .with("territorial.csv", HEADER + "0764,Totalt,2022,96456,t CO2e\n")
                .with("places.csv", HEADER + "0764,Inside,2022,40000,t CO2e\n0764,Outside,2022,60000,t CO2e\n")
                .with("people.csv", "municipality,year,population\n0764,2022,20257\n")
                .with(
                        "sei_2022.csv",
                        "Kommunkod,Kommunnamn,Total emissions,Food\n764,ALVESTA,5157.0,1000.0\n128,SALEM,5000.0,900.0\n")
                .with(
                        "contract.json",
                        "{ \"municipality\": { \"code\": \"0764\", \"name\": \"Alvesta\" }, \"language\": \"sv\",\n"
                                + "\"accounts\": [\n" + String.join(",\n", accounts) + "\n],"
                                + "\"justTransition\": [\"Alla ska med.\"] }");
    }

    private static String file(String id, String boundary, String file, String scheme, String... more) {
        String perspective = boundary.equals("municipal-area") ? "territorial" : "consumption-based";
        String total = scheme.equals("LOCATION") ? "main-sectors" : "reported-total";
        return "{ \"id\": \"" + id + "\", \"title\": \"" + id + "\", \"perspective\": \"" + perspective
                + "\", \"boundary\": \"" + boundary + "\", \"basket\": \"GHG\", \"gwpSet\": \"AR5\","
                + " \"vintage\": \"v\", \"currentYear\": 2022, \"source\": { \"file\": \"" + file
                + "\", \"scheme\": \"" + scheme + "\" }, \"total\": \"" + total + "\"" + String.join("", more) + " }";
    }

    private static String households(String... more) {
        return file("h", "households", "households.csv", "TOTAL", people(more));
    }

    private static String[] people(String... more) {
        return new String[] {", \"population\": \"people.csv\"", String.join("", more)};
    }

    private static String parts() {
        return String.join(
                ",\n",
                households(),
                file("p", "public-consumption", "public.csv", "TOTAL"),
                file("i", "investment", "investment.csv", "TOTAL"));
    }

    private static String whole(String boundary, String combines, String... more) {
        return "{ \"id\": \"w\", \"title\": \"w\", \"boundary\": \"" + boundary + "\", \"currentYear\": 2022,"
                + " \"population\": \"people.csv\", \"combines\": [" + combines + "]" + String.join("", more) + " }";
    }

    private static String goal(String fields) {
        return ", \"referenceYear\": 2022, \"goals\": [{ \"id\": \"g\", \"title\": \"g\", \"kind\":"
                + " \"yearly-rate\", \"rate\": \"16 %/yr\", \"year\": 2030" + fields + " }]";
    }

    private static List<String> keys(ContractFolder folder) {
        return folder.read().findings().stream()
                .map(Finding::code)
                .map(code -> code.key())
                .toList();
    }

    /** 104,465 + 12,217 + 35,075 t of 20,257 residents. */
    @Test
    void parts_put_together_are_151757_t_and_7_49_t_per_person() {
        ClimateContract contract = contract(parts(), whole("households-public-investment", "\"h\", \"p\", \"i\""))
                .read()
                .get();
        ContractAssessment assessment = contract.assess();
        assertThat(assessment.figure("current.w").orElseThrow().value().value().amount())
                .isCloseTo(151_757, within(0.5));
        assertThat(assessment
                        .figure("per-capita.w")
                        .orElseThrow()
                        .value()
                        .value()
                        .amount())
                .isCloseTo(7_491.6, within(0.05));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            households-public-investment;"h", "p";combined-boundary-differs
            households-public;"p", "i";no-such-boundary
            households-public;"h", "h";use-twice
            households-public;"h", "x";unknown-account
            households-public;"h", "w";sum-of-itself
            households-public;"h", "t";other-perspective
            """)
    void parts_that_do_not_fit_are_an_error(String boundary, String combines, String code) {
        String territory = file("t", "municipal-area", "territorial.csv", "TOTAL");
        ContractFolder contract = contract(parts(), territory, whole(boundary, combines));
        assertThat(contract.read().isUsable()).isFalse();
        assertThat(keys(contract)).contains(code);
    }

    @Test
    void a_defective_part_is_one_defect() {
        String broken = file("p", "public-consumption", "nowhere.csv", "TOTAL");
        assertThat(keys(contract(households(), broken, whole("households-public", "\"h\", \"p\""))))
                .containsExactly("missing-data-file");
    }

    @Test
    void sei_s_own_file_is_read_by_category_or_in_total() {
        ClimateContract contract = contract(
                        file("c", "households", "sei_2022.csv", "SEI-HH", people()),
                        file("t", "households", "sei_2022.csv", "TOTAL", people()))
                .read()
                .get();
        assertThat(contract.accounts())
                .allSatisfy(account -> assertThat(
                                account.account().total().get(2022).tonnes())
                        .isCloseTo(5.157 * 20_257, within(1e-6)));
        assertThat(contract.accounts().get(0).account().sectorShares(2022)).hasSize(1);
        assertThat(contract.findings())
                .extracting(finding -> finding.code().key())
                .contains("missing-category", "vintage-of-file-differs");
    }

    @Test
    void household_consumption_per_person_needs_residents() {
        assertThat(keys(contract(file("c", "households", "sei_2022.csv", "SEI-HH"))))
                .contains("households-without-population");
    }

    @Test
    void a_rate_per_person_without_end_year_is_read() {
        ClimateContract contract = contract(households(goal(", \"per\": \"person\", \"end\": \"none\"")))
                .read()
                .get();
        PerPersonRateTarget target =
                (PerPersonRateTarget) contract.accounts().get(0).goals().get(0).target();
        assertThat(target.isOpenEnded()).isTrue();
        assertThat(target.at(2030).value().kilogramsPerPerson()).isCloseTo(5_157 * Math.pow(0.84, 8), within(1e-6));
        ContractAssessment assessment = contract.assess();
        assertThat(assessment
                        .figure("target-per-capita.h")
                        .orElseThrow()
                        .value()
                        .value()
                        .amount())
                .isCloseTo(5_157 * Math.pow(0.84, 8), within(1e-6));
        assertThat(assessment
                        .figure("baseline-per-capita.h.g")
                        .orElseThrow()
                        .value()
                        .value()
                        .amount())
                .isCloseTo(5_157, within(1e-6));
    }

    @Test
    void a_rate_in_tonnes_says_what_it_allows_in_all() {
        ClimateContract contract =
                contract(households(goal(", \"end\": \"none\""))).read().get();
        assertThat(((RateTarget) contract.accounts().get(0).goals().get(0).target()).isOpenEnded())
                .isTrue();
        double start = 5.157 * 20_257;
        assertThat(contract.assess()
                        .figure("allowed.h")
                        .orElseThrow()
                        .value()
                        .value()
                        .amount())
                .isCloseTo(start * 0.84 * (1 - Math.pow(0.84, 8)) / 0.16, within(1e-6));
    }

    @Test
    void a_rate_per_person_needs_residents_of_its_reference_year() {
        String alone = file("p", "public-consumption", "public.csv", "TOTAL", goal(", \"per\": \"person\""));
        assertThat(keys(contract(alone))).containsExactly("rate-without-population");
    }

    @Test
    void a_fair_share_is_compared_with_present_and_goals() {
        String fair = ", \"fairShare\": { \"level\": \"1 t/person\", \"source\": \"ett exempel\" }";
        ContractAssessment assessment = contract(households(fair, goal(", \"per\": \"person\"")))
                .read()
                .get()
                .assess();
        assertThat(assessment
                        .figure("fair-share-gap.h")
                        .orElseThrow()
                        .value()
                        .value()
                        .amount())
                .isCloseTo(4_157, within(1e-6));
        assertThat(assessment
                        .figure("fair-share-ratio.h")
                        .orElseThrow()
                        .value()
                        .value()
                        .amount())
                .isCloseTo(515.7, within(1e-6));
        assertThat(assessment.figure("target-fair-share-gap.h")).isPresent();
    }

    @Test
    void a_fair_share_of_zero_or_of_a_territory_is_an_error() {
        String zero = ", \"fairShare\": { \"level\": \"0 t/person\", \"source\": \"x\" }";
        assertThat(keys(contract(households(zero)))).containsExactly("fair-share-of-zero");
        String share = zero.replace("0 t", "1 t");
        assertThat(keys(contract(file("t", "municipal-area", "territorial.csv", "TOTAL", share))))
                .containsExactly("not-consumption-based");
    }

    private static String overlap(String account, String amount) {
        return ", \"overlap\": { \"account\": \"" + account + "\", \"amount\": \"" + amount
                + "\", \"source\": \"ett exempel\" }";
    }

    @Test
    void an_overlap_is_marked_and_the_two_accounts_are_not_added() {
        String territory = file("t", "municipal-area", "territorial.csv", "TOTAL");
        ContractAssessment assessment = contract(territory, households(overlap("t", "9000 t")))
                .read()
                .get()
                .assess();
        assertThat(assessment.comparisons()).singleElement().satisfies(each -> {
            assertThat(each.values().overlap()).isPresent();
            assertThat(each.source()).isPresent();
        });
        assertThat(assessment
                        .figure("territorial-alone.h.t")
                        .orElseThrow()
                        .value()
                        .value()
                        .amount())
                .isEqualTo(87_456);
        assertThat(assessment
                        .figure("consumption-alone.h.t")
                        .orElseThrow()
                        .value()
                        .value()
                        .amount())
                .isCloseTo(95_465.349, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"t,200000 t,overlap-too-large", "x,9000 t,overlap-not-comparable", "h,9000 t,overlap-not-comparable"})
    void an_impossible_overlap_withholds_the_figures(String account, String amount, String code) {
        String territory = file("t", "municipal-area", "territorial.csv", "TOTAL");
        ContractAssessment assessment = contract(territory, households(overlap(account, amount)))
                .read()
                .get()
                .assess();
        assertThat(assessment.errors())
                .extracting(Finding::code)
                .extracting(key -> key.key())
                .containsExactly(code);
        assertThat(assessment.errors()).allMatch(finding -> finding.code() instanceof ContractFinding);
    }

    @Test
    void what_arises_inside_is_the_overlap_of_an_account_by_place() {
        String territory = file("t", "municipal-area", "territorial.csv", "TOTAL");
        ContractAssessment assessment = contract(
                        territory, file("l", "households-public-investment", "places.csv", "LOCATION"))
                .read()
                .get()
                .assess();
        assertThat(assessment
                        .figure("overlap.l.t")
                        .orElseThrow()
                        .value()
                        .value()
                        .amount())
                .isEqualTo(40_000);
        assertThat(assessment
                        .figure("outside-share.l")
                        .orElseThrow()
                        .value()
                        .value()
                        .amount())
                .isEqualTo(60);
    }
}
