package org.klimatgap.io.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.basis.Basket;
import org.klimatgap.basis.Vintage;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.ghg.national.NationalEmissions;
import org.klimatgap.io.sheet.TestWorkbook;
import org.klimatgap.message.Language;
import org.klimatgap.provenance.Origin;
import org.klimatgap.series.AnnualSeries;

class EmissionsDatabaseTest {
    /** The example of the class Javadoc. */
    private static final String EXPORT = """
            Rapportnamn:;Länsrapport, 2021-10-14;;;;
            Emissioner av Växthusgaser totalt;;;;;
            Enhet: ton/år;;;;;
            Huvudsektor;Undersektor;Län;Kommun;2018;2019
            Alla;Alla;Alla;Alla;52263793,55;51020350,72
            Transporter;Alla;Kronobergs län;Alvesta;48213,5;46972,96
            """;

    private static final String TIDY = """
            municipality,sector,year,t_co2e
            Alvesta,Transporter,2019,46972.96
            """;

    @TempDir
    Path folder;

    private Checked<NationalEmissions> read(String name, String content) throws IOException {
        return EmissionsDatabase.read(Files.writeString(folder.resolve(name), content));
    }

    private List<String> texts(String name, String content) throws IOException {
        return read(name, content).findings().stream()
                .map(finding -> finding.text(Language.ENGLISH))
                .toList();
    }

    private static String with(String... rows) {
        return EXPORT + String.join("\n", rows) + "\n";
    }

    @Test
    void export_gives_areas_sectors_values_and_lines() throws IOException {
        Checked<NationalEmissions> checked = read("x.csv", EXPORT);
        assertThat(checked.findings()).isEmpty();
        InventoryLine line = checked.get().inventory().linesOf("0764").get(0);
        assertThat(line.sector().code()).hasToString("NED~transport");
        assertThat(line.series()).isEqualTo(AnnualSeries.ofTonnes(Map.of(2018, 48213.5, 2019, 46972.96)));
        assertThat(line.origin(2019))
                .isInstanceOfSatisfying(
                        Origin.Place.class, place -> assertThat(place.line()).isEqualTo(6));
        assertThat(checked.get().nation()).isPresent();
        assertThat(checked.get().basis().basket()).isEqualTo(Basket.GHG_TOTAL);
        assertThat(checked.get().basis().gwpSet()).isEqualTo("AR5");
        assertThat(checked.get().basis().vintage()).isEqualTo(Vintage.of("SMHI 2021-10-14"));
    }

    @ParameterizedTest
    @CsvSource({
        "Emissioner av Växthusgaser totalt,GHG",
        "Emissioner av Koldioxid (CO2),CO2",
        "Emissioner av Metan (CH4),CH4",
        "Emissioner av Dikväveoxid (N2O),N2O"
    })
    void substance_is_that_of_the_title(String title, String basket) throws IOException {
        String file = EXPORT.replace("Emissioner av Växthusgaser totalt", title);
        assertThat(read("x.csv", file).get().basis().basket()).isEqualTo(Basket.of(basket));
    }

    @Test
    void header_is_found_wherever_it_stands_and_years_above_it() throws IOException {
        Path file = TestWorkbook.write(
                folder.resolve("x.xlsx"),
                "Koldioxid",
                List.of(
                        List.of("Rapportnamn:", "Länsrapport, 2024-04-18"),
                        List.of("Emissioner av Koldioxid (CO2)"),
                        List.of(),
                        List.of("", "", "2018", "2019", "", ""),
                        List.of("Kommun", "Län", "CO2", "CO2", "Undersektor", "Huvudsektor"),
                        List.of("Alvesta", "Kronobergs län", "1.5", "2.5", "Alla", "Jordbruk")));
        NationalEmissions co2 = EmissionsDatabase.read(file).get();
        assertThat(co2.inventory().linesOf("0764").get(0).series())
                .isEqualTo(AnnualSeries.ofTonnes(Map.of(2018, 1.5, 2019, 2.5)));
        assertThat(co2.basis().vintage()).isEqualTo(Vintage.of("SMHI 2024-04-18"));
    }

