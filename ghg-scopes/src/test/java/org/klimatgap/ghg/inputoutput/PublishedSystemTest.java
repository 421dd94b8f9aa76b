package org.klimatgap.ghg.inputoutput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.klimatgap.gwp.Gas;
import org.klimatgap.quantity.InputUnit;

/**
 * Two regions with three sectors each, from the tests of pymrio (Stadler 2021, Journal of Open Research Software 9, 8), and the
 * two sectors of Miller and Blair's textbook. All expected values are pymrio's.
 *
 * <p>The file lies beside the repository, where the system property {@code klimatgap.shared} points. Without it these tests are
 * skipped, and fail where the environment says {@code CI=true}.
 */
class PublishedSystemTest {
    /** What the accounts of the file agree to. */
    private static final double EXACT = 1e-12;

    /** The textbook prints eight decimals. */
    private static final double PRINTED = 5e-9;

    private static JsonNode file = new ObjectMapper().createObjectNode();

    @BeforeAll
    static void read() throws IOException {
        Path path = Path.of(System.getProperty("klimatgap.shared", "../shared"), "vectors", "mrio_small.json");
        boolean there = Files.isRegularFile(path);
        if (!there && Boolean.parseBoolean(System.getenv("CI"))) {
            throw new IllegalStateException("CI needs " + path);
        }
        assumeTrue(there, () -> "skipped: no " + path + ", set -Dklimatgap.shared to the shared folder");
        file = new ObjectMapper().readTree(path.toFile());
    }

