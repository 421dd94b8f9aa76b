package org.klimatgap.io.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.klimatgap.message.Language;

/** What does not fit the schema: each defect of the example gives one finding at its line and JSON pointer. */
class SchemaDefectsTest {
    private static final String ACCOUNT = "(/accounts/0";
    private static final String GOAL = ACCOUNT + "/goals/0";

    @TempDir
    private Path folder;

    static Stream<Arguments> defects() {
        return Stream.of(
                defect("\"language\": \"sv\"", "\"language\": \"se\"", "3 (/language) invalid-choice"),
                defect("\"language\": \"sv\"", "\"language\": null", "3 (/language) invalid-choice"),
                defect("\"language\": \"sv\",", "", "1 missing-field"),
                defect("\"language\"", "\"langauge\": 1, \"language\"", "3 (/langauge) unknown-field"),
                defect("\"language\"", "\"a/b~c\": 1, \"language\"", "3 (/a~1b~0c) unknown-field"),
                defect("\"0764\"", "\"764\"", "2 (/municipality/code) invalid-format"),
                defect("\"0764\"", "764", "2 (/municipality/code) wrong-type"),
                defect("\"Alvesta\"", "\" \"", "2 (/municipality/name) invalid-format"),
                defect("\"Alvesta\"", "\"" + "a".repeat(401) + "\"", "2 (/municipality/name) too-long"),
                defect(
                        "\"Koldioxid minus 80 procent\"",
                        "\"" + "a".repeat(4001) + "\"",
                        "20 " + GOAL + "/title) too-long"),
                defect(
                        "\"Koldioxid minus 80 procent\"",
                        "{ \"sv\": \"" + "a".repeat(4001) + "\" }",
                        "20 " + GOAL + "/title/sv) too-long"),
                defect(", \"name\": \"Alvesta\"", "", "2 (/municipality) missing-field"),
                defect("\"Alvesta\"", "\"Alvesta\", \"county\": \"07\"", "2 (/municipality/county) unknown-field"),
                defect("\"co2-territorial\",", "\"CO2 territorial\",", "6 " + ACCOUNT + "/id) invalid-format"),
                defect("\"territorial\"", "\"territory\"", "8 " + ACCOUNT + "/perspective) invalid-choice"),
                defect("\"municipal-area\"", "\"area\"", "9 " + ACCOUNT + "/boundary) invalid-choice"),
                defect("\"CO2\"", "\"co2\"", "10 " + ACCOUNT + "/basket) invalid-choice"),
                defect("\"CO2\",", "\"CO2\", \"gwpSet\": \"AR-5\",", "10 " + ACCOUNT + "/gwpSet) invalid-choice"),
                defect("\"vintage\": \"Klimatkontrakt 2030\",", "", "5 " + ACCOUNT + ") missing-field"),
                defect("\"co2.csv\"", "\"data\\\\co2.csv\"", "12 " + ACCOUNT + "/source/file) invalid-format"),
                defect("\"NED\"", "\"ned\"", "12 " + ACCOUNT + "/source/scheme) invalid-format"),
                defect("\"NED\"", "\"NED\", \"layout\": \"long\"", "12 " + ACCOUNT + "/source/layout) invalid-choice"),
                defect(
                        "\"NED\"",
                        "\"NED\", \"acceptPartial\": \"\"",
                        "12 " + ACCOUNT + "/source/acceptPartial) invalid-format"),
                defect("\"reported-total\"", "\"total\"", "13 " + ACCOUNT + "/total) invalid-choice"),
                defect("\"reported-total\"", "[]", "13 " + ACCOUNT + "/total) too-few"),
                defect("\"reported-total\"", "[\"transport\"]", "13 " + ACCOUNT + "/total/0) invalid-format"),
                defect(
                        "\"reported-total\"",
                        "[\"NED~total\", \"NED~total\"]",
                        "13 " + ACCOUNT + "/total) repeated-element"),
                defect("\"reported-total\"", "7", "13 " + ACCOUNT + "/total) wrong-type"),
                defect("2023", "\"2023\"", "15 " + ACCOUNT + "/currentYear) wrong-type"),
                defect("2023", "2023.5", "15 " + ACCOUNT + "/currentYear) wrong-type"),
                defect("2023", "23", "15 " + ACCOUNT + "/currentYear) out-of-range"),
                defect("2023", "20230", "15 " + ACCOUNT + "/currentYear) out-of-range"),
                defect("2023", "9e99", "15 " + ACCOUNT + "/currentYear) out-of-range"),
                defect("\"title\": \"Koldioxid minus 80 procent\"", "\"title\": {}", "20 " + GOAL + "/title) too-few"),
                defect(
                        "\"Koldioxid minus 80 procent\"",
                        "{ \"sv\": \"\" }",
                        "20 " + GOAL + "/title/sv) invalid-format"),
                defect(
                        "\"Koldioxid minus 80 procent\"",
                        "{ \"fi\": \"x\", \"sv\": \"x\" }",
                        "20 " + GOAL + "/title/fi) unknown-field"),
                defect("\"reduction\",", "\"reducton\",", "21 " + GOAL + "/kind) invalid-choice"),
                defect("\"80 %\"", "\"80 procent\"", "22 " + GOAL + "/reduction) invalid-format"),
                defect("\"80 %\"", "\"-80 %\"", "22 " + GOAL + "/reduction) invalid-format"),
                defect("\"80 %\"", "0.8", "22 " + GOAL + "/reduction) wrong-type"),
                defect("\"80 %\",", "\"80 %\", \"ceiling\": \"3 t\",", "22 " + GOAL + "/ceiling) unknown-field"),
                defect("\"reduction\": \"80 %\",", "", "18 " + GOAL + ") missing-field"),
                defect("\"kind\": \"reduction\",", "", "18 " + GOAL + ") missing-field"),
                defect("[2026, 2028]", "[]", "24 " + GOAL + "/interimTargets/years) too-few"),
                defect("[2026, 2028]", "[2026, 2026]", "24 " + GOAL + "/interimTargets/years) repeated-element"),
                defect("\"geometric\"", "\"exponential\"", "24 " + GOAL + "/interimTargets/path) invalid-choice"),
                defect(
                        "\"geometric\"",
                        "\"geometric\", \"from\": \"now\"",
                        "24 " + GOAL + "/interimTargets/from) invalid-choice"),
                defect("[\"Renare luft.\"]", "\"Renare luft.\"", "30 (/coBenefits) wrong-type"),
                defect(
                        "\"Renare luft.\"",
                        "{ \"text\": \"Renare luft.\", \"sv\": \"a\" }",
                        "30 (/coBenefits/0/text) unknown-field"),
                defect("\"2334 kg/person\"", "\"2334 kg\"", "31 (/statedFigures/0/value) invalid-format"),
                defect(
                        "\"per-capita.co2-territorial\"",
                        "\"per-capita\"",
                        "31 (/statedFigures/0/figure) invalid-format"));
    }

