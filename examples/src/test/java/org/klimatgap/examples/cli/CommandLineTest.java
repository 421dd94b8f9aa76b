package org.klimatgap.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klimatgap.examples.Project;

class CommandLineTest {
    private static final String CONTRACT = Project.alvesta().toString();

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Klimatgap.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    @Test
    void contract_prints_the_swedish_section_to_standard_output() {
        assertThat(run("contract", CONTRACT)).isZero();
        assertThat(out.toString()).contains("Alvesta", "Gapet till klimatneutralitet", "35\u00A0327\u00A0ton");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void the_version_is_that_of_the_build_and_stands_nowhere_else() {
        assertThat(run("--version")).isZero();
        assertThat(run("contract", "--version")).isZero();
        assertThat(out.toString().lines())
                .hasSize(2)
                .allMatch(line -> line.matches("klimatgap (\\d.*|\\(classes without a jar\\))"));
    }

    @Test
    void contract_speaks_english_when_asked() {
        assertThat(run("contract", CONTRACT, "--lang", "en")).isZero();
        assertThat(out.toString()).contains("The gap to climate neutrality", "35,327\u00A0tonnes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"md", "html", "json", "csv", "JSON"})
    void contract_prints_every_format(String format) {
        assertThat(run("contract", CONTRACT, "--format", format)).isZero();
        assertThat(out.toString()).isNotBlank();
    }

    @Test
    void out_writes_every_format_and_nothing_else() throws IOException {
        Path target = folder.resolve("new/folder");
        assertThat(run("contract", CONTRACT, "--out", target.toString())).isZero();
        try (Stream<Path> files = Files.list(target)) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder(
                            "section-5.1.md",
                            "section-5.1.html",
                            "section-5.1.docx",
                            "section-5.1.json",
                            "figures.csv",
                            "charts");
        }
        try (Stream<Path> files = Files.list(target.resolve("charts"))) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .hasSize(21)
                    .contains("emissions.co2-territorial.svg", "emissions.co2-territorial.png", "charts.csv");
        }
        assertThat(Files.readString(target.resolve("section-5.1.md"), StandardCharsets.UTF_8))
                .contains("35\u00A0327\u00A0ton");
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_one_line_of_error() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "x");
        assertThat(run("contract", CONTRACT, "--out", file.toString())).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("taken");
    }

    @Test
    void explain_goes_down_to_file_and_line() {
        assertThat(run("explain", CONTRACT, "gap.level.co2-territorial")).isZero();
        assertThat(out.toString())
                .contains("co2-territorial.csv:", "contract.json:", "G = E_c − T")
                .doesNotContain("angivet: ");
    }