    @Test
    void tidy_file_has_its_release_in_its_name() throws IOException {
        NationalEmissions ghg = read("main_sectors_GHG_2026-06-25.csv", TIDY).get();
        assertThat(ghg.basis().vintage()).isEqualTo(Vintage.of("SMHI 2026-06-25"));
        assertThat(ghg.inventory().linesOf("0764").get(0).series())
                .isEqualTo(AnnualSeries.ofTonnes(Map.of(2019, 46972.96)));
    }

    @Test
    void release_of_a_file_that_does_not_tell_it_is_asked_for() throws IOException {
        assertThat(texts("x.csv", TIDY)).singleElement().asString().contains("release");
        Path file = Files.writeString(folder.resolve("y.csv"), TIDY);
        assertThat(EmissionsDatabase.read(
                                file, EmissionsDatabaseOptions.standard().withRelease("2026-06-25"))
                        .get()
                        .basis()
                        .vintage())
                .isEqualTo(Vintage.of("SMHI 2026-06-25"));
    }

    @Test
    void exponent_is_read_and_reported() throws IOException {
        Checked<NationalEmissions> checked =
                read("x.csv", with("Jordbruk;Alla;Kronobergs län;Alvesta;7,33347×10^−05;0"));
        assertThat(checked.get()
                        .inventory()
                        .linesOf("0764")
                        .get(1)
                        .series()
                        .get(2018)
                        .tonnes())
                .isEqualTo(7.33347e-5);
        assertThat(checked.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(NationalFinding.EXPONENT);
            assertThat(finding.text(Language.ENGLISH)).startsWith("x.csv:7: ").contains("7,33347×10^−05", "2018");
        });
    }

    @Test
    void title_that_stands_again_is_skipped_and_reported() throws IOException {
        Checked<NationalEmissions> checked = read("x.csv", with("Rapportnamn:;Länsrapport, 2021-10-14;;;;"));
        assertThat(checked.findings())
                .singleElement()
                .extracting(Finding::code)
                .isEqualTo(NationalFinding.REPEATED_TITLE);
    }

    @Test
    void row_that_begins_as_a_title_but_has_values_is_data() throws IOException {
        Checked<NationalEmissions> checked = read("x.csv", "Transporter;;;;;\n" + EXPORT);
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.get().inventory().linesOf("0764")).hasSize(1);
    }

    @Test
    void row_that_repeats_another_is_counted_once() throws IOException {
        Checked<NationalEmissions> checked =
                read("x.csv", with("Transporter;Alla;Kronobergs län;Alvesta;48213,5;46972,96"));
        assertThat(checked.get().inventory().linesOf("0764")).hasSize(1);
        assertThat(checked.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.text(Language.ENGLISH))
                        .startsWith("x.csv:7: ")
                        .contains("line 6"));
    }

    @Test
    void empty_cell_is_a_gap_and_never_zero() throws IOException {
        Checked<NationalEmissions> checked = read("x.csv", with("Jordbruk;Alla;Kronobergs län;Alvesta;;5"));
        assertThat(checked.get().inventory().linesOf("0764").get(1).series().years())
                .containsExactly(2019);
        assertThat(checked.findings()).singleElement().extracting(Finding::code).isEqualTo(NationalFinding.EMPTY_CELLS);
    }

    @ParameterizedTest
    @CsvSource({
        "'Rymdfart;Alla;Kronobergs län;Alvesta;1;2', unknown-main-sector, Rymdfart",
        "'Transporter;Rymdfart;Kronobergs län;Alvesta;1;2', unknown-sub-sector, Rymdfart",
        "'Jordbruk;Alla;Kronobergs län;Atlantis;1;2', unknown-area, Atlantis",
        "'Jordbruk;Alla;Atlantis län;Alla;1;2', unknown-area, Atlantis län",
        "'Jordbruk;Alla;Kalmar län;Alvesta;1;2', county-differs, Kalmar län",
        "'Jordbruk;Alla;Kronobergs län;Alvesta;1 000,5;2', not-a-number, '1000,5'",
        "'Jordbruk;Alla;Kronobergs län;Alvesta;1.5;2', not-a-number, 1.5",
        "'Jordbruk;Alla;Kronobergs län;Alvesta;många;2', not-a-number, många",
        "'Transporter;Alla;Kronobergs län;Alvesta;1;2', conflicting-row, 'line 6'"
    })
    void defective_row_is_reported_with_its_line_and_value(String row, String code, String text) throws IOException {
        assertThat(read("x.csv", with(row)).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code().key()).isEqualTo(code);
            assertThat(finding.text(Language.ENGLISH)).startsWith("x.csv:7: ").contains(text);
            assertThat(finding.text(Language.SWEDISH)).startsWith("x.csv:7: ");
        });
    }

    @Test
    void every_defect_is_reported_in_one_pass_and_withholds_the_file() throws IOException {
        Checked<NationalEmissions> checked = read(
                "x.csv",
                with(
                        "Rymdfart;Alla;Alla;Alla;1;2",
                        "Jordbruk;Alla;Kronobergs län;Atlantis;1;2",
                        "Jordbruk;Alla;Kronobergs län;Alvesta;x;y"));
        assertThat(checked.isUsable()).isFalse();
        assertThat(checked.errors()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "Huvudsektor;Undersektor,Main sector;Sub-sector,no-header",
        "Växthusgaser totalt,Radioaktivitet,unknown-substance",
        "ton/år,kg/år,unknown-unit",
        "2018;2019,Värde;Enhet,no-years",
        "2018;2019,2019;2019,repeated-year"
    })
    void file_of_another_kind_is_refused(String old, String changed, String code) throws IOException {
        assertThat(read("x.csv", EXPORT.replace(old, changed)).findings())
                .singleElement()
                .extracting(finding -> finding.code().key())
                .isEqualTo(code);
    }

    @Test
    void header_without_rows_is_an_error() throws IOException {
        assertThat(texts("main_2026-06-25.csv", "municipality,sector,year,t_co2e\n"))
                .singleElement()
                .asString()
                .contains("no rows");
    }

    @ParameterizedTest
    @CsvSource({
        "'Alvesta,Transporter,199,1', invalid-year",
        "'Alvesta,Transporter,2020,', empty-cells",
        "'Alvesta,Transporter,2019,46972.96', repeated-row",
        "'Alvesta,Transporter,2019,5', conflicting-row",
        "'Alvesta,Alla,2020,1', ''"
    })
    void tidy_rows_are_checked_alike(String row, String code) throws IOException {
        assertThat(read("main_2026-06-25.csv", TIDY + row + "\n").findings())
                .extracting(finding -> finding.code().key())
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void many_findings_of_a_kind_are_counted() throws IOException {
        StringBuilder rows = new StringBuilder(TIDY);
        for (int i = 0; i < 300; i++) {
            rows.append("Alvesta,Transporter,2019,46972.96\n");
        }
        assertThat(texts("main_2026-06-25.csv", rows.toString()))
                .hasSize(201)
                .last()
                .asString()
                .contains("100");
    }

    @Test
    void own_files_are_recognised_by_their_header() throws IOException {
        assertThat(EmissionsDatabase.recognises(Files.writeString(folder.resolve("a.csv"), EXPORT)))
                .isTrue();
        assertThat(EmissionsDatabase.recognises(Files.writeString(folder.resolve("b.csv"), "year,value\n2019,1\n")))
                .isFalse();
        assertThat(EmissionsDatabase.recognises(folder.resolve("missing.csv"))).isFalse();
    }
}