    private static Arguments defect(String part, String by, String place) {
        return Arguments.of(part, by, "contract.json:" + place);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @MethodSource("defects")
    void defect_is_found_at_its_place_and_gives_no_other_finding(String part, String by, String place) {
        assertThat(ContractFolder.in(folder).edit(part, by).places()).containsExactly(place);
    }

    @Test
    void every_violation_is_found_in_one_pass() {
        assertThat(ContractFolder.in(folder)
                        .edit("\"language\": \"sv\"", "\"language\": \"se\"")
                        .edit("\"0764\"", "764")
                        .edit("2023", "\"2023\"")
                        .edit("\"80 %\"", "\"80 procent\"")
                        .edit("\"geometric\"", "\"exponential\"")
                        .edit("\"2334 kg/person\"", "\"2334\"")
                        .places())
                .containsExactly(
                        "contract.json:2 (/municipality/code) wrong-type",
                        "contract.json:3 (/language) invalid-choice",
                        "contract.json:15 (/accounts/0/currentYear) wrong-type",
                        "contract.json:22 (/accounts/0/goals/0/reduction) invalid-format",
                        "contract.json:24 (/accounts/0/goals/0/interimTargets/path) invalid-choice",
                        "contract.json:31 (/statedFigures/0/value) invalid-format");
    }

    @Test
    void account_without_file_and_sum_lacks_all_that_a_file_needs() {
        assertThat(ContractFolder.in(folder)
                        .add("{ \"id\": \"b\", \"title\": \"B\", \"currentYear\": 2023 }")
                        .places())
                .hasSize(6)
                .allMatch(place -> place.equals("contract.json:28 (/accounts/1) missing-field"));
    }

    @Test
    void sum_has_no_fields_of_a_file() {
        assertThat(ContractFolder.in(folder)
                        .add("{ \"id\": \"b\", \"title\": \"B\", \"currentYear\": 2023, \"basket\": \"CO2\","
                                + " \"sumOf\": [\"co2-territorial\"] }")
                        .places())
                .containsExactlyInAnyOrder(
                        "contract.json:28 (/accounts/1/basket) unknown-field",
                        "contract.json:28 (/accounts/1/sumOf) too-few");
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(
                        "\"language\"",
                        "\"langauge\": 1, \"language\"",
                        "okänt fält ”langauge”, giltiga fält här är $schema, municipality, language, accounts,"
                                + " justTransition, coBenefits, omitted, statedFigures, scopes – menade du ”language”?",
                        "unknown field \"langauge\", valid fields here are $schema, municipality, language, accounts,"
                                + " justTransition, coBenefits, omitted, statedFigures, scopes – did you mean \"language\"?"),
                Arguments.of(
                        "\"80 %\",",
                        "\"80 %\", \"tak\": \"3 t\",",
                        "okänt fält ”tak”, giltiga fält här är id, title, kind, year, interimTargets, sectors, sectorTargets,"
                                + " reduction, referenceYear",
                        "unknown field \"tak\", valid fields here are id, title, kind, year, interimTargets, sectors, sectorTargets,"
                                + " reduction, referenceYear"),
                Arguments.of(
                        "\"reduction\": \"80 %\",", "", "fältet ”reduction” saknas", "field \"reduction\" is missing"),
                Arguments.of(
                        "\"CO2\"",
                        "\"co2\"",
                        "ogiltigt värde: texten ”co2”, giltigt är GHG, CO2, fossil-CO2, CH4, N2O, F-gases, HFC, PFC, SF6"
                                + " – menade du ”CO2”?",
                        "invalid value: the text \"co2\", must be one of GHG, CO2, fossil-CO2, CH4, N2O, F-gases, HFC, PFC, SF6"
                                + " – did you mean \"CO2\"?"),
                Arguments.of(
                        "2023",
                        "\"2023\"",
                        "fel slags värde: texten ”2023”, ska vara ett heltal utan citattecken",
                        "wrong kind of value: the text \"2023\", must be a whole number without quotation marks"),
                Arguments.of(
                        "\"Koldioxid minus 80 procent\"",
                        "80",
                        "fel slags värde: talet 80, ska vara text inom citattecken eller ett objekt inom klamrar",
                        "wrong kind of value: the number 80, must be text in quotation marks or an object in braces"),
                Arguments.of(
                        "2023",
                        "20230",
                        "20230 är utanför det giltiga, ska vara högst 2100",
                        "20230 is out of range, must be at most 2100"),
                Arguments.of(
                        "\"80 %\"",
                        "\"80 procent\"",
                        "”80 procent” är felskrivet – enheten ”procent” är okänd, giltiga är %; skriv till exempel ”80 %”",
                        "\"80 procent\" is misspelled – the unit \"procent\" is unknown, valid ones are %; write for instance \"80 %\""),
                Arguments.of(
                        "\"80 %\"",
                        "\"-80 %\"",
                        "”-80 %” är felskrivet – beloppet får inte vara negativt, och en minskning skrivs utan minus; skriv till exempel ”80 %”",
                        "\"-80 %\" is misspelled – the amount must not be negative, and a reduction is written without a minus; write for instance \"80 %\""),
                Arguments.of(
                        "\"80 %\"",
                        "\"80\"",
                        "”80” är felskrivet – enheten saknas, giltiga är %; skriv till exempel ”80 %”",
                        "\"80\" is misspelled – the unit is missing, valid ones are %; write for instance \"80 %\""),
                Arguments.of(
                        "\"80 %\"",
                        "\"åttio %\"",
                        "”åttio %” är felskrivet – talet går inte att läsa; skriv till exempel ”80 %”",
                        "\"åttio %\" is misspelled – the number cannot be read; write for instance \"80 %\""),
                Arguments.of(
                        "\"0764\"",
                        "\"764\"",
                        "”764” är felskrivet; skriv till exempel ”0764”",
                        "\"764\" is misspelled; write for instance \"0764\""),
                Arguments.of(
                        "\"Alvesta\"",
                        "\"" + "Å".repeat(401) + "\"",
                        "texten ”" + "Å".repeat(60) + "…” har 401 tecken, ska ha högst 400",
                        "the text \"" + "Å".repeat(60) + "…\" has 401 characters, must have at most 400"),
                Arguments.of(
                        "[2026, 2028]",
                        "[2026, 2026]",
                        "”2026” står två gånger i listan",
                        "\"2026\" stands twice in the list"));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @MethodSource("texts")
    void sentence_names_the_value_and_what_would_be_valid(String part, String by, String swedish, String english) {
        var finding = ContractFolder.in(folder).edit(part, by).read().findings().get(0);
        assertThat(finding.message().text(Language.SWEDISH)).isEqualTo(swedish);
        assertThat(finding.message().text(Language.ENGLISH)).isEqualTo(english);
    }
}