    private static double[][] numbers(JsonNode rows) {
        double[][] numbers = new double[rows.size()][];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = new double[rows.get(i).size()];
            for (int j = 0; j < numbers[i].length; j++) {
                numbers[i][j] = rows.get(i).get(j).asDouble();
            }
        }
        return numbers;
    }

    private static <T> List<T> labels(JsonNode names, Function<String, T> parse) {
        List<T> labels = new ArrayList<>();
        names.forEach(name -> labels.add(parse.apply(name.asText())));
        return labels;
    }

    private static <R, C> LabelledMatrix<R, C> table(
            String name, InputUnit unit, Function<String, R> row, Function<String, C> column) {
        JsonNode table = file.get("small_mrio").get(name);
        return LabelledMatrix.of(
                name,
                unit,
                labels(table.get("rows"), row),
                labels(table.get("cols"), column),
                numbers(table.get("data")));
    }

    private static LabelledMatrix<RegionLabel, RegionLabel> money(String name) {
        return table(name, Tables.MONEY, RegionLabel::parse, RegionLabel::parse);
    }

    private static LabelledMatrix<Gas, RegionLabel> emissions(String name) {
        return table(name, Stressors.TONNES, Gas::of, RegionLabel::parse);
    }

    private static <R, C> void assertEqual(
            LabelledMatrix<R, C> actual, LabelledMatrix<R, C> expected, double tolerance) {
        assertThat(actual.rows()).isEqualTo(expected.rows());
        assertThat(actual.columns()).isEqualTo(expected.columns());
        for (R row : expected.rows()) {
            for (C column : expected.columns()) {
                assertThat(actual.value(row, column))
                        .as(row + ", " + column)
                        .isCloseTo(expected.value(row, column), within(tolerance));
            }
        }
    }

    private static InputOutputSystem system(SolutionMethod method) {
        return InputOutputSystem.of(money("Z"), money("Y")).get().withMethod(method);
    }

    private static Stressors stressors() {
        return Stressors.ofGases(emissions("F")).withDirect(emissions("F_Y"));
    }

    private static InputOutputModel model(SolutionMethod method) {
        InputOutputSystem system = system(method);
        return InputOutputModel.of(system, Intensities.from(stressors(), system).get())
                .get();
    }

    private static RegionalAccounts accounts(SolutionMethod method) {
        return RegionalAccounts.of(model(method), money("Y"), stressors()).get();
    }

    @Test
    void output_and_coefficients_are_the_published_ones() {
        InputOutputSystem system = system(SolutionMethod.AUTOMATIC);
        LabelledMatrix<RegionLabel, String> published =
                table("x", Tables.MONEY, RegionLabel::parse, name -> InputOutputSystem.OUTPUT);
        assertEqual(system.output().orElseThrow(), published, EXACT);
        assertEqual(system.coefficients(), money("A"), EXACT);
    }

    @ParameterizedTest
    @EnumSource(SolutionMethod.class)
    void the_output_that_each_unit_needs_is_the_published_inverse(SolutionMethod method) {
        List<RegionLabel> sectors = money("Z").rows();
        double[][] units = new double[sectors.size()][sectors.size()];
        for (int i = 0; i < units.length; i++) {
            units[i][i] = 1;
        }
        assertEqual(system(method).requiredOutput(Tables.money(sectors, sectors, units)), money("L"), EXACT);
    }

    @ParameterizedTest
    @EnumSource(SolutionMethod.class)
    void intensities_and_multipliers_are_the_published_ones(SolutionMethod method) {
        InputOutputModel model = model(method);
        assertEqual(model.intensities().values(), emissions("S"), EXACT);
        assertEqual(model.multipliers().values(), emissions("M"), EXACT);
        assertThat(model.multipliers().values().unit()).isEqualTo(Tables.PER_MONEY);
    }

    @ParameterizedTest
    @EnumSource(SolutionMethod.class)
    void accounts_are_the_published_ones(SolutionMethod method) {
        RegionalAccounts accounts = accounts(method);
        assertEqual(accounts.consumption(), emissions("D_cba"), EXACT);
        assertEqual(accounts.production(), emissions("D_pba"), EXACT);
        assertEqual(accounts.imports(), emissions("D_imp"), EXACT);
        assertEqual(accounts.exports(), emissions("D_exp"), EXACT);
    }

    @Test
    void the_household_part_stands_beside_products_and_has_the_published_intensity() {
        RegionalAccounts accounts = accounts(SolutionMethod.AUTOMATIC);
        assertEqual(accounts.direct().orElseThrow(), emissions("F_Y"), 0);
        LabelledMatrix<Gas, RegionLabel> intensity =
                accounts.directIntensity(money("Y")).orElseThrow();
        assertEqual(intensity, emissions("S_Y"), EXACT);
    }

    /** The sum of D_cba over a region's products; with F_Y added once it is what the region's residents cause. */
    @Test
    void a_category_has_what_its_region_consumes_and_its_direct_emissions_once() {
        RegionalAccounts accounts = accounts(SolutionMethod.AUTOMATIC);
        LabelledMatrix<Gas, RegionLabel> published = emissions("D_cba");
        Gas first = published.rows().get(0);
        RegionLabel category = RegionLabel.parse("reg1|final demand");
        double products = published.columns().stream()
                .filter(product -> product.region().equals("reg1"))
                .mapToDouble(product -> published.value(first, product))
                .sum();
        assertThat(accounts.byCategory().value(first, category)).isCloseTo(products, within(EXACT));
        assertThat(accounts.byCategoryWithDirect().value(first, category)).isCloseTo(products + 50, within(EXACT));
    }

    @Test
    void what_is_emitted_at_home_and_abroad_makes_the_multiplier() {
        InputOutputModel model = model(SolutionMethod.DIRECT);
        LabelledMatrix<Gas, RegionLabel> home = model.multipliersFrom(List.of("reg1"));
        LabelledMatrix<Gas, RegionLabel> abroad = model.multipliersFrom(List.of("reg2"));
        LabelledMatrix<Gas, RegionLabel> published = emissions("M");
        for (Gas gas : published.rows()) {
            for (RegionLabel sector : published.columns()) {
                assertThat(home.value(gas, sector) + abroad.value(gas, sector))
                        .isCloseTo(published.value(gas, sector), within(EXACT));
            }
        }
    }

    @Test
    void an_account_is_explained_down_to_the_tables() {
        RegionalAccounts accounts = accounts(SolutionMethod.DIRECT);
        Gas gas = accounts.imports().rows().get(0);
        RegionLabel product = RegionLabel.parse("reg1|sector2");
        assertThat(accounts.imports()
                        .traced(InputOutputText.TERM_OF.of(product), gas, product)
                        .explain())
                .contains("given: Y", "given: Z", "given: F");
        assertThat(accounts.byCategory()
                        .traced(InputOutputText.FOOTPRINT_OF.of("reg1"), gas, RegionLabel.parse("reg1|final demand"))
                        .explain())
                .contains("given: Y", "given: Z", "given: F");
    }

    /** Miller and Blair 2009, ch. 2: two sectors, new final demand (600, 1500) needs output (1247.5, 1841.6). */
    @Test
    void the_textbook_system_is_solved() {
        JsonNode book = file.get("miller");
        LabelledMatrix<RegionLabel, RegionLabel> flows =
                Tables.money(Tables.TWO, Tables.TWO, numbers(book.get("Z_arr")));
        List<RegionLabel> category = List.of(RegionLabel.of("SE", "demand"));
        InputOutputSystem system = InputOutputSystem.of(
                        flows, Tables.money(Tables.TWO, category, numbers(book.get("fd_arr"))))
                .get();
        assertEqual(system.coefficients(), Tables.money(Tables.TWO, Tables.TWO, numbers(book.get("A_arr"))), EXACT);
        assertEqual(
                system.requiredOutput(Tables.money(Tables.TWO, Tables.TWO, new double[][] {{1, 0}, {0, 1}})),
                Tables.money(Tables.TWO, Tables.TWO, numbers(book.get("L_arr"))),
                PRINTED);
        LabelledMatrix<RegionLabel, String> output =
                system.requiredOutput(Tables.money(Tables.TWO, List.of("new"), new double[][] {{600}, {1500}}));
        assertEqual(output, Tables.money(Tables.TWO, List.of("new"), numbers(book.get("xnew_arr"))), 0.1);
    }
}
