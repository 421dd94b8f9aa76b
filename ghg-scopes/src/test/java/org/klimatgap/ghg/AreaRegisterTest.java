package org.klimatgap.ghg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klimatgap.finding.Finding;
import org.klimatgap.message.Language;

class AreaRegisterTest {
    private static final String CITATION = "# id: X\n# title: t\n# source: s\n# version: 1\n# licence: l\n";

    @TempDir
    Path folder;

    /** Numbers of SCB, Län och kommuner 2023. */
    @Test
    void sweden_has_one_nation_21_counties_and_290_municipalities() {
        List<Area> areas = AreaRegister.sweden().areas();
        assertThat(areas).filteredOn(Area::isCounty).hasSize(21);
        assertThat(AreaRegister.sweden().municipalities()).hasSize(290);
        assertThat(areas).hasSize(312);
    }

    @ParameterizedTest
    @CsvSource({
        "Alvesta,0764",
        "alvesta,0764",
        "0764,0764",
        "764,0764",
        "Falu,2080",
        "Falun,2080",
        "Region Gotland,0980",
        "Gotland,0980",
        "Upplands-Väsby,0114",
        "Stockholms stad,0180",
        "SALEM,0128",
        "Håbo,0305",
        "Habo,0643"
    })
    void municipality_is_found_by_every_name(String name, String code) {
        assertThat(AreaRegister.sweden().findMunicipality(name).orElseThrow().code())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"Alla,00", "Riket,00", "Kronobergs län,07", "Gotlands län,09"})
    void nation_and_counties_are_found_by_name(String name, String code) {
        assertThat(AreaRegister.sweden().findLargerArea(name).orElseThrow().code())
                .isEqualTo(code);
    }

    @Test
    void every_municipality_lies_in_a_county_of_the_register() {
        AreaRegister sweden = AreaRegister.sweden();
        assertThat(sweden.municipalities())
                .allSatisfy(municipality -> assertThat(
                                sweden.find(municipality.parent().orElseThrow()))
                        .get()
                        .isInstanceOf(County.class));
    }

    @Test
    void unknown_name_is_empty() {
        assertThat(AreaRegister.sweden().findMunicipality("Atlantis")).isEqualTo(Optional.empty());
        assertThat(AreaRegister.sweden().findMunicipality("07")).isEmpty();
    }

    @Test
    void every_defect_of_a_register_has_its_line() throws IOException {
        Path file = folder.resolve("areas.csv");
        Files.writeString(file, CITATION + "code,name,aliases\n0764,Alvesta,\n1,Short,\n0765,,\n0766,Other,alvesta\n");
        assertThat(AreaRegister.read(file).findings())
                .extracting(finding -> finding.text(Language.ENGLISH))
                .satisfiesExactly(
                        code -> assertThat(code).startsWith("areas.csv:8").contains("\"1\"", "0764"),
                        name -> assertThat(name).startsWith("areas.csv:9").contains("name"),
                        twice -> assertThat(twice).startsWith("areas.csv:10").contains("alvesta"));
    }

    @Test
    void register_of_a_table_is_the_register_of_its_file() {
        AreaRegister sweden = AreaRegister.sweden();
        assertThat(AreaRegister.of(sweden.table()).get().areas()).isEqualTo(sweden.areas());
    }

    @Test
    void file_without_the_columns_is_no_register() throws IOException {
        Path file = folder.resolve("areas.csv");
        Files.writeString(file, CITATION + "kod,namn\n0764,Alvesta\n");
        assertThat(AreaRegister.read(file).findings())
                .extracting(Finding::toString)
                .anySatisfy(text -> assertThat(text).contains("code"));
    }

    @ParameterizedTest
    @CsvSource({"1,Blekinge län", "00,Riket", "0764,Alvesta"})
    void county_code_is_two_digits_and_not_the_nations(String code, String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new County(code, name))
                .withMessageContaining(code);
    }

    @Test
    void parts_know_their_whole() {
        assertThat(new County("07", "Kronobergs län").parent()).contains("00");
        assertThat(new Unallocated("Ofördelat").parent()).contains("00");
        assertThat(new Nation("Riket").parent()).isEmpty();
        assertThat(new Unallocated("Ofördelat")).hasToString("00~unallocated Ofördelat");
    }
}
