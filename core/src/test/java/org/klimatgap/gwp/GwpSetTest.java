package org.klimatgap.gwp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.klimatgap.finding.Checked;
import org.klimatgap.quantity.Emissions;
import org.klimatgap.reference.TableFiles;

/** Masses of gases, and the potentials that make CO2 equivalents of them. */
class GwpSetTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
            # set, methane, CO2e of 1000 t CO2 + 100 t methane + 5 t N2O, by hand
            AR4, CH4,          4990
            AR5, CH4,          5125
            AR6, CH4-fossil,   5345
            AR6, CH4-biogenic, 5065
            """)
    void a_thousand_of_co2_a_hundred_of_methane_and_five_of_nitrous_oxide(String id, String methane, double tonnes) {
        GwpSet set = GwpSet.of(id);
        List<Emissions> parts = Stream.of(
                        GasMass.ofTonnes(Gas.CO2, 1_000),
                        GasMass.ofTonnes(Gas.of(methane), 100),
                        GasMass.ofTonnes(Gas.N2O, 5))
                .map(mass -> mass.toEmissions(set))
                .toList();
        assertThat(Emissions.sum(parts)).isEqualTo(Emissions.ofTonnes(tonnes));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # gas, AR4, AR5, AR5 with feedback, AR6 of the IPCC; methane by origin in AR6 from table 7.15
            CO2,           1,     1,     1,     1
            N2O,           298,   265,   298,   273
            CH4,           25,    28,    34,
            CH4-fossil,    ,      30,    36,    29.8
            CH4-biogenic,  ,      ,      ,      27.0
            SF6,           22800, 23500, 26087, 25200
            HFC-134a,      1430,  1300,  1549,  1530
            HFC-152,       ,      16,    20,    21.5
            CF4,           7390,  6630,  7349,  7380
            C10F18,        ,      7190,  7977,  7480
            """)
    void potentials_are_those_of_the_reports(String gas, Double ar4, Double ar5, Double ar5ccf, Double ar6) {
        List<String> sets = List.of("AR4", "AR5", "AR5CCF", "AR6");
        List<Double> expected = Arrays.asList(ar4, ar5, ar5ccf, ar6);
        for (int i = 0; i < expected.size(); i++) {
            Double factor = expected.get(i);
            if (factor != null) {
                assertThat(GwpSet.of(sets.get(i)).factor(Gas.of(gas)))
                        .as("%s in %s", gas, sets.get(i))
                        .isEqualTo(factor);
            }
        }
    }

    @Test
    void six_sets_are_shipped() {
        assertThat(GwpSet.shipped()).containsExactly("SAR", "TAR", "AR4", "AR5", "AR5CCF", "AR6");
        assertThat(GwpSet.of("AR5").id()).isEqualTo("AR5");
        assertThat(GwpSet.of("AR5").table().cited("source").orElse("")).contains("openclimatedata");
        assertThat(GwpSet.of("AR5"))
                .hasToString("AR5, " + GwpSet.of("AR5").gases().size() + " gases");
    }

    @Test
    void an_unknown_set_lists_the_known_ones() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GwpSet.of("AR7"))
                .withMessage("unknown GWP set 'AR7', must be one of [SAR, TAR, AR4, AR5, AR5CCF, AR6]");
    }

    @Test
    void a_set_lists_only_gases_that_it_has_a_value_for() {
        assertThat(GwpSet.of("AR4").gases()).contains(Gas.CH4).doesNotContain(Gas.of("HFC-41"));
        assertThat(GwpSet.of("AR6").gases())
                .contains(Gas.CH4_FOSSIL, Gas.CH4_BIOGENIC)
                .doesNotContain(Gas.CH4);
    }

    @ParameterizedTest
    @CsvSource({"AR4, HFC-41", "AR4, HFC-134", "AR5, HFC-999", "AR6, co2"})
    void a_missing_potential_is_an_error_and_not_zero(String id, String gas) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GasMass.ofTonnes(Gas.of(gas), 1).toEmissions(GwpSet.of(id)))
                .withMessage("no GWP of " + gas + " in " + id);
    }

    @Test
    void methane_of_unknown_origin_has_no_value_in_the_sixth_report() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GwpSet.of("AR6").factor(Gas.CH4))
                .withMessage("no GWP of CH4 in AR6; choose CH4-fossil or CH4-biogenic");
    }

    static Stream<Arguments> brokenTables() {
        return Stream.of(
                Arguments.of("no gas column", "species,AR5\nCO2,1\n", List.of("MISSING_COLUMN table.csv {column=gas}")),
                Arguments.of("no set column", "gas,AR6\nCO2,1\n", List.of("MISSING_COLUMN table.csv {column=AR5}")),
                Arguments.of(
                        "a gas twice",
                        "gas,AR5\nCO2,1\nN2O,265\nCO2,1\n",
                        List.of("DUPLICATE table.csv:8 {value=CO2, first=6}")),
                Arguments.of(
                        "values that are no numbers",
                        "gas,AR5\nCO2,1\nA,\"1,5\"\nB,-3\nC,1e3\nD,n/a\nE,.5\nF,\n",
                        List.of(
                                "INVALID_CELL table.csv:7 {value=1,5, column=AR5, valid=1234.5}",
                                "INVALID_CELL table.csv:8 {value=-3, column=AR5, valid=1234.5}",
                                "INVALID_CELL table.csv:9 {value=1e3, column=AR5, valid=1234.5}",
                                "INVALID_CELL table.csv:10 {value=n/a, column=AR5, valid=1234.5}",
                                "INVALID_CELL table.csv:11 {value=.5, column=AR5, valid=1234.5}")),
                Arguments.of(
                        "rows without a gas",
                        "gas,AR5\n,1\nN2O,265\n\" \",7\n",
                        List.of("EMPTY_CELL table.csv:6 {column=gas}", "EMPTY_CELL table.csv:8 {column=gas}")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenTables")
    void a_broken_table_gives_every_defect_and_no_set(String name, String table, List<String> expected) {
        Checked<GwpSet> set = GwpSet.read(TableFiles.write(folder, TableFiles.CITATION + table), "AR5");
        assertThat(TableFiles.shown(set.findings())).as(name).containsExactlyElementsOf(expected);
        assertThat(set.isUsable()).isFalse();
    }

    @Test
    void a_table_without_citation_gives_no_set() {
        Checked<GwpSet> set = GwpSet.read(TableFiles.write(folder, "gas,AR5\nCO2,1\n"), "AR5");
        assertThat(TableFiles.shown(set.findings())).contains("MISSING_CITATION table.csv {key=licence}");
        assertThat(set.isUsable()).isFalse();
    }

    @Test
    void a_file_of_ones_own_gives_a_set() {
        Path file = TableFiles.write(folder, TableFiles.CITATION + "gas,note,OWN\nCO2,x,1\nCH4,y,\nN2O,,265.5\n");
        GwpSet set = GwpSet.read(file, "OWN").get();
        assertThat(set.gases()).containsExactly(Gas.CO2, Gas.N2O);
        assertThat(set.factor(Gas.N2O)).isEqualTo(265.5);
        assertThat(set).hasToString("OWN, 2 gases");
        assertThat(set.table().file().name()).isEqualTo("table.csv");
    }

    @Test
    void a_mass_knows_its_gas_and_its_tonnes() {
        GasMass mass = GasMass.ofTonnes(Gas.of("HFC-134a"), 1e7);
        assertThat(mass).hasToString("10000000 t HFC-134a");
        assertThat(mass.gas()).isEqualTo(Gas.of("HFC-134a"));
        assertThat(mass.tonnes()).isEqualTo(1e7);
        assertThat(mass)
                .isEqualTo(GasMass.ofTonnes(Gas.of("HFC-134a"), 1e7))
                .hasSameHashCodeAs(GasMass.ofTonnes(Gas.of("HFC-134a"), 1e7));
        assertThat(mass)
                .isNotEqualTo(GasMass.ofTonnes(Gas.CO2, 1e7))
                .isNotEqualTo(GasMass.ofTonnes(Gas.of("HFC-134a"), 1))
                .isNotEqualTo("10000000 t HFC-134a");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void a_mass_is_a_finite_number(double tonnes) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GasMass.ofTonnes(Gas.CO2, tonnes))
                .withMessage("a mass must be a finite number, was " + tonnes);
    }

    @Test
    void negative_zero_is_no_mass_of_its_own() {
        assertThat(GasMass.ofTonnes(Gas.CO2, -0.0)).isEqualTo(GasMass.ofTonnes(Gas.CO2, 0.0));
    }

    @Test
    void a_gas_has_a_code() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gas.of(" "))
                .withMessage("a gas needs a code, such as 'HFC-134a'");
        assertThat(Map.of(Gas.of("CO2"), 1)).containsKey(Gas.CO2);
    }
}
