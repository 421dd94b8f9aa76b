package org.klimatgap.ghg.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.klimatgap.finding.Checked;
import org.klimatgap.gwp.GwpSet;

class FactorSetTest {
    private static final Path SOURCES = Path.of("src/main/java/org/klimatgap/ghg/activity");

    static List<String> shipped() {
        return FactorSet.shipped();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_shipped_set_is_cited_and_every_gas_has_a_potential_in_ar6(String id) {
        FactorSet set = FactorSet.of(id);
        assertThat(set.id()).isEqualTo(id);
        assertThat(set.table().cited("source")).isPresent();
        assertThat(set.factors()).isNotEmpty().allSatisfy(factor -> {
            assertThat(factor.source()).isNotBlank();
            assertThat(factor.gases())
                    .filteredOn(GasFactor::needsGwp)
                    .allSatisfy(gas -> assertThat(GwpSet.of("AR6").gases()).contains(gas.gas()));
        });
    }

    @Test
    void no_shipped_swedish_fuel_may_get_into_scope_1() {
        assertThat(FactorSet.of("se-fuels-2016").factors())
                .hasSize(12)
                .allSatisfy(factor -> assertThat(factor.stage()).isEqualTo(LifeCycleStage.LIFE_CYCLE));
    }

    @ParameterizedTest
    @CsvSource({"FactorSet.java, own-factors.csv", "FuelProperties.java, own-fuels.csv"})
    void example_of_the_javadoc_is_the_test_resource(String source, String example) throws IOException {
        String documented = Files.readAllLines(ActivityFiles.resource(example)).stream()
                .map(line -> " * " + line + "\n")
                .collect(Collectors.joining());
        assertThat(Files.readString(SOURCES.resolve(source))).contains(" * <pre>\n" + documented + " * </pre>\n");
    }

    /** Nine cells of the first row are wrong and three of the second. */
    @Test
    void every_defect_of_a_row_is_told_in_one_pass(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("own.csv"), """
                # title: t
                # source: s
                # version: 1
                # licence: CC0-1.0
                factor,activity,category,gas,value,unit,from,to,stage,region,gwp_set,confidence,source
                f,hvo,1.mobil,CO9,-1,kg/gallon,2024-02-30,2023,tailpipe,,,surely,
                g,hvo,,CO2e,x,l,,,direct,SE,AR9,example,s
                """);
        assertThat(FactorSet.read(file).findings())
                .extracting(finding -> finding.arguments().get("column"))
                .containsExactly(
                        "region",
                        "stage",
                        "confidence",
                        "from",
                        "category",
                        "source",
                        "gas",
                        "value",
                        "unit",
                        "value",
                        "unit",
                        "gwp_set");
    }

    @Test
    void rows_of_one_name_are_one_factor_by_gas() {
        FactorSet own =
                FactorSet.read(ActivityFiles.resource("own-factors.csv")).get();
        assertThat(own).hasToString("own-factors, 2 factors");
        assertThat(own.activities()).containsExactly("wood-chips", "district-heating");
        EmissionFactor chips = own.named("own-wood-chips").get(0);
        assertThat(chips.inScopes()).extracting(GasFactor::substance).containsExactly("CH4-biogenic", "N2O");
        assertThat(chips.biogenic()).isPresent();
        assertThat(chips)
                .hasToString(
                        "own-wood-chips: [112 kg CO2-biogenic/GJ, 0.03 kg CH4-biogenic/GJ, 0.004 kg N2O/GJ], direct, SE,"
                                + " any year");
        assertThat(own.named("own-heat").get(0).supplier()).hasValue("Exempelvärme");
    }

