package org.klimatgap.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klimatgap.examples.Golden;
import org.klimatgap.examples.Project;

class NationalCommandTest {
    private static final String KRONOBERG =
            Project.root().resolve("examples/national/kronoberg.csv").toString();

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Klimatgap.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    private int national(String... more) {
        List<String> args = new ArrayList<>(
                List.of("national", KRONOBERG, "--reference-year", "2010", "--goal", "80 %", "--goal-year", "2030"));
        args.addAll(List.of(more));
        return run(args.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({"md,sv,national.sv.md", "md,en,national.en.md", "json,sv,national.sv.json", "csv,sv,national.csv"})
    void output_is_the_golden_file(String format, String language, String golden) throws IOException {
        assertThat(national("--format", format, "--lang", language)).isZero();
        Golden.check(golden, out.toString());
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void out_writes_every_format() throws IOException {
        assertThat(national("--out", folder.resolve("new").toString())).isZero();
        try (Stream<Path> files = Files.list(folder.resolve("new"))) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("national.md", "national.html", "national.json", "national.csv");
        }
    }

    @Test
    void sectors_and_without_choose_the_same_total_from_both_sides() {
        assertThat(national("--sectors", "transport,waste", "--format", "csv")).isZero();
        String chosen = out.toString();
        out.getBuffer().setLength(0);
        assertThat(national(
                        "--without",
                        "industry,electricity-heat,agriculture,heating,machinery,products,international-transport",
                        "--format",
                        "csv"))
                .isZero();
        assertThat(out.toString()).isEqualTo(chosen);
    }

    @Test
    void explain_goes_down_to_file_and_line() {
        assertThat(national("--explain", "Alvesta")).isZero();
        assertThat(out.toString()).contains("0764 Alvesta", "kronoberg.csv:", "G = E_c − T", "Nivågap");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Atlantis", "Kalmar", "9999"})
    void unknown_municipality_is_named(String municipality) {
        assertThat(national("--explain", municipality)).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().contains(municipality);
    }

    @ParameterizedTest
    @ValueSource(strings = {"80 %", "80%", "-80 %", "−80 %", "80", "80,0"})
    void goal_is_read_as_people_write_it(String goal) {
        assertThat(run("national", KRONOBERG, "--reference-year", "2010", "--goal", goal, "--goal-year", "2030"))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "'--goal', '180 %', 2",
        "'--goal', 'much', 2",
        "'--rank', 'beauty', 2",
        "'--sectors', 'space', 1",
        "'--without', 'space', 1",
        "'--current-year', '2024', 1",
        "'--population', 'none.csv', 1",
        "'--previous', 'none.csv', 1"
    })
    void wrong_option_is_one_line_that_names_the_value(String option, String value, int status) {
        assertThat(national(option, value)).isEqualTo(status);
        assertThat(err.toString()).contains(value.replace(" %", "")).doesNotContain("Exception");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void year_that_the_file_lacks_is_an_error_that_names_its_years() {
        assertThat(run("national", KRONOBERG, "--reference-year", "2006", "--goal", "80", "--goal-year", "2030"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("2006", "2005, 2010, 2011");
    }

    @Test
    void trend_and_budget_are_columns_of_their_own() {
        assertThat(national(
                        "--trend",
                        "least-squares",
                        "--trend-anchor",
                        "free",
                        "--trend-from",
                        "2010",
                        "--budget",
                        "10 Mt",
                        "--budget-from",
                        "2020",
                        "--convention",
                        "first-year-full",
                        "--budget-key",
                        "2015-2019"))
                .isZero();
        assertThat(out.toString())
                .contains(
                        "Målet nås enligt trend",
                        "Budgeten slut vid oförändrade utsläpp",
                        "10 000 000 ton".replace(' ', '\u00A0'));
    }

    @ParameterizedTest
    @CsvSource({
        "--trend, least-squares, --trend-anchor",
        "--budget, 10 Mt, --convention",
        "--trend, guess, theil-sen",
        "--convention, any, first-year-full"
    })
    void half_a_choice_is_refused_with_what_is_missing(String option, String value, String said) {
        assertThat(national(option, value)).isEqualTo(2);
        assertThat(err.toString()).contains(said);
    }

    @Test
    void check_reads_a_national_file_and_audits_it() {
        assertThat(run("check", KRONOBERG)).isZero();
        assertThat(out.toString()).contains("kronoberg.csv");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void revisions_of_two_releases_are_listed_by_size() throws IOException {
        String older = Files.readString(Path.of(KRONOBERG));
        Path newer = Files.writeString(
                folder.resolve("newer.csv"),
                older.replace("2021-10-14", "2022-10-14").replace("46972,9", "56972,9"));
        assertThat(run("revisions", KRONOBERG, newer.toString(), "--above", "0.001", "--format", "csv"))
                .isZero();
        assertThat(out.toString()).startsWith("code,name,year,older_t,newer_t,difference_t,difference_percent\n");
        assertThat(run("revisions", KRONOBERG, newer.toString())).isZero();
        assertThat(run("revisions", KRONOBERG, folder.resolve("none.csv").toString()))
                .isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("none.csv");
    }

    private String households() throws IOException {
        return Files.writeString(
                        folder.resolve("household_2023.csv"),
                        "Kommunkod,kommunnamn,Total_emissions_per_capita\n764,Alvesta,5066.5\n128,Salem,3900\n")
                .toString();
    }

    private int consumption(String... more) throws IOException {
        List<String> args =
                new ArrayList<>(List.of("national", households(), "--goal", "4 t/person", "--goal-year", "2030"));
        args.addAll(List.of(more));
        return run(args.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            md   | Siffrorna gäller enbart hushållens konsumtion 2023
            html | enbart hushållens konsumtion
            json | "boundary": "households"
            csv  | 2,0764,Alvesta,5066.5,,,5066.5,1066.5,
            """)
    void consumption_per_person_is_compared_in_every_format(String format, String part) throws IOException {
        assertThat(consumption("--format", format)).isZero();
        assertThat(out.toString().replace('\u00A0', ' ')).contains(part);
    }

    @Test
    void consumption_of_one_municipality_is_explained() throws IOException {
        assertThat(consumption("--explain", "Alvesta")).isZero();
        assertThat(out.toString()).contains("household_2023.csv:2", "G = E_c − T");
        assertThat(consumption("--explain", "Atlantis")).isEqualTo(Klimatgap.WRONG_USAGE);
    }

    @Test
    void consumption_is_written_into_a_folder() throws IOException {
        assertThat(consumption("--out", folder.resolve("c").toString())).isZero();
        assertThat(folder.resolve("c/national.json")).isNotEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--reference-year=2010",
                "--rank=per-capita",
                "--statistics=x.xlsx",
                "--population=x.csv",
                "--without=a"
            })
    void options_of_emissions_do_not_go_with_a_goal_per_person(String option) throws IOException {
        assertThat(consumption(option)).isEqualTo(Klimatgap.WRONG_USAGE);
        assertThat(err.toString()).contains("--");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4 lb/person", "0 t/person", "person"})
    void a_goal_per_person_needs_a_level(String goal) {
        assertThat(run("national", KRONOBERG, "--goal", goal, "--goal-year", "2030"))
                .isEqualTo(Klimatgap.WRONG_USAGE);
        assertThat(err.toString()).contains("4 t/person");
    }

    @Test
    void a_reduction_needs_a_reference_year_and_no_statistics() {
        assertThat(run("national", KRONOBERG, "--goal", "80 %", "--goal-year", "2030"))
                .isEqualTo(Klimatgap.WRONG_USAGE);
        assertThat(err.toString()).contains("--reference-year");
        assertThat(national("--statistics", "x.xlsx")).isEqualTo(Klimatgap.WRONG_USAGE);
    }

    @Test
    void a_file_of_emissions_is_no_file_of_consumption() {
        assertThat(run("national", KRONOBERG, "--goal", "4 t/person", "--goal-year", "2030"))
                .isEqualTo(Klimatgap.WRONG_DATA);
    }
}
