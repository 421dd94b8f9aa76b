package org.klimatgap.io.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.contract.ClimateContract;
import org.klimatgap.message.Language;

/** Files that are no JSON, or no file at all. */
class JsonDefectsTest {
    @TempDir
    private Path folder;

    private List<String> places(byte[] bytes) {
        return ContractFolder.places(read(bytes));
    }

    private Checked<ClimateContract> read(byte[] bytes) {
        return ContractFolder.in(folder).with("contract.json", bytes).read();
    }

    private List<String> places(String text) {
        return places(text.getBytes(StandardCharsets.UTF_8));
    }

    private Finding only(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8)).findings().get(0);
    }

    @Test
    void missing_file_is_found() {
        Checked<?> checked = ContractFile.read(folder.resolve("none.json"));
        assertThat(ContractFolder.places(checked)).containsExactly("none.json missing-file");
        assertThat(checked.isUsable()).isFalse();
    }

    @Test
    void folder_is_no_contract() {
        assertThat(ContractFolder.places(ContractFile.read(folder))).containsExactly(folder.getFileName() + " folder");
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "'\n\t\r\n'", "\uFEFF", "'\uFEFF\n'"})
    void file_without_text_is_found(String text) {
        assertThat(places(text)).containsExactly("contract.json empty-file");
    }

    @Test
    void file_larger_than_any_contract_is_found() {
        assertThat(places(" ".repeat(JsonSource.LARGEST + 1))).containsExactly("contract.json too-large");
    }

    @Test
    void largest_file_is_read() {
        String text = ContractFolder.resource("contract.json");
        String spaces = " ".repeat(JsonSource.LARGEST - text.getBytes(StandardCharsets.UTF_8).length);
        assertThat(places(text + spaces)).isEmpty();
    }

    @Test
    void line_that_is_not_utf8_is_named() {
        assertThat(places("{\n\"language\": \"sv\",\n\"name\": \"Öland\"\n}".getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly("contract.json:3 not-utf8");
    }

    @Test
    void utf_16_is_not_utf8() {
        assertThat(places("{}".getBytes(StandardCharsets.UTF_16))).containsExactly("contract.json:1 not-utf8");
    }

    @Test
    void character_that_is_cut_off_at_the_end_is_not_utf8() {
        byte[] whole = "{\n\"ö".getBytes(StandardCharsets.UTF_8);
        assertThat(places(java.util.Arrays.copyOf(whole, whole.length - 1)))
                .containsExactly("contract.json:2 not-utf8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\\n \"language\": \"sv\",,\\n} | contract.json:2 invalid-json",
                "{\\n \"language\": \"sv\"\\n \"accounts\": []\\n} | contract.json:3 invalid-json",
                "{\\n \"language\": \"sv\",\\n} | contract.json:3 invalid-json",
                "{\\n // the language\\n \"language\": \"sv\"} | contract.json:2 invalid-json",
                "{\\n 'language': 'sv'} | contract.json:2 invalid-json",
                "{\\n language: \"sv\"} | contract.json:2 invalid-json",
                "{\\n \"year\": 02030} | contract.json:2 invalid-json",
                "{\\n \"year\": NaN} | contract.json:2 invalid-json",
                "{\\n \"name\": \"a\\tb\"} | contract.json:2 invalid-json",
                "{\\n \"name\": \"a\\\\qb\"} | contract.json:2 invalid-json",
                "Alvesta | contract.json:1 invalid-json",
                "{\\n \"accounts\": [\\n | contract.json:3 unfinished-json",
                "{\\n \"name\": \"Alvesta | contract.json:2 unfinished-json",
                "{\\n \"year\": tru | contract.json:2 invalid-json",
                "{}\\n} | contract.json:2 trailing-text",
                "{}\\n{} | contract.json:2 trailing-text",
                "{}\\nmore | contract.json:2 trailing-text",
            })
    void text_that_is_no_json_is_found_with_its_line(String text, String place) {
        String unescaped = text.replace("\\\\", "\u0000")
                .replace("\\n", "\n")
                .replace("\\t", "\t")
                .replace('\u0000', '\\');
        assertThat(places(unescaped)).containsExactly(place);
    }

    @Test
    void place_in_the_line_and_the_line_itself_are_told() {
        assertThat(only("{\n  \"language\": \"sv\",,\n}").text(Language.ENGLISH))
                .startsWith("contract.json:2: the line is not valid JSON at character 20: \"language\": \"sv\",, –");
    }

    @Test
    void nesting_deeper_than_any_contract_is_found() {
        assertThat(places("[".repeat(100_000))).containsExactly("contract.json:1 too-deep");
        assertThat(places("{\"a\":".repeat(100_000))).containsExactly("contract.json:1 too-deep");
    }

    @Test
    void nesting_up_to_the_limit_is_a_matter_of_the_schema() {
        String nested = "[".repeat(JsonTreeParser.DEEPEST) + "]".repeat(JsonTreeParser.DEEPEST);
        assertThat(places(nested)).containsExactly("contract.json:1 wrong-type");
    }

    @Test
    void every_duplicate_field_is_found_and_the_first_one_counts() {
        String text = ContractFolder.resource("contract.json")
                .replace("\"language\": \"sv\",", "\"language\": \"sv\",\n  \"language\": \"en\",")
                .replace("\"year\": 2030,", "\"year\": 2030,\n          \"year\": { \"a\": [1] },");
        Checked<ClimateContract> checked = read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(ContractFolder.places(checked))
                .containsExactly(
                        "contract.json:4 (/language) duplicate-field",
                        "contract.json:25 (/accounts/0/goals/0/year) duplicate-field");
        assertThat(checked.findings().get(0).text(Language.ENGLISH)).endsWith("already stands on line 3");
    }

    @ParameterizedTest
    @CsvSource({"null", "true", "3", "[]", "'\"contract\"'"})
    void json_that_is_no_object_is_found(String text) {
        assertThat(places(text)).containsExactly("contract.json:1 wrong-type");
    }

    @Test
    void number_of_any_length_is_no_trouble() {
        assertThat(places("{\"municipality\": " + "9".repeat(20_000) + ", \"language\": 1e999999999}"))
                .containsExactlyInAnyOrder(
                        "contract.json:1 missing-field",
                        "contract.json:1 (/municipality) wrong-type",
                        "contract.json:1 (/language) invalid-choice");
    }
}