    @Test
    void an_unknown_set_names_those_that_there_are() {
        assertThatThrownBy(() -> FactorSet.of("se-fuels-2024"))
                .hasMessage(
                        "unknown factor set 'se-fuels-2024', must be one of [ipcc-2006, se-fuels-2016, se-fuels-2016-litre,"
                                + " se-electricity, se-aviation, se-ostersund]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,x,CO2,1,lb/MJ,,,direct,SE,,,,,high,s | \"lb/MJ\" in column \"unit\" is not valid",
                "a,x,CO2,1,MJ/kg,,,direct,SE,,,,,high,s | \"MJ/kg\" in column \"unit\" is not valid",
                "a,x,CO2,one,kg/MJ,,,direct,SE,,,,,high,s | \"one\" in column \"value\" is not valid",
                "a,x,CO2,-1,kg/MJ,,,direct,SE,,,,,high,s | \"-1\" in column \"value\" is not valid",
                "a,x,SO2,1,kg/MJ,,,direct,SE,,,,,high,s | \"SO2\" in column \"gas\" is not valid",
                "a,x,CO2,1,kg/MJ,,,tailpipe,SE,,,,,high,s | \"tailpipe\" in column \"stage\" is not valid",
                "a,x,CO2,1,kg/MJ,2024-02-30,,direct,SE,,,,,high,s | \"2024-02-30/2100-12-31\" in column \"from\" is not valid",
                "a,x,CO2,1,kg/MJ,2024-01-01,2023-12-31,direct,SE,,,,,high,s | \"2024-01-01/2023-12-31\" in column \"from\" is not"
                        + " valid",
                "a,x,CO2e,1,kg/MJ,,,direct,SE,,,,,high,s | \"\" in column \"gwp_set\" is not valid",
                "a,x,CO2e,1,kg/MJ,,,direct,SE,AR7,,,,high,s | \"AR7\" in column \"gwp_set\" is not valid",
                "a,x,CO2,1,kg/MJ,,,direct,SE,AR5,,,,high,s | \"AR5\" in column \"gwp_set\" is not valid",
                "a,x,CO2,1,kg/MJ,,,direct,SE,,,3.16,,high,s | \"3.16\" in column \"category\" is not valid",
                "a,x,CO2,1,kg/MJ,,,direct,SE,,,,altitude-3,high,s | \"altitude-3\" in column \"altitude_rule\" is not valid",
                "a,x,CO2,1,kg/MJ,,,direct,SE,,,,,sure,s | \"sure\" in column \"confidence\" is not valid",
                "a,x,CO2,1,kg/MJ,,,direct,SE,,,,,high, | column \"source\" is empty",
                ",x,CO2,1,kg/MJ,,,direct,SE,,,,,high,s | column \"factor\" is empty",
                "first,x,CO2,1,kg/MJ,,,direct,SE,,,,,high,s | \"first, CO2\" already stands on line 6",
                "first,x,N2O,1,kg/MJ,,,direct,World,,,,,high,s | the row contradicts line 6 of the factor first",
                "first,x,CO2e,1,kg/MJ,,,direct,SE,AR5,,,,high,s | the row contradicts line 6 of the factor first",
                "first,x,CO2,1,kg/MJ,2024-01-01,,direct,SE,,,,,high,s | the factor first is valid on days on which it already is by"
                        + " line 6"
            })
    void a_defective_row_is_named_with_its_line(String row, String text, @TempDir Path folder) {
        Checked<FactorSet> read = FactorSet.read(ActivityFiles.write(
                folder,
                "own.csv",
                ActivityFiles.COLUMNS + "first,x,CO2,1,kg/MJ,,,direct,SE,,,,,high,s\n" + row + "\n"));
        assertThat(read.isUsable()).isFalse();
        assertThat(ActivityFiles.texts(read.findings()))
                .singleElement()
                .asString()
                .startsWith("own.csv:7: " + text);
    }

    @Test
    void missing_columns_and_citation_are_found_in_one_pass(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("own.csv"), "# title: x\nfactor,activity\na,b\n");
        assertThat(FactorSet.read(file).findings()).hasSize(3);
        Path cited = ActivityFiles.write(folder, "own.csv", "factor,activity\na,b\n");
        assertThat(ActivityFiles.texts(FactorSet.read(cited).findings()))
                .hasSize(7)
                .contains("own.csv: column \"unit\" is missing");
    }
}
