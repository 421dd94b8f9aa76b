package org.klimatgap.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klimatgap.io.csv.TestFiles.emissions;
import static org.klimatgap.io.csv.TestFiles.places;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klimatgap.finding.Checked;
import org.klimatgap.ghg.Municipality;
import org.klimatgap.ghg.NotationKey;
import org.klimatgap.ghg.inventory.CellOrigins;
import org.klimatgap.ghg.inventory.Inventory;
import org.klimatgap.ghg.inventory.InventoryLine;
import org.klimatgap.ghg.inventory.Populations;
import org.klimatgap.provenance.Origin;
import org.klimatgap.provenance.Sha256;
import org.klimatgap.provenance.SourceFile;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.quantity.EmissionsPerCapita;
import org.klimatgap.quantity.Population;
import org.klimatgap.sector.SectorCode;
import org.klimatgap.sector.SectorScheme;
import org.klimatgap.series.AnnualSeries;
import org.klimatgap.series.ValueStatus;

class EmissionsCsvTest {
    private static final SectorScheme NED = SectorScheme.nationalEmissionsDatabase();
    private static final Municipality ALVESTA = Municipality.of("0764", "Alvesta");

    @TempDir
    private Path folder;

    private InventoryLine onlyLine(String text) {
        return emissions(folder, text).get().lines().get(0);
    }

    @Test
    void tidy_example_becomes_two_lines_with_values_statuses_and_notation_keys() {
        Inventory inventory =
                EmissionsCsv.read(TestFiles.resource("emissions-tidy.csv"), NED).get();
        assertThat(inventory.lines()).hasSize(2);
        InventoryLine transport = inventory.lines().get(0);
        assertThat(transport.area()).isEqualTo(ALVESTA);
        assertThat(transport.sector().code()).isEqualTo(SectorCode.of("NED", "transport"));
        assertThat(transport.series())
                .isEqualTo(AnnualSeries.builder()
                        .put(2019, Emissions.ofTonnes(46972.96))
                        .put(2023, Emissions.ofTonnes(38316.49), ValueStatus.PROVISIONAL)
                        .build());
        assertThat(transport.substance()).contains("CO2e");
        InventoryLine waste = inventory.lines().get(1);
        assertThat(waste.series().isEmpty()).isTrue();
        assertThat(waste.notations()).isEqualTo(Map.of(2019, NotationKey.NE));
    }

    @Test
    void tidy_cells_know_file_digest_line_and_note() throws IOException {
        Path file = TestFiles.resource("emissions-tidy.csv");
        Inventory inventory = EmissionsCsv.read(file, NED).get();
        SourceFile source = new SourceFile("emissions-tidy.csv", Sha256.of(Files.readAllBytes(file)));
        assertThat(inventory.file()).isEqualTo(source);
        assertThat(inventory.lines().get(0).origins()).isInstanceOf(CellOrigins.ByYear.class);
        assertThat(inventory.lines().get(0).origin(2019)).isEqualTo(new Origin.Place(source, 2, "SMHI 2024"));
        assertThat(inventory.lines().get(0).origin(2023))
                .isEqualTo(new Origin.Place(source, 3, "SMHI 2024; in thousand tonnes"));
        assertThat(inventory.lines().get(1).origin(2019))
                .isEqualTo(new Origin.Place(source, 4, "SMHI 2024; not estimated, see ch. 4"));
    }

    @Test
    void wide_example_becomes_two_lines_with_a_gap_and_a_notation_key() throws IOException {
        Path file = TestFiles.resource("emissions-wide.csv");
        Inventory inventory = EmissionsCsv.read(file, NED).get();
        SourceFile source = new SourceFile("emissions-wide.csv", Sha256.of(Files.readAllBytes(file)));
        InventoryLine transport = inventory.lines().get(0);
        assertThat(transport.series()).isEqualTo(AnnualSeries.ofTonnes(Map.of(2019, 46972.96, 2023, 38316.49)));
        assertThat(transport.origins()).isEqualTo(new CellOrigins.OneRow(new Origin.Place(source, 2, "SMHI 2024")));
        InventoryLine international = inventory.lines().get(1);
        assertThat(international.series()).isEqualTo(AnnualSeries.ofTonnes(Map.of(2019, 0.0, 2023, 0.0)));
        assertThat(international.notations()).isEqualTo(Map.of(2020, NotationKey.NO));
    }

