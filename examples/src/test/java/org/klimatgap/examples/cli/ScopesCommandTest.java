package org.klimatgap.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.examples.Golden;
import org.klimatgap.examples.Project;

class ScopesCommandTest {
    private static final String CONTRACT =
            Project.root().resolve("examples/ostersund/contract.json").toString();

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Klimatgap.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    @ParameterizedTest
    @CsvSource({
        "md,# Växthusgasredovisning för Östersunds kommun (exempel) 2024",
        "html,<title>Växthusgasredovisning för Östersunds kommun (exempel) 2024</title>",
        "json,\"scope\":1",
        "csv,2024"
    })
    void scopes_prints_the_statement_in_every_format(String format, String part) {
        assertThat(run("scopes", CONTRACT, "--format", format)).isZero();
        assertThat(out.toString()).contains(part);
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"sv,md", "en,md", "sv,html", "sv,json", "sv,csv"})
    void the_statement_reads_as_the_golden_file(String language, String format) {
        assertThat(run("scopes", CONTRACT, "--format", format, "--lang", language))
                .isZero();
        Golden.check("ostersund-statement." + language + "." + format, out.toString());
    }

    @Test
    void out_writes_every_table() throws IOException {
        assertThat(run("scopes", CONTRACT, "--out", folder.toString())).isZero();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder(
                            "statement.md",
                            "statement.html",
                            "statement.json",
                            "statement-lines.csv",
                            "statement-totals.csv",
                            "statement-completeness.csv");
        }
    }

    @Test
    void a_contract_without_scopes_says_what_to_add() {
        assertThat(run("scopes", Project.alvesta().toString())).isEqualTo(1);
        assertThat(err.toString()).contains("docs/scopes.md");
    }

    @Test
    void explain_goes_down_to_the_rows_of_activities_and_factors() {
        assertThat(run("explain", CONTRACT, "scope.2.market-based.2022")).isZero();
        assertThat(out.toString()).contains("activities.csv:39", "instruments.csv:3", "se-electricity.csv:9");
    }

    @Test
    void check_covers_every_file_of_a_contract() {
        assertThat(run("check", CONTRACT)).isZero();
        assertThat(out.toString()).contains("factors.csv:7", "completeness.csv:8", "recalculation.csv:5", "fel 0");
    }
}
