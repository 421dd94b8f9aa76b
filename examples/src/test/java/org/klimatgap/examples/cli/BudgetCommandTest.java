package org.klimatgap.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klimatgap.examples.Golden;

/** The rates are closed forms of Strängnäs' budget; the golden files were read against them before they became the expectation. */
class BudgetCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Klimatgap.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    private int strangnas(String... more) {
        List<String> args = new ArrayList<>(
                List.of("budget", "--start-emissions", "120545 t", "--budget", "737173 t", "--first-year", "2024"));
        args.addAll(Arrays.asList(more));
        return run(args.toArray(String[]::new));
    }

    private int amounts(String start, String budget) {
        return run("budget", "--start-emissions", start, "--budget", budget, "--first-year", "2024");
    }

    @ParameterizedTest
    @CsvSource({"sv,text,budget.sv.md", "en,text,budget.en.md", "sv,json,budget.json", "en,JSON,budget.json"})
    void the_example_reads_as_the_golden_file(String language, String format, String golden) {
        assertThat(strangnas("--lang", language, "--format", format, "--delay-until", "2031"))
                .isZero();
        assertThat(err.toString()).isEmpty();
        Golden.check(golden, out.toString());
    }

    @Test
    void without_a_convention_all_three_are_printed() {
        assertThat(strangnas()).isZero();
        assertThat(out.toString()).contains("14,054", "15,085", "16,352");
    }

    @Test
    void a_convention_and_a_last_year_choose_one_rate() {
        assertThat(strangnas("--convention", "first-year-reduced", "--until", "2045"))
                .isZero();
        assertThat(out.toString()).contains("13,562", "2045").doesNotContain("14,054", "15,085");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "120545 t",
                "120545t",
                "120 545 t",
                "120 545 ton",
                "120\u00A0545 ton",
                "120\u2009545\u202Ftonnes",
                " 120545 t ",
                "120,5450 kt",
                "120.5450 kt",
                "120545,0 t",
                "0,120545 Mt"
            })
    void an_amount_may_be_written_in_swedish_and_in_english(String start) {
        assertThat(amounts(start, "737173 t")).isZero();
        assertThat(out.toString()).contains("14,054");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            120545     | '120545' has no unit, must look like "120545 t", "120 545 ton" or "120,5 kt"
            -5 t       | '-5 t' is negative, must be "0 t" or more
            \u2212 5 t | '\u2212 5 t' is no amount
            \u22125 t  | '\u22125 t' is negative
            5 lb       | '5 lb' has an unknown unit
            5 T        | '5 T' has an unknown unit
            5e9 t      | '5e9 t' is no amount
            NaN t      | 'NaN t' is no amount
            12 05 45 t | '12 05 45 t' is no amount
            120.545 t  | '120.545 t' may be thousands or decimals, must be "120545 t" or "120,5450 t"
            120,545 t  | '120,545 t' may be thousands or decimals
            ''         | '' is no amount
            """)
    void an_amount_that_cannot_be_read_is_named_with_its_option_and_a_valid_one(String amount, String reason) {
        assertThat(amounts("1 t", amount)).isEqualTo(2);
        assertThat(err.toString().lines().findFirst().orElse(""))
                .startsWith("Invalid value for option '--budget': " + reason);
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --first-year  | 20x4 | '20x4' is no year of a budget, must be 1990 to 2200
            --first-year  | 1989 | '1989' is no year of a budget, must be 1990 to 2200
            --until       | 2201 | '2201' is no year of a budget, must be 1990 to 2200
            --until       | 2023 | 2023 is before --first-year, must be 2024 or later
            --delay-until | 2020 | 2020 is before --first-year, must be 2024 or later
            --convention  | tidy | unknown budget convention 'tidy', must be one of [first-year-reduced,
            --format      | pdf  | expected one of [TEXT, JSON] (case-insensitive) but was 'pdf'
            """)
    void an_option_that_cannot_be_is_one_sentence_with_what_would_be_valid(String option, String value, String reason) {
        List<String> args = new ArrayList<>(List.of("budget", "--start-emissions", "1 t", "--budget", "9 t"));
        args.addAll(option.equals("--first-year") ? List.of() : List.of("--first-year", "2024"));
        args.addAll(List.of(option, value));
        assertThat(run(args.toArray(String[]::new))).isEqualTo(2);
        assertThat(err.toString().lines().findFirst().orElse(""))
                .startsWith("Invalid value for option '" + option + "'")
                .contains(reason);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void cuts_cannot_begin_after_the_last_budget_year() {
        assertThat(strangnas("--until", "2030", "--delay-until", "2031")).isEqualTo(2);
        assertThat(err.toString()).contains("'--delay-until': 2031 is after --until, must be 2030 or earlier");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            100 t | 0 t   | spent        | redan förbrukad
            100 t | 100 t | out-of-reach | tar hela budgeten
            0 t   | 500 t | not-needed   | Ingen minskning krävs
            """)
    void a_status_is_said_in_a_sentence_and_in_json(String start, String budget, String status, String sentence) {
        assertThat(amounts(start, budget)).isZero();
        assertThat(out.toString()).contains(sentence);
        assertThat(run(
                        "budget",
                        "--start-emissions",
                        start,
                        "--budget",
                        budget,
                        "--first-year",
                        "2024",
                        "--format",
                        "json"))
                .isZero();
        assertThat(out.toString()).contains("\"status\": \"" + status + "\"");
    }

    @Test
    void amounts_and_first_year_are_needed() {
        assertThat(run("budget")).isEqualTo(2);
        assertThat(err.toString()).contains("--start-emissions", "--budget", "--first-year");
    }
}