    @Test
    void columns_may_come_in_any_order_and_case() {
        InventoryLine line = onlyLine("Unit; VALUE ;Year;Sector;MUNICIPALITY\nt;1,5;2019;Jordbruk;0764\n");
        assertThat(line.series()).isEqualTo(AnnualSeries.ofTonnes(Map.of(2019, 1.5)));
        assertThat(line.sector().code().code()).isEqualTo("agriculture");
    }

    @Test
    void municipality_without_a_name_is_called_by_its_code() {
        assertThat(onlyLine("municipality,sector,year,value,unit\n0764,waste,2019,1,t\n")
                        .area())
                .isEqualTo(Municipality.of("0764", "0764"));
    }

    @ParameterizedTest
    @CsvSource({
        "1500, kg, 1.5, ''",
        "57215.5, t, 57215.5, ''",
        "4.35, kt, 4350, ''",
        "1.1, Mt, 1100000, ''",
        "0.07, kt, 70, ''",
        "7, t CO2, 7, CO2",
        "7, kt CO2e, 7000, CO2e",
        "0, t, 0, ''",
        "007, t, 7, ''",
        "'-0', t, 0, ''"
    })
    void units_of_mass_become_tonnes(String value, String unit, double tonnes, String substance) {
        InventoryLine line = onlyLine("municipality,sector,year,value,unit\n0764,waste,2019," + value + "," + unit);
        assertThat(line.series().get(2019)).isEqualTo(Emissions.ofTonnes(tonnes));
        assertThat(line.substance()).isEqualTo(Optional.of(substance).filter(text -> !text.isEmpty()));
    }

    @ParameterizedTest
    @CsvSource({"kg/person, 2334", "kg CO2e/person, 2334", "t/person, 2.334"})
    void value_per_person_is_multiplied_by_the_population_and_says_so(String unit, String value) {
        Populations populations =
                PopulationCsv.read(TestFiles.resource("population.csv")).get();
        Path file = TestFiles.write(
                folder,
                TestFiles.NAME,
                "municipality,municipality_name,sector,year,value,unit\n0764,Alvesta,waste,2023," + value + "," + unit);
        InventoryLine line = EmissionsCsv.read(file, NED, EmissionsCsvOptions.DEFAULT.withPopulations(populations))
                .get()
                .lines()
                .get(0);
        // 2334 kg x 20040 persons
        assertThat(line.series().get(2023)).isEqualTo(Emissions.ofTonnes(46773.36));
        assertThat(line.origin(2023).inputs())
                .extracting(input -> (Object) input.value())
                .containsExactly(EmissionsPerCapita.ofKilogramsPerPerson(2334), Population.ofPersons(20040));
        assertThat(line.origin(2023).leaves())
                .extracting(Origin::toString)
                .containsExactly("emissions.csv:2", "population.csv:3");
        assertThat(line.origin(2023).inputs().get(0).name())
                .hasToString("Waste (including sewage), Alvesta, 2023, per person");
    }

    @Test
    void wide_row_per_person_has_an_origin_for_each_year() {
        Populations populations =
                PopulationCsv.read(TestFiles.resource("population.csv")).get();
        Path file = TestFiles.write(
                folder, TestFiles.NAME, "municipality,sector,unit,2019,2020,2023\n0764,waste,kg/person,1,NE,2\n");
        InventoryLine line = EmissionsCsv.read(file, NED, EmissionsCsvOptions.DEFAULT.withPopulations(populations))
                .get()
                .lines()
                .get(0);
        assertThat(line.series()).isEqualTo(AnnualSeries.ofTonnes(Map.of(2019, 20.139, 2023, 40.08)));
        assertThat(line.origin(2020)).hasToString("emissions.csv:2");
        assertThat(line.origin(2019).leaves())
                .extracting(Origin::toString)
                .containsExactly("emissions.csv:2", "population.csv:2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void every_line_end_is_fine_and_counts_lines_alike(String end) {
        Checked<Inventory> checked = emissions(
                folder,
                String.join(
                        end, "municipality;sector;year;value;unit", "0764;waste;2019;1,5;t", "", "764;waste;2020;1;t"));
        assertThat(places(checked)).containsExactly("emissions.csv:4 leading-zero");
        assertThat(checked.acceptPartial("test").get().lines().get(0).series())
                .isEqualTo(AnnualSeries.ofTonnes(Map.of(2019, 1.5)));
    }

    @Test
    void byte_order_mark_is_accepted_silently_and_belongs_to_the_digest() {
        byte[] bytes =
                "\uFEFFmunicipality,sector,year,value,unit\n0764,waste,2019,1,t\n".getBytes(StandardCharsets.UTF_8);
        Checked<Inventory> checked = emissions(folder, bytes);
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.get().file().sha256()).isEqualTo(Sha256.of(bytes));
    }

