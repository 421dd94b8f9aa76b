package org.klimatgap.io.inputoutput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klimatgap.basis.Basis;
import org.klimatgap.basis.Basket;
import org.klimatgap.basis.Boundary;
import org.klimatgap.basis.Vintage;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.inputoutput.Footprint;
import org.klimatgap.ghg.inputoutput.InputOutputModel;
import org.klimatgap.ghg.inputoutput.InputOutputSystem;
import org.klimatgap.ghg.inputoutput.Intensities;
import org.klimatgap.ghg.inputoutput.LabelledMatrix;
import org.klimatgap.ghg.inputoutput.RegionLabel;
import org.klimatgap.ghg.inputoutput.Stressors;
import org.klimatgap.gwp.Gas;
import org.klimatgap.gwp.GwpSet;
import org.klimatgap.io.csv.MessageBundles;
import org.klimatgap.message.Language;
import org.klimatgap.message.Message;

/** Matrices with labels as files. */
class MatrixCsvTest {
    private static final RegionLabel GOODS = RegionLabel.of("SE", "goods");
    private static final RegionLabel SERVICES = RegionLabel.of("SE", "services");

    @TempDir
    Path folder = Path.of("");

    private static Path example(String name) throws URISyntaxException {
        return Path.of(
                Objects.requireNonNull(MatrixCsvTest.class.getResource(name)).toURI());
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    private static List<String> texts(Checked<?> checked) {
        return checked.findings().stream().map(Finding::toString).toList();
    }

    private static <R, C> String explained(LabelledMatrix<R, C> matrix, R row, C column) {
        return matrix.traced(Message.of(Boundary.HOUSEHOLDS), row, column).explain();
    }

    @Test
    void the_example_of_flows_is_read_with_its_lines() throws URISyntaxException {
        LabelledMatrix<RegionLabel, RegionLabel> flows =
                MatrixCsv.sectors(example("flows.csv")).get();
        assertThat(flows.rows()).containsExactly(GOODS, SERVICES);
        assertThat(flows.columns()).containsExactly(GOODS, SERVICES);
        assertThat(flows.value(SERVICES, SERVICES)).isEqualTo(33.25);
        assertThat(flows.unit()).hasToString("MSEK");
        assertThat(explained(flows, SERVICES, GOODS)).endsWith(" = 100 MSEK ← flows.csv:3\n");
    }

    @Test
    void the_example_of_emissions_is_read_into_tonnes_whatever_the_unit_of_a_row() throws URISyntaxException {
        LabelledMatrix<Gas, RegionLabel> emissions =
                MatrixCsv.emissions(example("emissions.csv")).get();
        assertThat(emissions.unit()).isEqualTo(Stressors.TONNES);
        assertThat(emissions.value(Gas.CO2, GOODS)).isEqualTo(125);
        assertThat(emissions.value(Gas.CH4_FOSSIL, GOODS)).isEqualTo(.5);
    }

    @Test
    void the_example_of_multipliers_is_read_into_tonnes_for_each_krona() throws URISyntaxException {
        LabelledMatrix<Gas, RegionLabel> multipliers =
                MatrixCsv.multipliers(example("multipliers.csv")).get();
        assertThat(multipliers.unit()).hasToString("t/SEK");
        assertThat(multipliers.value(Stressors.EQUIVALENTS, GOODS)).isEqualTo(.00005);
    }

    @Test
    void the_example_of_spending_keeps_codes_as_they_are() throws URISyntaxException {
        LabelledMatrix<String, String> spending =
                MatrixCsv.spending(example("spending.csv")).get();
        assertThat(spending.rows()).containsExactly("0764", "1490");
        assertThat(spending.columns()).containsExactly("01.1", "07.3");
        assertThat(spending.value("1490", "07.3")).isEqualTo(2400000.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"flows.csv", "emissions.csv", "multipliers.csv", "spending.csv"})
    void example_of_the_javadoc_is_the_test_resource(String name) throws IOException, URISyntaxException {
        String documented = Files.readAllLines(example(name)).stream()
                .map(line -> " * " + line + "\n")
                .collect(Collectors.joining());
        assertThat(Files.readString(Path.of("src/main/java/org/klimatgap/io/inputoutput/MatrixCsv.java")))
                .contains(" * <pre>\n" + documented + " * </pre>\n");
    }

    @Test
    void messages_are_complete_in_every_language() {
        MessageBundles.assertComplete(MatrixFinding.class);
    }

    @Test
    void labels_keep_their_capitals_and_commas() throws IOException {
        LabelledMatrix<RegionLabel, RegionLabel> demand = MatrixCsv.sectors(
                        file("y.csv", "Region;Sector;Unit;SE|Households;SE|Food, drink", "SE;Food, drink;MSEK;1,5;-2"))
                .get();
        assertThat(demand.rows()).containsExactly(RegionLabel.of("SE", "Food, drink"));
        assertThat(demand.columns())
                .containsExactly(RegionLabel.of("SE", "Households"), RegionLabel.of("SE", "Food, drink"));
        assertThat(demand.value(RegionLabel.of("SE", "Food, drink"), RegionLabel.of("SE", "Food, drink")))
                .isEqualTo(-2);
    }

    @Test
    void every_defect_is_told_in_one_pass_with_line_and_column() throws IOException {
        Checked<LabelledMatrix<RegionLabel, RegionLabel>> checked = MatrixCsv.sectors(file(
                "z.csv",
                "region,sector,unit,SE|goods,services",
                "SE,goods,MSEK,1,",
                "SE,services,MEUR,\"1,5\",2",
                "SE,goods,MSEK,1e3,NE",
                ",trade,MSEK,1,2",
                "S|E,trade,MSEK,1,2",
                "SE,transport,MSEK,1"));
        assertThat(checked.isUsable()).isFalse();
        assertThat(texts(checked))
                .anyMatch(text -> text.startsWith("error: z.csv:1: column \"services\" is no label"))
                .anyMatch(text -> text.startsWith("error: z.csv:2: column \"services\" is empty"))
                .anyMatch(text -> text.equals(
                        "error: z.csv:3: the unit is MEUR, but MSEK in the first row; one matrix has one unit"))
                .anyMatch(text -> text.startsWith("error: z.csv:3: ") && text.contains("1.5"))
                .anyMatch(text -> text.equals("error: z.csv:4: SE|goods already stands on line 2"))
                .anyMatch(text -> text.startsWith("error: z.csv:4: ") && text.contains("1000"))
                .anyMatch(text ->
                        text.equals("error: z.csv:4: \"NE\" in column \"services\" is not a number, must be plain"
                                + " digits such as 57215, and 0 where there is nothing"))
                .anyMatch(text -> text.equals("error: z.csv:5: column \"region\" is empty"))
                .anyMatch(text -> text.startsWith("error: z.csv:6: \"S|E, trade\" is no label of a row"))
                .anyMatch(text -> text.startsWith("error: z.csv:7: "));
        assertThat(checked.findings().get(0).text(Language.SWEDISH))
                .isEqualTo("z.csv:1: kolumnen ”services” är inget namn, ska vara region och namn som SE|jordbruk");
    }

    @ParameterizedTest
    @CsvSource({"lb", "kg/person", "MSEK"})
    void emissions_have_a_unit_of_mass(String unit) throws IOException {
        assertThat(texts(MatrixCsv.emissions(file("f.csv", "gas,unit,SE|goods", "CO2," + unit + ",1"))))
                .containsExactly("error: f.csv:2: unknown unit \"" + unit + "\", must be one of kg, t, kt, Mt");
    }

    @ParameterizedTest
    @CsvSource({"kg", "kg/", "/SEK", "lb/SEK"})
    void multipliers_have_a_unit_of_mass_for_each_unit_of_money(String unit) throws IOException {
        assertThat(texts(MatrixCsv.multipliers(file("m.csv", "gas,unit,SE|goods", "CO2e," + unit + ",1"))))
                .containsExactly("error: m.csv:2: unknown unit \"" + unit + "\", must be one of kg/SEK, t/MSEK");
    }

    @Test
    void a_gas_is_known_whatever_its_capitals_and_another_one_kept() throws IOException {
        assertThat(MatrixCsv.emissions(file(
                                "g.csv", "gas,unit,SE|goods", "co2,t,1", "ch4-FOSSIL,t,1", "sf6,t,1", "Other gas,t,1"))
                        .get()
                        .rows())
                .containsExactly(Gas.CO2, Gas.CH4_FOSSIL, Gas.of("SF6"), Gas.of("Other gas"));
        assertThat(MatrixCsv.emissions(file("e.csv", "gas,unit,SE|goods", "CO2E,t,1"))
                        .get()
                        .rows())
                .containsExactly(Stressors.EQUIVALENTS);
        assertThat(texts(MatrixCsv.emissions(file("t.csv", "gas,unit,SE|goods", "CO2e,t,1", "co2e,t,1"))))
                .containsExactly("error: t.csv:3: CO2e already stands on line 2");
    }

    @Test
    void a_matrix_has_columns_and_known_heads() throws IOException {
        assertThat(texts(MatrixCsv.sectors(file("n.csv", "region,sector,unit", "SE,goods,MSEK"))))
                .containsExactly("error: n.csv:1: there is no column beside the heads of the rows");
        assertThat(texts(MatrixCsv.sectors(file("h.csv", "region,sektor,unit,SE|goods", "SE,goods,MSEK,1"))))
                .contains("error: h.csv:1: column \"sector\" is missing");
        assertThat(texts(MatrixCsv.output(file("x.csv", "region,sector,unit,turnover", "SE,goods,MSEK,1"))))
                .containsExactly(
                        "error: x.csv:1: column \"turnover\" is unknown; a table of output has the columns region,"
                                + " sector, unit and output");
        assertThat(texts(MatrixCsv.sectors(file("d.csv", "region,sector,unit,SE|a,SE|A", "SE,a,MSEK,1,2"))))
                .anyMatch(text -> text.startsWith("error: d.csv:1: "));
    }

    /** A = [[1/5, 3/10], [2/5, 1/10]] and s = (1/2, 1/5): goods 53/60 and services 31/60 t/MSEK, solved by hand. */
    @Test
    void a_footprint_is_explained_from_the_files_of_the_system() throws IOException {
        Path flows = file(
                "z.csv", "region,sector,unit,SE|goods,SE|services", "SE,goods,MSEK,50,90", "SE,services,MSEK,100,30");
        Path demand = file("y.csv", "region,sector,unit,SE|all", "SE,goods,MSEK,110", "SE,services,MSEK,170");
        Path output = file("x.csv", "region,sector,unit,output", "SE,goods,MSEK,250", "SE,services,MSEK,300");
        Path emitted = file("f.csv", "gas,unit,SE|goods,SE|services", "CO2,t,125,60");
        Path bought = file("m.csv", "area,unit,SE|goods,SE|services", "0764,MSEK,60,120", "1490,MSEK,20,60");
        InputOutputSystem system = InputOutputSystem.of(
                        MatrixCsv.sectors(flows).get(),
                        MatrixCsv.sectors(demand).get(),
                        MatrixCsv.output(output).get())
                .get();
        Stressors stressors =
                Stressors.ofGases(MatrixCsv.emissions(emitted).get()).characterise(GwpSet.of("AR5"));
        InputOutputModel model = InputOutputModel.of(
                        system, Intensities.from(stressors, system).get())
                .get();
        Basis basis = Basis.of(Boundary.HOUSEHOLDS, Basket.GHG_TOTAL, "AR5", Vintage.of("made-up tables"));
        List<Footprint<String>> footprints =
                model.footprints(MatrixCsv.demand(bought).get(), basis).get();
        assertThat(footprints.get(0).total().tonnes()).isCloseTo(115, within(1e-9));
        assertThat(footprints.get(1).total().tonnes()).isCloseTo(146 / 3.0, within(1e-9));
        assertThat(footprints.get(0).traced().explain())
                .contains("← m.csv:2", "← z.csv:3", "← x.csv:2", "← f.csv:2", "CO2, AR5 = 1 t CO2e/t ← gwp100.csv:7");
    }
}
