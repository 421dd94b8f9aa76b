package org.klimatgap.io.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.klimatgap.message.Language;

/** What the schema cannot say: each defect of the example gives its findings at their lines and JSON pointers. */
class ContractDefectsTest {
    private static final String ACCOUNT = "(/accounts/0";
    private static final String GOAL = ACCOUNT + "/goals/0";
    private static final String KIND = "\"kind\": \"reduction\",\n          \"reduction\": \"80 %\",";
    private static final String PER_PERSON =
            "\"kind\": \"per-person-ceiling\",\n          \"ceiling\": \"4 t/person\",";
    private static final String POPULATION = "\"population\": \"population.csv\",\n";
    private static final String REFERENCE = "\"referenceYear\": 2019,\n";

    @TempDir
    private Path folder;

    private ContractFolder example() {
        return ContractFolder.in(folder);
    }

    /** The texts of all findings without their places. */
    private static List<String> sentences(ContractFolder example, Language language) {
        return example.read().findings().stream()
                .map(finding -> finding.message().text(language))
                .toList();
    }

    static Stream<Arguments> defects() {
        return Stream.of(
                defect(
                        "\"municipal-area\"",
                        "\"households\"",
                        "9 " + ACCOUNT + "/boundary) boundary-of-other-perspective"),
                defect("\"CO2\",", "\"CO2\", \"gwpSet\": \"AR5\",", "10 " + ACCOUNT + "/gwpSet) gwp-set-for-co2"),
                defect("\"CO2\",", "\"GHG\",", "5 " + ACCOUNT + ") missing-gwp-set"),
                defect("\"co2.csv\"", "\"co3.csv\"", "12 " + ACCOUNT + "/source/file) missing-data-file"),
                defect("\"co2.csv\"", "\".\"", "12 " + ACCOUNT + "/source/file) not-a-data-file"),
                defect("\"co2.csv\"", "\"\\u0000.csv\"", "12 " + ACCOUNT + "/source/file) invalid-path"),
                defect("\"NED\"", "\"own.csv\"", "12 " + ACCOUNT + "/source/scheme) missing-data-file"),
                defect("\"population.csv\"", "\"people.csv\"", "14 " + ACCOUNT + "/population) missing-data-file"),
                defect("\"reported-total\"", "[\"NED~sun\"]", "13 " + ACCOUNT + "/total/0) unknown-sector"),
                defect("\"reported-total\"", "[\"TOTAL~total\"]", "13 " + ACCOUNT + "/total/0) unknown-sector"),
                defect(
                        "\"reported-total\"",
                        "[\"NED~waste\", \"NED~total\"]",
                        "13 " + ACCOUNT + "/total/0) nested-sectors"),
                defect(
                        "2023",
                        "2022",
                        "14 " + ACCOUNT + "/population) no-current-population",
                        "15 " + ACCOUNT + "/currentYear) no-current-value"),
                defect(
                        "\"referenceYear\": 2019",
                        "\"referenceYear\": 2018",
                        "16 " + ACCOUNT + "/referenceYear) no-reference-value"),
                defect(REFERENCE, "\n", "18 " + GOAL + ") missing-reference-year"),
                defect(
                        "\"80 %\",",
                        "\"80 %\", \"referenceYear\": 2020,", "22 " + GOAL + "/referenceYear) no-reference-value"),
                defect("\"80 %\"", "\"101 %\"", "22 " + GOAL + "/reduction) out-of-range"),
                defect("\"80 %\"", "\"100 %\"", "24 " + GOAL + "/interimTargets/path) geometric-to-zero"),
                defect(
                        "\"year\": 2030",
                        "\"year\": 2019",
                        "23 " + GOAL + "/year) goal-not-after-reference",
                        "24 " + GOAL + "/interimTargets) no-interim-years"),
                defect("\"year\": 2030", "\"year\": 2024", "24 " + GOAL + "/interimTargets) no-interim-years"),
                defect("[2026, 2028]", "[2023, 2028]", "24 " + GOAL + "/interimTargets/years/0) interim-off-path"),
                defect("[2026, 2028]", "[2026, 2030]", "24 " + GOAL + "/interimTargets/years/1) interim-off-path"),
                defect(
                        KIND,
                        "\"kind\": \"ceiling\",\n          \"ceiling\": \"11.443 t\",",
                        "22 " + GOAL + "/ceiling) ambiguous-amount"),
                defect(
                        KIND,
                        "\"kind\": \"ceiling\",\n          \"ceiling\": \"0 t\",",
                        "24 " + GOAL + "/interimTargets/path) geometric-to-zero"),
                defect(
                        KIND,
                        "\"kind\": \"yearly-rate\",\n          \"rate\": \"100,5 %/yr\",",
                        "22 " + GOAL + "/rate) out-of-range"),
                defect(
                        KIND,
                        "\"kind\": \"climate-neutrality\",\n          \"residualCap\": \"120 %\",",
                        "22 " + GOAL + "/residualCap) out-of-range"),
                defect(
                        KIND,
                        PER_PERSON + " \"population\": { \"persons\": 20000, \"date\": \"2030-02-30\" },",
                        "22 " + GOAL + "/population/date) invalid-date"),
                defect(
                        KIND,
                        PER_PERSON + " \"population\": { \"persons\": 0 },",
                        "22 " + GOAL + "/population/persons) out-of-range"),
                defect("\"2334 kg/person\"", "\"2,334 kg/person\"", "31 (/statedFigures/0/value) ambiguous-amount"));
    }