    @Test
    void rows_without_text_are_no_rows() {
        Checked<Inventory> checked = emissions(
                folder, "\n \nmunicipality;sector;year;value;unit\n;;;;\n0764;waste;2019;1;t\n  \n ; ; ; ; \n");
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.get().lines()).hasSize(1);
        assertThat(checked.get().lines().get(0).origin(2019)).hasToString("emissions.csv:5");
    }

    @Test
    void tab_separated_file_has_a_decimal_comma() {
        assertThat(onlyLine("municipality\tsector\tyear\tvalue\tunit\n0764\twaste\t2019\t1,5\tt\n")
                        .series()
                        .get(2019))
                .isEqualTo(Emissions.ofTonnes(1.5));
    }

    @Test
    void comma_in_a_name_of_an_ignored_column_does_not_change_the_separator() {
        Checked<Inventory> checked =
                emissions(folder, "municipality;sector;year;value;unit;a,b,c,d,e,f,g,h\n0764;waste;2019;1,5;t;\n");
        assertThat(places(checked)).containsExactly("emissions.csv:1 unknown-column");
        assertThat(checked.get().lines().get(0).series().get(2019)).isEqualTo(Emissions.ofTonnes(1.5));
    }

    @Test
    void quoted_cell_may_hold_separators_quotes_and_line_breaks() {
        Checked<Inventory> checked = emissions(
                folder, "municipality,sector,year,value,unit,source\n0764,waste,2019,1,t,\"a, \"\"b\"\"\nc\"\n");
        assertThat(places(checked)).containsExactly("emissions.csv:2 row-over-lines");
        assertThat(((Origin.Place) checked.get().lines().get(0).origin(2019)).note())
                .isEqualTo("a, \"b\"\nc");
    }

    @Test
    void display_name_stands_in_findings_and_origins() {
        Path file = TestFiles.write(
                folder, "x17.tmp", "municipality,sector,year,value,unit\n0764,waste,2019,1,t\n764,waste,2020,1,t\n");
        Checked<Inventory> checked =
                EmissionsCsv.read(file, NED, EmissionsCsvOptions.DEFAULT.withDisplayName("Alvesta 2026"));
        assertThat(places(checked)).containsExactly("Alvesta 2026:3 leading-zero");
        assertThat(checked.acceptPartial("test").get().file().name()).isEqualTo("Alvesta 2026");
    }

    @Test
    void layout_that_is_asked_for_is_not_guessed() {
        Path file = TestFiles.write(folder, TestFiles.NAME, "municipality,sector,unit,2019\n0764,waste,t,1\n");
        Checked<Inventory> tidy =
                EmissionsCsv.read(file, NED, EmissionsCsvOptions.DEFAULT.withLayout(EmissionsLayout.TIDY));
        assertThat(places(tidy))
                .containsExactly(
                        "emissions.csv:1 unknown-column",
                        "emissions.csv:1 missing-column",
                        "emissions.csv:1 missing-column");
        Checked<Inventory> wide =
                EmissionsCsv.read(file, NED, EmissionsCsvOptions.DEFAULT.withLayout(EmissionsLayout.WIDE));
        assertThat(wide.get().lines().get(0).series()).isEqualTo(AnnualSeries.ofTonnes(Map.of(2019, 1.0)));
    }

    @Test
    void apostrophe_before_a_formula_is_taken_away() {
        assertThat(onlyLine("municipality,municipality_name,sector,year,value,unit\n0764,'=Alvesta,waste,2019,1,t\n")
                        .area()
                        .name())
                .isEqualTo("=Alvesta");
    }

    @Test
    void apostrophe_of_a_name_stays() {
        assertThat(onlyLine(
                                "municipality,municipality_name,sector,year,value,unit\n0764,'s-Hertogenbosch,waste,2019,1,t\n")
                        .area()
                        .name())
                .isEqualTo("'s-Hertogenbosch");
    }
}