    @Test
    void an_unknown_figure_is_wrong_usage_and_one_sentence_with_the_nearest_ones() {
        assertThat(run("explain", CONTRACT, "gap.levl.co2-territorial")).isEqualTo(2);
        assertThat(err.toString().lines().findFirst())
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .contains(
                                "”gap.levl.co2-territorial” finns inte – menade du ”gap.level.co2-territorial”",
                                "klimatgap contract FIL --format csv")
                        .hasSizeLessThan(250));
    }

    @Test
    void a_figure_like_no_other_is_told_where_all_are_listed() {
        assertThat(run("explain", CONTRACT, "xyzzy", "--lang", "en")).isEqualTo(2);
        assertThat(err.toString()).contains("there is no figure \"xyzzy\"; klimatgap contract FILE --format csv");
    }

    @Test
    void check_of_a_clean_file_finds_no_error() {
        Path file = Project.root().resolve("examples/alvesta/ghg-territorial.csv");
        assertThat(run("check", file.toString())).isZero();
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"examples/boras/contract.json", "examples/alvesta/consumption.json"})
    void check_of_a_sound_contract_finds_no_error(String contract) {
        assertThat(run("check", Project.root().resolve(contract).toString())).isZero();
        assertThat(err.toString()).doesNotContain(": fel: ");
    }

    @Test
    void check_of_a_broken_contract_points_into_it() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.json"), """
                { "municipality": { "code": "764", "name": "Alvesta" },
                  "accounts": [] }
                """, StandardCharsets.UTF_8);
        assertThat(run("check", file.toString(), "--lang", "en")).isEqualTo(1);
        assertThat(err.toString()).contains("broken.json:1 (/municipality/code): error: ");
    }

    /** Two of SEI's columns; the categories sum to 1,500 kg, 500 less than the total. */
    @Test
    void check_of_household_consumption_needs_its_year_and_compares_categories_with_the_total() throws IOException {
        Path file = Files.writeString(folder.resolve("household.csv"), """
                Kommunkod,Kommunnamn,Total emissions,Food,Clothing and footware
                764,Alvesta,2000,1000,500
                """, StandardCharsets.UTF_8);
        assertThat(run("check", file.toString(), "--lang", "en")).isEqualTo(1);
        assertThat(err.toString()).contains("does not say which year");
        run("check", file.toString(), "--lang", "en", "--year", "2022");
        assertThat(out.toString()).contains("household.csv:2: warning: the categories of 0764 Alvesta sum to 1,500");
    }

    @Test
    void check_prints_every_error_on_a_line_of_its_own_and_ends_with_1() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.csv"), """
                municipality,sector,year,value,unit
                0764,Transporter,2019,47 000,t
                0764,Jordbruk,2019,44000,lb
                0764,Jordbruk,20x9,44000,t
                """, StandardCharsets.UTF_8);
        assertThat(run("check", file.toString(), "--lang", "en")).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(3).allMatch(line -> line.matches("broken\\.csv:[234]: error: .+"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "nonsense", "contract", "contract a b", "contract x --format pdf", "contract x --lang xx"})
    void wrong_usage_ends_with_2_and_no_stack_trace(String line) {
        String[] args = line.isEmpty() ? new String[0] : line.split(" ");
        assertThat(run(args)).isEqualTo(2);
        assertThat(err.toString()).isNotBlank().doesNotContain("\tat ", "Exception");
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"contract", "check"})
    void a_missing_file_ends_with_1_and_one_line(String command) {
        assertThat(run(command, folder.resolve("absent").toString())).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("absent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "contract --help", "check --help", "explain --help"})
    void help_is_everywhere(String line) {
        assertThat(run(line.split(" "))).isZero();
        assertThat(out.toString()).contains("Usage: klimatgap");
    }

    @Test
    void word_is_no_text_for_standard_output() {
        assertThat(run("contract", CONTRACT, "--format", "docx")).isEqualTo(2);
        assertThat(err.toString()).contains("--out DIR");
    }

    @Test
    void strict_accepts_a_contract_that_has_what_the_template_demands() {
        assertThat(run("contract", CONTRACT, "--strict")).isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void strict_ends_with_3_and_names_what_is_missing_after_the_section_was_printed() throws IOException {
        Path copy = copyOfBoras("\"justTransition\": [", "\"justTransition\": [], \"coBenefits\": [");
        assertThat(run("contract", copy.toString(), "--lang", "en", "--strict")).isEqualTo(3);
        assertThat(err.toString().lines())
                .containsExactly("requirement not met: The contract has no goals of a just transition.");
        assertThat(out.toString()).contains("**Requirement not met:** The contract has no goals of a just transition.");
    }

    @Test
    void without_strict_a_lack_is_shown_and_the_status_is_0() throws IOException {
        Path copy = copyOfBoras("\"justTransition\": [", "\"justTransition\": [], \"coBenefits\": [");
        assertThat(run("contract", copy.toString())).isZero();
        assertThat(out.toString()).contains("**Krav som inte är uppfyllt:**");
    }

    @Test
    void a_section_that_is_longer_than_a_page_is_told_and_strict_does_not_accept_it() throws IOException {
        String words =
                "\"" + "Omställningen ska vara rättvis för alla som bor och arbetar i kommunen. ".repeat(55) + "\", ";
        Path copy = copyOfBoras("\"justTransition\": [", "\"justTransition\": [" + words);
        assertThat(run("contract", copy.toString())).isZero();
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .startsWith("varning: avsnittet blir längre än en sida")
                .contains("”Mål för en rättvis omställning”");
        assertThat(run("contract", copy.toString(), "--strict")).isEqualTo(3);
        assertThat(run("check", copy.toString(), "--lang", "en")).isZero();
        assertThat(out.toString()).contains("warning: the section becomes longer than a page");
    }

    @Test
    void a_reason_for_an_omission_is_read_from_the_contract_file() throws IOException {
        Path copy = copyOfBoras(
                "\"language\": \"sv\",", "\"language\": \"sv\", \"omitted\": { \"scopes\": \"Bokslut saknas.\" },");
        assertThat(run("contract", copy.toString())).isZero();
        assertThat(out.toString()).contains("Skäl: Bokslut saknas.");
    }

    /** Borås's example with one change; what stood in the place of a renamed list becomes co-benefits. */
    private Path copyOfBoras(String from, String to) throws IOException {
        Path boras = Project.root().resolve("examples/boras");
        for (String name : new String[] {"group.csv", "consumption.csv", "population.csv"}) {
            Files.copy(boras.resolve(name), folder.resolve(name));
        }
        String contract =
                Project.read(boras.resolve("contract.json")).replace(",\n  \"coBenefits\": [", ",\n  \"ignored\": [");
        String changed = contract.replace(from, to);
        int ignored = changed.indexOf(",\n  \"ignored\"");
        return Files.writeString(folder.resolve("contract.json"), changed.substring(0, ignored) + "\n}\n");
    }

    @Test
    void a_template_of_one_s_own_is_filled_with_parts_and_figures() throws IOException {
        Path template = template(
                "Mål för {{municipality}}: gapet är {{gap.level.co2-territorial}}.", "{{goals}}", "{{scopes}}");
        Path target = folder.resolve("filled");
        assertThat(run("contract", CONTRACT, "--template", template.toString(), "--out", target.toString()))
                .isZero();
        try (XWPFDocument filled = new XWPFDocument(Files.newInputStream(target.resolve("filled-template.docx")))) {
            assertThat(filled.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("Mål för Alvesta: gapet är 35\u00A0327\u00A0ton.")
                    .anyMatch(text -> text.startsWith("Koldioxid till 2030: utsläppen ska minska med 80"))
                    .noneMatch(text -> text.contains("{{"));
        }
    }

    @Test
    void an_unknown_placeholder_ends_with_1_and_writes_nothing() throws IOException {
        Path template = template("{{goalz}}");
        Path target = folder.resolve("filled");
        assertThat(run("contract", CONTRACT, "--template", template.toString(), "--out", target.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("{{goalz}}", "{{goals}}");
        assertThat(target).doesNotExist();
    }

    @Test
    void a_template_needs_a_folder() throws IOException {
        assertThat(run("contract", CONTRACT, "--template", template("{{goals}}").toString()))
                .isEqualTo(2);
    }

    private Path template(String... paragraphs) throws IOException {
        Path file = folder.resolve("template.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream written = Files.newOutputStream(file)) {
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            document.write(written);
        }
        return file;
    }
}