    private static Arguments defect(String part, String by, String... places) {
        return Arguments.of(
                part,
                by,
                Arrays.stream(places).map(place -> "contract.json:" + place).toList());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @MethodSource("defects")
    void defect_is_found_at_its_place_and_gives_no_other_finding(String part, String by, List<String> places) {
        assertThat(example().edit(part, by).places()).containsExactlyElementsOf(places);
    }

    @Test
    void defects_of_schema_meaning_and_tables_are_found_in_one_pass() {
        assertThat(example()
                        .edit("\"language\": \"sv\"", "\"language\": \"se\"")
                        .edit("[2026, 2028]", "[2020, 2028]")
                        .edit("\"2334 kg/person\"", "\"2334\"")
                        .with("population.csv", "municipality,year,population\n764,2023,20040\n")
                        .with(
                                "co2.csv",
                                "municipality,sector,year,value,unit\n0764,Alla,2019,x,t\n0764,Alla,2023,1,lb\n")
                        .places())
                .containsExactly(
                        "contract.json:3 (/language) invalid-choice",
                        "contract.json:24 (/accounts/0/goals/0/interimTargets/years/0) interim-off-path",
                        "contract.json:31 (/statedFigures/0/value) invalid-format",
                        "population.csv:2 leading-zero",
                        "co2.csv:2 not-a-number",
                        "co2.csv:3 unknown-unit");
    }

    @Test
    void goals_are_checked_although_the_tables_are_missing() {
        assertThat(example()
                        .edit("\"co2.csv\"", "\"x.csv\"")
                        .edit("\"year\": 2030", "\"year\": 2018")
                        .edit("\"80 %\"", "\"180 %\"")
                        .places())
                .containsExactly(
                        "contract.json:12 (/accounts/0/source/file) missing-data-file",
                        "contract.json:22 (/accounts/0/goals/0/reduction) out-of-range",
                        "contract.json:23 (/accounts/0/goals/0/year) goal-not-after-reference",
                        "contract.json:24 (/accounts/0/goals/0/interimTargets) no-interim-years");
    }

    @Test
    void tables_are_checked_although_the_municipality_is_not_known() {
        assertThat(example()
                        .edit("\"0764\"", "\"764\"")
                        .with("co2.csv", "municipality,sector,year,value,unit\n0764,Alla,2019,x,t\n")
                        .places())
                .containsExactly("contract.json:2 (/municipality/code) invalid-format", "co2.csv:2 not-a-number");
    }

    @Test
    void goal_year_that_has_passed_is_allowed() {
        assertThat(example()
                        .edit("\"year\": 2030", "\"year\": 2021")
                        .edit(
                                ",\n          \"interimTargets\": { \"years\": [2026, 2028], \"path\": \"geometric\" }",
                                "")
                        .places())
                .isEmpty();
    }

    @Test
    void ceiling_before_the_accounts_reference_year_is_found() {
        assertThat(example()
                        .edit(KIND, "\"kind\": \"ceiling\",\n          \"ceiling\": \"50000 t\",")
                        .edit("\"year\": 2030", "\"year\": 2019")
                        .edit(
                                ",\n          \"interimTargets\": { \"years\": [2026, 2028], \"path\": \"geometric\" }",
                                "")
                        .places())
                .containsExactly("contract.json:23 (/accounts/0/goals/0/year) goal-not-after-reference");
    }

    @Test
    void current_year_before_the_reference_year_is_a_warning() {
        ContractFolder example = example()
                .edit("\"currentYear\": 2023", "\"currentYear\": 2019")
                .edit("\"referenceYear\": 2019", "\"referenceYear\": 2023")
                .edit(POPULATION, "\n");
        assertThat(example.places())
                .containsExactly("contract.json:16 (/accounts/0/referenceYear) current-before-reference");
        assertThat(example.read().isUsable()).isTrue();
    }

    @Test
    void interim_path_from_a_reference_year_needs_one() {
        assertThat(example()
                        .edit(KIND, "\"kind\": \"ceiling\",\n          \"ceiling\": \"50000 t\",")
                        .edit(REFERENCE, "\n")
                        .edit("\"geometric\"", "\"linear\", \"from\": \"reference\"")
                        .places())
                .containsExactly("contract.json:24 (/accounts/0/goals/0/interimTargets) missing-reference-year");
    }

    @Test
    void geometric_path_cannot_start_from_zero() {
        assertThat(example()
                        .edit(KIND, "\"kind\": \"ceiling\",\n          \"ceiling\": \"50000 t\",")
                        .with(
                                "co2.csv",
                                "municipality,sector,year,value,unit\n0764,Alla,2019,9,t\n0764,Alla,2023,0,t\n")
                        .places())
                .containsExactly("contract.json:24 (/accounts/0/goals/0/interimTargets/path) geometric-from-zero");
    }

    @Test
    void ceiling_per_person_needs_a_population() {
        assertThat(example().edit(KIND, PER_PERSON).edit(POPULATION, "\n").places())
                .containsExactly("contract.json:18 (/accounts/0/goals/0) ceiling-without-population");
    }

    @Test
    void ceiling_per_person_needs_a_population_of_the_current_year() {
        assertThat(example()
                        .edit(KIND, PER_PERSON)
                        .with("population.csv", "municipality,year,population\n0764,2019,20100\n")
                        .places())
                .containsExactly(
                        "contract.json:14 (/accounts/0/population) no-current-population",
                        "contract.json:18 (/accounts/0/goals/0) ceiling-without-population");
    }

    @Test
    void population_file_that_is_missing_is_one_defect_and_not_one_for_each_value() {
        assertThat(example()
                        .edit(KIND, PER_PERSON)
                        .edit("\"population.csv\"", "\"people.csv\"")
                        .with("co2.csv", "municipality,sector,year,value,unit\n0764,Alla,2023,5157,kg CO2/person\n")
                        .places())
                .containsExactly("contract.json:14 (/accounts/0/population) missing-data-file");
    }

    @Test
    void municipality_that_the_tables_lack_is_found() {
        assertThat(example().edit("\"0764\"", "\"0780\"").places())
                .containsExactly(
                        "contract.json:14 (/accounts/0/population) no-population", "co2.csv unknown-municipality");
    }

    @Test
    void unit_of_another_substance_than_the_basket_is_found() {
        assertThat(example().edit("\"CO2\",", "\"GHG\", \"gwpSet\": \"AR5\",").places())
                .containsExactly("co2.csv substance-differs");
    }

    @Test
    void total_that_the_scheme_does_not_have_is_found() {
        assertThat(example()
                        .edit("\"NED\"", "\"TOTAL\"")
                        .edit("\"reported-total\"", "\"main-sectors\"")
                        .places())
                .containsExactly("contract.json:13 (/accounts/0/total) no-main-sectors");
    }

    @Test
    void scheme_of_a_file_may_lack_a_total_and_is_read_once() {
        String header = "# id: OWN\n# title: t\n# source: s\n# version: 1\n# licence: CC0-1.0\n";
        ContractFolder example = example()
                .edit("\"NED\"", "\"schemes/own.csv\"")
                .with("schemes/own.csv", header + "code,level,parent,title_sv,title_en,aliases\nall,main,,Alla,All,\n");
        assertThat(example.places()).containsExactly("contract.json:13 (/accounts/0/total) no-total");
        example.with("schemes/own.csv", "code,level\nall,main\n");
        assertThat(example.places())
                .allMatch(place -> place.startsWith("own.csv"))
                .isNotEmpty();
    }

    @Test
    void identifiers_of_accounts_and_of_all_goals_are_unique() {
        String account = ContractFolder.resource("contract.json")
                .lines()
                .skip(4)
                .limit(23)
                .collect(Collectors.joining("\n"));
        ContractFolder example = example().add(account);
        assertThat(example.places())
                .containsExactly(
                        "contract.json:29 (/accounts/1/id) duplicate-id",
                        "contract.json:42 (/accounts/1/goals/0/id) duplicate-id");
        assertThat(sentences(example, Language.ENGLISH))
                .containsExactly(
                        "\"co2-territorial\" is already used on line 6, must be unique",
                        "\"co2-2030\" is already used on line 19, must be unique");
    }

    @Test
    void amount_that_no_municipality_emits_is_found() {
        assertThat(example()
                        .with("co2.csv", "municipality,sector,year,value,unit\n0764,Alla,2019,9999999999999,t\n")
                        .edit("2023", "2019")
                        .edit("\"population\": \"population.csv\",", "")
                        .places())
                .containsExactly("co2.csv:2 implausible-emissions");
    }

    @Test
    void sentence_about_a_missing_year_names_the_years_that_have_data() {
        assertThat(sentences(example().edit("\"referenceYear\": 2019", "\"referenceYear\": 2018"), Language.SWEDISH))
                .containsExactly("redovisningen har inget värde för basåret 2018; år med värde är 2019, 2023");
    }

    @Test
    void sentence_about_a_missing_file_names_the_one_that_may_be_meant() {
        assertThat(sentences(example().edit("\"co2.csv\"", "\"CO2.cvs\""), Language.SWEDISH))
                .containsExactly("filen ”CO2.cvs” finns inte – menade du ”co2.csv”?");
    }

    @Test
    void sentence_about_a_geometric_path_to_zero_says_what_to_choose() {
        assertThat(sentences(example().edit("\"80 %\"", "\"100 %\""), Language.SWEDISH))
                .containsExactly("en bana med konstant takt når aldrig noll: välj ”linear”, eller ett mål som lämnar"
                        + " något kvar");
    }

    @Test
    void sentence_about_an_ambiguous_amount_spells_both_readings() {
        assertThat(sentences(
                        example().edit(KIND, "\"kind\": \"ceiling\",\n          \"ceiling\": \"11,443 t\","),
                        Language.SWEDISH))
                .containsExactly(
                        "”11,443 t” kan läsas på två sätt: skriv ”11443 t” om det är tusental eller ”11.4430 t”"
                                + " om det är decimaler");
    }
}
