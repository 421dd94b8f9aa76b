package org.klimatgap.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.inventory.Populations;
import org.klimatgap.message.Language;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Sha256;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.provenance.Traced;
import org.klimatgap.quantity.Population;

class PopulationCsvTest {
    private static final String HEADER = "municipality;year;population;date;source\n";

    @TempDir
    private Path folder;

    private Checked<Populations> read(String text) {
        return PopulationCsv.read(TestFiles.write(folder, "population.csv", text));
    }

    @Test
    void example_gives_persons_with_their_place_date_and_source() throws IOException {
        Path file = TestFiles.resource("population.csv");
        Populations populations = PopulationCsv.read(file).get();
        SourceFile source = new SourceFile("population.csv", Sha256.of(Files.readAllBytes(file)));
        Traced<Population> known = populations.find("0764", 2023).orElseThrow();
        assertThat(known.value()).isEqualTo(Population.ofPersons(20_040));
        assertThat(known.origin()).isEqualTo(new Origin.Place(source, 3, "SCB; 2023-12-31"));
        assertThat(known.name().text(Language.SWEDISH)).isEqualTo("folkmängd i kommun 0764 2023");
        assertThat(populations.of("0764").keySet()).containsExactly(2019, 2023);
        assertThat(populations.file()).isEqualTo(source);
    }

    @Test
    void date_and_source_are_optional() {
        Populations populations =
                read("population,municipality,year\n20040,0764,2023\n").get();
        assertThat(populations.find("0764", 2023).orElseThrow().value()).isEqualTo(Population.ofPersons(20_040));
        assertThat(populations.find("0764", 2022)).isEmpty();
        assertThat(populations.find("0780", 2023)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "764;2023;20040;; | municipality code \"764\" lacks its leading zero: write \"0764\"",
                "0764;23;20040;; | \"23\" is not a year, must be a whole number from 1900 to 2100",
                "0764;2023;;; | column \"population\" is empty",
                "0764;2023;0;; | \"0\" in column \"population\" is not a number of residents, must be a whole number of at least"
                        + " 1 such as 20040",
                "0764;2023;-5;; | \"-5\" in column \"population\" is not a number of residents, must be a whole number of at least"
                        + " 1 such as 20040",
                "0764;2023;20040,5;; | \"20040,5\" in column \"population\" is not a number of residents, must be a whole number of"
                        + " at least 1 such as 20040",
                "0764;2023;NE;; | \"NE\" in column \"population\" is not a number of residents, must be a whole number of at least"
                        + " 1 such as 20040",
                "0764;2023;999999999999;; | \"999999999999\" in column \"population\" is not a number of residents, must be a whole"
                        + " number of at least 1 such as 20040",
                "0764;2023;20 040;; | \"20 040\" in column \"population\" has thousands separators, must have none: write"
                        + " \"20040\"",
                "0764;2023;20.040;; | \"20.040\" in column \"population\" has thousands separators, must have none: write"
                        + " \"20040\"",
                "0764;2023;2e4;; | \"2e4\" in column \"population\" has an exponent, must be spelled out: write \"20000\"",
                "0764;2023;20040;31/12/2023; | \"31/12/2023\" in column \"date\" is not a date, must look like 2023-12-31",
                "0764;2023;20040;2023-02-30; | \"2023-02-30\" in column \"date\" is not a date, must look like 2023-12-31",
                "0764;2000;20040;; | municipality 0764 already has a population for 2000 on line 2"
            })
    void defective_row_is_named_and_left_out(String row, String text) {
        Checked<Populations> checked = read(HEADER + "0764;2000;18000;;\n" + row + "\n");
        assertThat(checked.findings())
                .extracting(finding -> finding.text(Language.ENGLISH))
                .containsExactly("population.csv:3: " + text);
        assertThat(checked.isUsable()).isFalse();
        assertThat(checked.acceptPartial("test").get().of("0764").keySet()).containsExactly(2000);
    }

    @Test
    void missing_columns_and_wrong_separator_are_found_as_in_every_table() {
        assertThat(TestFiles.places(read("municipality;date\n0764;2023-12-31\n")))
                .containsExactly("population.csv:1 missing-column", "population.csv:1 missing-column");
        assertThat(TestFiles.places(read("municipality|year|population\n0764|2023|20040\n")))
                .containsExactly("population.csv:1 wrong-separator");
    }

    @Test
    void display_name_stands_in_findings() {
        Path file = TestFiles.write(folder, "x.tmp", "municipality,year,population\n");
        assertThat(TestFiles.places(PopulationCsv.read(file, "SCB 2026"))).containsExactly("SCB 2026 no-rows");
    }
}
